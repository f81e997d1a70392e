import type { Rect } from '../../core/capture.js';
import { intersect, rectOf, viewportOf } from './geometry.js';

/** Longest wait for pictures that are still on their way, milliseconds. */
const PICTURES_MS = 3000;
/** What is smaller than this, in CSS pixels, shows nothing: platforms count visits with it. */
const SMALLEST = 8;

/** A picture that is not to be seen is never asked for where it is lazy. */
const picturesIn = (shown: Element): HTMLImageElement[] =>
  [...shown.querySelectorAll('img')].filter((picture) => picture.getClientRects().length > 0);

/**
 * Until the pictures of these posts that are in view have come and can be drawn; one that fails, or takes longer than three seconds, is not
 * waited for. A picture that is `complete` may still have to be decoded, and is then missing in what the browser draws.
 */
export async function picturesDrawn(posts: readonly Element[], window: Window): Promise<void> {
  const inView = (picture: Element) => intersect(rectOf(picture), viewportOf(window)) !== null;
  const pictures = posts.flatMap(picturesIn).filter(inView);
  let timer = 0;
  const enough = new Promise<void>((resolve) => (timer = window.setTimeout(resolve, PICTURES_MS)));
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), enough]);
  window.clearTimeout(timer);
}

/** Asked for, and still on its way or not to be had. A drawing (SVG) that has come may have no size of its own. */
function isUndrawn({ complete, naturalWidth, currentSrc, src }: HTMLImageElement): boolean {
  const address = currentSrc || src;
  if (address === '') return false;
  return !complete || (naturalWidth === 0 && !/\.svg\b|^data:image\/svg/.test(address));
}

/** Where pictures within what is shown are empty, because they have not come, CSS pixels of the viewport. */
export const undrawnIn = (shown: Element): Rect[] =>
  picturesIn(shown)
    .filter(isUndrawn)
    .map(rectOf)
    .filter(({ width, height }) => width >= SMALLEST && height >= SMALLEST);
