import type { Rect } from '../../../core/capture.js';
import { contains, coversOf, rectOf, viewportOf } from '../geometry.js';
import { bringIntoView, scrollersOf } from '../scroll.js';

/** Room left between a bar of the page and the first post, CSS pixels. */
const MARGIN = 2;

/** The lower edge of what hangs over the top of the screen where this post is, CSS pixels. */
function barOver(post: Element, window: Window): number {
  const half = viewportOf(window).height / 2;
  const bars = coversOf(post, window).filter(({ y, height }) => y <= 1 && y + height < half);
  return Math.max(0, ...bars.map(({ y, height }) => y + height));
}

/** The upper edge of what stands over the lower end of the list (a box to write in) where this post is; else `bottom`. */
function bottomOver(post: Element, bottom: number, window: Window): number {
  const half = viewportOf(window).height / 2;
  const bars = coversOf(post, window).filter(({ y, height }) => y > half && y + height >= bottom - 1);
  return Math.min(bottom, ...bars.map(({ y }) => y));
}

/** Scrolls the post to the top of what is clear of the screen. Returns the clear part. */
export function bringToTop(post: Element, window: Window): Rect {
  const [scroller, ...outer] = scrollersOf(post, window);
  const page = window.document.scrollingElement ?? window.document.documentElement;
  // A list that scrolls by itself must be in sight first, as much of it as there is room for.
  if (outer.length > 0) bringIntoView(scroller, window, 'nearest');
  const frame = scroller === page ? viewportOf(window) : rectOf(scroller);
  const top = Math.max(frame.y, 0);
  const by = (distance: number) => scroller.scrollBy({ top: distance, behavior: 'instant' });
  by(rectOf(post).y - top);
  const bar = Math.max(top, barOver(post, window));
  by(rectOf(post).y - bar - MARGIN);
  const { width, height } = viewportOf(window);
  const bottom = bottomOver(post, Math.min(height, frame.y + frame.height), window);
  return { x: 0, y: bar, width, height: bottom - bar };
}

/** Whether all of a post is to be seen, with nothing over it. */
export const isClear = (post: Element, clear: Rect, window: Window): boolean => {
  const rect = rectOf(post);
  return rect.height > 0 && contains(clear, rect) && coversOf(post, window).length === 0;
};
