/** Where the content script leaves the post for the redrawing script: both live in our isolated world. */
const MARK = Symbol.for('vastgelegd.redraw');
interface World {
  [MARK]?: Element;
}

/** Remembers which post a redrawing would be of. */
export function markForRedraw(post: Element): void {
  (globalThis as World)[MARK] = post;
}

/** The post that was marked, while it is still on the page. */
export function markedPost(): HTMLElement | null {
  const post = (globalThis as World)[MARK];
  return post instanceof HTMLElement && post.isConnected ? post : null;
}
