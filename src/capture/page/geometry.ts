import type { Rect } from '../../core/capture.js';

/** Rows and columns of the points at which the post must be the top-most thing on screen. */
const GRID = { columns: 5, rows: 9 };

/** An element's rectangle in CSS pixels relative to the viewport. */
export function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** The viewport's own rectangle; its width includes the scroll bar, as the browser's picture does. */
export const viewportOf = (window: Window): Rect => ({
  x: 0,
  y: 0,
  width: window.innerWidth,
  height: window.innerHeight,
});

/** The part that two rectangles share, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Whether all of `inner` lies within `outer`, give or take a device pixel. */
export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** Which part of the rectangle's height is in view, or of the viewport's height is taken: the larger, 0 to 1. */
export function prominence(rect: Rect, viewport: Rect): number {
  const seen = intersect(rect, viewport);
  return seen ? Math.max(seen.height / rect.height, seen.height / viewport.height) : 0;
}

function* gridPoints(rect: Rect): Generator<[number, number]> {
  for (let row = 0; row < GRID.rows; row++)
    for (let column = 0; column < GRID.columns; column++)
      yield [
        rect.x + (rect.width * (column + 0.5)) / GRID.columns,
        rect.y + (rect.height * (row + 0.5)) / GRID.rows,
      ];
}

/** The largest element around `top` that is one thing on screen (a bar, a chat window) and does not hold the post. */
function coverRoot(top: Element, post: Element, viewport: Rect): Element {
  let root = top;
  for (let parent = root.parentElement; parent && !parent.contains(post); parent = parent.parentElement) {
    const { width, height } = rectOf(parent);
    if (width * height > (viewport.width * viewport.height) / 2) break;
    root = parent;
  }
  return root;
}

/** Rectangles of what lies over the visible part of the post: fixed bars, chat windows, cookie notices. */
export function coversOf(post: Element, window: Window): Rect[] {
  const viewport = viewportOf(window);
  const seen = intersect(rectOf(post), viewport);
  if (!seen) return [];
  const roots = new Set<Element>();
  for (const [x, y] of gridPoints(seen)) {
    const top = post.ownerDocument.elementFromPoint(x, y);
    if (!top || top === post || post.contains(top) || top.contains(post)) continue;
    roots.add(coverRoot(top, post, viewport));
  }
  return [...roots].map(rectOf);
}
