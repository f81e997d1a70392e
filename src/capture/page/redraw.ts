import type { Target } from './target.js';

/** Where the content script leaves the post for the redrawing script: both live in our isolated world. */
const MARK = Symbol.for('vastgelegd.redraw');
interface World {
  [MARK]?: Target;
}

/** Remembers what a redrawing would be of. */
export function markForRedraw(target: Target): void {
  (globalThis as World)[MARK] = target;
}

/**
 * What was marked, while it is still on the page, with the parts that are left out. Null for what is recorded only as it
 * stood on screen: a redrawing would also hold what was out of sight.
 */
export function markedPost(): { post: HTMLElement; omitted: readonly Element[] } | null {
  const target = (globalThis as World)[MARK];
  if (!target || target.part?.visibleOnly) return null;
  const post = target.element;
  return post instanceof HTMLElement && post.isConnected ? { post, omitted: target.omitted() } : null;
}
