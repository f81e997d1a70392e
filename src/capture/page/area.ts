import type { Rect, View } from '../../core/capture.js';
import { intersect, viewportOf } from './geometry.js';
import { picturesDrawn } from './pictures.js';
import { scrollersOf } from './scroll.js';
import { painted } from './settle.js';
import { clearPart, type StripScroller } from './strips.js';

/** A tall post that lies free, where it can be pictured in one call. */
export interface FreeArea {
  readonly view: View;
  /** The post on the page, whole CSS pixels around it from the page's corner. */
  readonly area: Rect;
}

/** Whether the page itself, and nothing else, scrolls the post: only then does it lie whole on the page. */
function movesWithPage(post: Element, window: Window): boolean {
  const isFixed = (at: Element) => window.getComputedStyle(at).position === 'fixed';
  for (let at: Element | null = post; at; at = at.parentElement) if (isFixed(at)) return false;
  return scrollersOf(post, window).length === 1;
}

const isCovered = ({ post, covers }: View, within: Rect): boolean => {
  const seen = intersect(post, within);
  return seen !== null && covers.some((cover) => intersect(cover, seen) !== null);
};

const areaOf = ({ post, scroll }: View): Rect => {
  const x = Math.floor(post.x + scroll.x);
  const y = Math.floor(post.y + scroll.y);
  return {
    x,
    y,
    width: Math.ceil(post.x + scroll.x + post.width) - x,
    height: Math.ceil(post.y + scroll.y + post.height) - y,
  };
};

/**
 * Looks along the whole of a tall post whether anything lies over it, and leaves the page where no bar that floats on the
 * screen does either: a picture of a part of the page holds those where they stand at that moment (Firefox 153). Null where
 * one call would not show all of the post: it is then put together from frames.
 */
export async function freeArea(
  post: Element,
  window: Window,
  { scroller, offsets, look }: { scroller: StripScroller; offsets: readonly number[]; look: () => View },
): Promise<FreeArea | null> {
  if (!movesWithPage(post, window)) return null;
  for (const offset of offsets) {
    scroller.to(offset);
    await painted(window);
    // What is asked for only when it is near the screen comes now.
    await picturesDrawn([post], window);
    if (isCovered(look(), clearPart(window))) return null;
  }
  const { height } = viewportOf(window);
  const clear = clearPart(window);
  // Above the screen, else below it, where the page goes on far enough.
  for (const offset of [look().post.height + clear.y, clear.y - height]) {
    scroller.to(offset);
    await painted(window);
    const view = look();
    if (!isCovered(view, viewportOf(window))) return { view, area: areaOf(view) };
  }
  return null;
}
