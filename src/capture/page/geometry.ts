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

interface Cell {
  readonly rect: Rect;
  readonly x: number;
  readonly y: number;
}

function cellsOf(rect: Rect): Cell[] {
  const width = rect.width / GRID.columns;
  const height = rect.height / GRID.rows;
  return Array.from({ length: GRID.columns * GRID.rows }, (_, index) => {
    const x = rect.x + width * (index % GRID.columns);
    const y = rect.y + height * Math.floor(index / GRID.columns);
    return { rect: { x, y, width, height }, x: x + width / 2, y: y + height / 2 };
  });
}

/** The smallest rectangle that holds both. */
export const union = (a: Rect, b: Rect): Rect => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

/**
 * The room that a thing on screen takes (a bar, a chat window), from any element in it: all of its boxes together, since
 * a layer may have none itself. It ends where a parent holds the post, or is as large as half the screen.
 */
function extentOf(top: Element, post: Element, viewport: Rect): Rect {
  let extent = rectOf(top);
  for (let parent = top.parentElement; parent && !parent.contains(post); parent = parent.parentElement) {
    const rect = rectOf(parent);
    if (rect.width * rect.height > (viewport.width * viewport.height) / 2) break;
    if (rect.width > 0 && rect.height > 0) extent = union(extent, rect);
  }
  return extent;
}

/**
 * Rectangles of what lies over the visible part of a post: fixed bars, chat windows, cookie notices. Each covered cell of
 * the grid is counted as well, for things that are larger than their boxes say.
 */
export function coversOf(post: Element, window: Window): Rect[] {
  const viewport = viewportOf(window);
  const seen = intersect(rectOf(post), viewport);
  if (!seen) return [];
  const covers = cellsOf(seen).flatMap(({ rect, x, y }) => {
    const top = post.ownerDocument.elementFromPoint(x, y);
    if (!top || top === post || post.contains(top) || top.contains(post)) return [];
    return [extentOf(top, post, viewport), rect];
  });
  return covers.filter((rect, index) => covers.findIndex((other) => sameRect(other, rect)) === index);
}
