import type { Rect } from '../../core/capture.js';
import { rectOf, viewportOf } from './geometry.js';

export type Block = 'start' | 'center' | 'nearest';

/** How far `rect` must move up to lie in `frame` as asked, CSS pixels. */
const distances: Readonly<Record<Block, (rect: Rect, frame: Rect) => number>> = {
  start: (rect, frame) => rect.y - frame.y,
  center: (rect, frame) => rect.y + rect.height / 2 - (frame.y + frame.height / 2),
  nearest: (rect, frame) => {
    const above = rect.y - frame.y;
    const below = rect.y + rect.height - (frame.y + frame.height);
    if (above < 0 === below > 0) return 0;
    return Math.abs(above) < Math.abs(below) ? above : below;
  },
};

function scrolls(element: Element, window: Window): boolean {
  const { body, documentElement } = element.ownerDocument;
  const overflow = (of: Element) => window.getComputedStyle(of).overflowY;
  // The body's overflow is the window's, unless the root element has its own (CSS Overflow 3, 3.5).
  if (element === body && overflow(documentElement) === 'visible') return false;
  return /auto|scroll/.test(overflow(element)) && element.scrollHeight > element.clientHeight;
}

/** What scrolls the post, from the nearest ancestor that can to the page itself. */
export function scrollersOf(post: Element, window: Window): [Element, ...Element[]] {
  const { scrollingElement, documentElement } = post.ownerDocument;
  const page = scrollingElement ?? documentElement;
  const scrollers: [Element, ...Element[]] = [page];
  for (let parent = post.parentElement; parent && parent !== page; parent = parent.parentElement)
    if (scrolls(parent, window)) scrollers.splice(-1, 0, parent);
  return scrollers;
}

/**
 * Scrolls a post into view, at once. Not by `scrollIntoView`: Firefox does that once more after a later layout, and so
 * takes back the scrolls that came between (seen in 153).
 */
export function bringIntoView(post: Element, window: Window, block: Block): void {
  const scrollers = scrollersOf(post, window);
  const page = scrollers.at(-1);
  for (const scroller of scrollers) {
    const frame = scroller === page ? viewportOf(window) : rectOf(scroller);
    const top = distances[block](rectOf(post), frame);
    if (top !== 0) scroller.scrollBy({ top, behavior: 'instant' });
  }
}
