import type { Rect } from '../../core/capture.js';
import { contains, rectOf, viewportOf } from './geometry.js';
import { scrollersOf } from './scroll.js';

/** The part of the screen's height in which no fixed bar is expected; a tall post is pictured through it. */
const CLEAR = { from: 0.2, height: 0.6 };
/** More frames than this are not taken by themselves; the record then says that part of the post is missing. */
const MOST = 40;

/** How far from the post's top each further frame begins, CSS pixels; none for a post that was in view whole. */
export function stripOffsets(post: Element, window: Window): number[] {
  const viewport = viewportOf(window);
  const rect = rectOf(post);
  if (contains(viewport, rect)) return [];
  const step = viewport.height * CLEAR.height;
  const count = Math.min(Math.ceil(rect.height / step), MOST);
  return Array.from({ length: count }, (_, index) => index * step);
}

/** Where the clear part of the screen is. */
export function clearPart(window: Window): Rect {
  const { width, height } = viewportOf(window);
  return { x: 0, y: height * CLEAR.from, width, height: height * CLEAR.height };
}

/** Moves the post through the clear part of the screen, and back. */
export interface StripScroller {
  /** Puts what lies `offset` below the post's top where the clear part begins. */
  to(offset: number): void;
  back(): void;
}

export function stripScroller(post: Element, window: Window): StripScroller {
  const [scroller] = scrollersOf(post, window);
  const before = scroller.scrollTop;
  return {
    to(offset) {
      const { y } = rectOf(post);
      scroller.scrollTop += y + offset - viewportOf(window).height * CLEAR.from;
    },
    back() {
      scroller.scrollTop = before;
    },
  };
}
