import type { Rect } from '../../core/capture.js';
import { intersect, rectOf } from './geometry.js';

/** Whether an element draws something of its own: words, a picture, a background. */
function paints(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^(?:img|svg|canvas|video|picture)$/.test(element.localName)) return true;
  if (![style.backgroundImage, style.backdropFilter].every((value) => !value || value === 'none'))
    return true;
  if (!/^(?:transparent|rgba\(\d+, \d+, \d+, 0\))?$/.test(style.backgroundColor)) return true;
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}

/** Where an element stands among its siblings in painting order (CSS 2.1, appendix E): its z-index, if it takes part. */
function levelOf(element: Element, window: Window): { positioned: boolean; z: number } {
  const { position, zIndex, opacity, transform } = window.getComputedStyle(element);
  const positioned = position !== 'static' || opacity !== '1' || (transform !== 'none' && transform !== '');
  const z = Number.parseInt(zIndex, 10);
  return { positioned, z: positioned && Number.isInteger(z) ? z : 0 };
}

/** The first on the way down that takes part in its parent's painting order; a plain block does not. */
function stackedIn(path: readonly Element[], window: Window) {
  const levels = path.map((element) => levelOf(element, window));
  return levels.find(({ positioned }) => positioned) ?? { positioned: false, z: 0 };
}

/** Whether `other` is drawn over `post`. A good likeness of painting order, not all of it: the page is not changed to see. */
function isOver(other: Element, post: Element, window: Window): boolean {
  const up = (element: Element): Element[] => {
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) path.unshift(at);
    return path;
  };
  const [mine, theirs] = [up(post), up(other)];
  const split = theirs.findIndex((element, depth) => element !== mine[depth]);
  if (split < 0) return false;
  const [a, b] = [stackedIn(theirs.slice(split), window), stackedIn(mine.slice(split), window)];
  if (a.z !== b.z) return a.z > b.z;
  if (a.positioned !== b.positioned) return a.positioned;
  // Node.DOCUMENT_POSITION_FOLLOWING
  return (post.compareDocumentPosition(other) & 4) !== 0;
}

/** What a layer that lets the pointer through is: an element and the part of the screen it draws on. */
export interface Layer {
  readonly element: Element;
  readonly rect: Rect;
}

/** What was found in the task that runs now: several posts are looked at in one. */
let found: { readonly window: Window; readonly layers: readonly Layer[] } | null = null;

/** As `untouchableLayers`; within one task, in which nothing of ours changes the page, it is walked once. */
export function layersInTask(window: Window): readonly Layer[] {
  if (found?.window === window) return found.layers;
  const layers = untouchableLayers(window);
  found = { window, layers };
  queueMicrotask(() => (found = null));
  return layers;
}

/**
 * Everything on the page that draws but lets the pointer through (`pointer-events: none`): `elementFromPoint` never gives
 * these. The page is walked once.
 */
export function untouchableLayers(window: Window): Layer[] {
  const { document } = window;
  const screen = { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight };
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const rect = rectOf(element);
    if (!intersect(rect, screen)) return [];
    const style = window.getComputedStyle(element);
    const shows = style.pointerEvents === 'none' && style.visibility !== 'hidden' && style.opacity !== '0';
    return shows && paints(element, style) ? [{ element, rect }] : [];
  });
}

/** The layers that are drawn over `seen`, the visible part of a post. What lies in the post belongs to it. */
export const layersOver = (
  layers: readonly Layer[],
  post: Element,
  seen: Rect | null,
  window: Window,
): Rect[] =>
  layers.flatMap(({ element, rect }) => {
    const part = seen && intersect(rect, seen);
    const outside = !post.contains(element) && !element.contains(post);
    return part && outside && isOver(element, post, window) ? [part] : [];
  });
