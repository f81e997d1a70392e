import type { Capture, Rect, View } from './capture.js';

const isOnScreen = ({ viewport }: View, { x, y, width, height }: Rect): boolean =>
  x < viewport.width && y < viewport.height && x + width > 0 && y + height > 0;

/** Whether a picture within the post is empty on one of the frames, because it had not come or could not be had. */
export function hasEmptyPictures({ view, picture }: Pick<Capture, 'view' | 'picture'>): boolean {
  if (picture.state !== 'pixels') return false;
  const frames = [{ view, area: undefined }, ...picture.strips];
  return frames.some(({ view: seen, area }) =>
    // A frame of a part of the page shows all of the post.
    (seen.undrawn ?? []).some((rect) => area !== undefined || isOnScreen(seen, rect)),
  );
}
