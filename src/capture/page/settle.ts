import { contains, coversOf, rectOf, sameRect, viewportOf } from './geometry.js';
import { picturesDrawn } from './pictures.js';
import { bringIntoView } from './scroll.js';

/** Longest wait for the post to hold still, milliseconds. */
const STILL_MS = 1000;

/** After the next paint. A tab that is not drawn gets no frames; a timer takes over so that nothing hangs. */
export function painted(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, 250);
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => {
        window.clearTimeout(timer);
        resolve();
      }),
    );
  });
}

async function heldStill(post: Element, window: Window): Promise<void> {
  const until = window.performance.now() + STILL_MS;
  for (let before = rectOf(post); window.performance.now() < until;) {
    await painted(window);
    const now = rectOf(post);
    if (sameRect(before, now)) return;
    before = now;
  }
}

/**
 * Makes the post ready for a picture: scrolled into view once if part of it is out of sight or covered, its pictures
 * loaded, holding still. Where it may not scroll, it only waits. Returns what puts the page back where the person had it.
 */
export async function settle(post: Element, window: Window, mayScroll = true): Promise<() => void> {
  const { scrollX, scrollY } = window;
  const viewport = viewportOf(window);
  const rect = rectOf(post);
  const scroll = mayScroll && (!contains(viewport, rect) || coversOf(post, window).length > 0);
  if (scroll) {
    const block = rect.height > viewport.height ? 'start' : 'center';
    bringIntoView(post, window, block);
  }
  await picturesDrawn([post], window);
  await heldStill(post, window);
  return () => {
    if (scroll) window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
