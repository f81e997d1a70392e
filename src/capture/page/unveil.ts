import type { Gesture } from '../../core/capture.js';
import type { Platform } from '../../platforms/platform.js';
import { isSame, readTarget, type Read } from './read.js';
import type { Target } from './target.js';

/** Longest wait for the page to show the address, milliseconds. */
const PATIENCE_MS = 1000;

/** Until none of the posts hides its address any more, or the patience is over. */
function shown(posts: readonly Element[], hides: (post: Element) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const document = posts[0]?.ownerDocument;
    if (!document) return resolve();
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const look = () => {
      if (!posts.some(hides)) done();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(done, PATIENCE_MS);
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
    look();
  });
}

/**
 * Lets the page show where the links with the times of these posts lead, where it hides that; waits at most a second. The
 * result takes the pointer away again, so that nothing that came up under it stays over the post.
 */
export async function unveil(
  posts: readonly Element[],
  { veil }: Platform,
): Promise<{ readonly changed: boolean; leave(): void }> {
  const hidden = veil ? posts.filter((post) => veil.hides(post)) : [];
  if (!veil || hidden.length === 0) return { changed: false, leave: () => undefined };
  for (const post of hidden) veil.lift(post);
  await shown(hidden, (post) => post.isConnected && veil.hides(post));
  return {
    changed: hidden.some((post) => post.isConnected && !veil.hides(post)),
    leave: () => hidden.forEach((post) => veil.leave(post)),
  };
}

/**
 * Reads a target, at once; where the page hides its address, once more with the address shown. The first reading stands if
 * another post has come in its place meanwhile, or nothing was gained.
 */
export async function readUnveiled(
  target: Target,
  platform: Platform,
  gesture: Gesture,
  capture: string,
): Promise<Read> {
  const first = readTarget(target, platform, gesture, capture);
  // A part of a page is no post, and is left as it is.
  if (target.part) return first;
  const { changed, leave } = await unveil([target.element], platform);
  if (!changed) {
    leave();
    return first;
  }
  const second = readTarget(target, platform, gesture, capture);
  leave();
  const kept = isSame(second.reading.post, first.reading.post, true) ? second : first;
  (kept === first ? second : first).close();
  return kept;
}
