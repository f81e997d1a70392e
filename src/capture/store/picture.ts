import type { Rect, View } from '../../core/capture.js';
import { intersect } from '../page/geometry.js';
import { canvasOf, GREY, png, type Pen } from './canvas.js';
import { stitch, type Layer } from './stitch.js';

/** A frame as the browser gave it (a PNG file), and the view it was taken in. */
export interface Shown {
  readonly bytes: Uint8Array;
  readonly view: View;
  /** The part of the page that it shows, CSS pixels from the page's corner; without it the viewport. */
  readonly area?: Rect;
}

/** The pictures derived from the frames. `scale`: image pixels per CSS pixel; `crop`: what of the post the first shows. */
export interface Derived {
  readonly scale: number;
  readonly crop: Rect | null;
  readonly masked: Uint8Array;
  readonly cut: Uint8Array | null;
  /** Part of the post is in none of the frames. */
  readonly partial: boolean;
  /** Part of the post lay under something else in every frame. */
  readonly covered: boolean;
}

/** Whole image pixels that lie within the rectangle, so that no bystander's pixel slips in at a fractional edge. */
function inPixels(rect: Rect, scale: number): Rect {
  const x = Math.ceil(rect.x * scale);
  const y = Math.ceil(rect.y * scale);
  return {
    x,
    y,
    width: Math.floor((rect.x + rect.width) * scale) - x,
    height: Math.floor((rect.y + rect.height) * scale) - y,
  };
}

function copy(pen: Pen, frame: ImageBitmap, part: Rect): void {
  if (part.width <= 0 || part.height <= 0) return;
  pen.drawImage(frame, part.x, part.y, part.width, part.height, part.x, part.y, part.width, part.height);
}

/** The frame, greyed outside the post and its thread, wherever something lay over it and where the user typed. */
function mask({ bitmap, view }: Layer, scale: number): Promise<Uint8Array> {
  const screen: Rect = { x: 0, y: 0, ...view.viewport };
  const { canvas, pen } = canvasOf(bitmap.width, bitmap.height);
  pen.fillStyle = GREY;
  pen.fillRect(0, 0, bitmap.width, bitmap.height);
  for (const rect of [...view.context, view.post]) {
    const seen = intersect(rect, screen);
    if (seen) copy(pen, bitmap, inPixels(seen, scale));
  }
  for (const cover of [...view.covers, ...(view.omitted ?? []), ...(view.fields ?? [])])
    pen.fillRect(
      Math.floor(cover.x * scale),
      Math.floor(cover.y * scale),
      Math.ceil(cover.width * scale) + 1,
      Math.ceil(cover.height * scale) + 1,
    );
  return png(canvas);
}

const decode = async ({ bytes, view, area }: Shown): Promise<Layer> => ({
  bitmap: await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/png' })),
  view,
  screen: area
    ? { ...area, x: area.x - view.scroll.x, y: area.y - view.scroll.y }
    : { x: 0, y: 0, ...view.viewport },
});

/**
 * Makes the pictures that may leave the device: the first frame masked, and the post cut out, put together from the
 * further frames where it is taller than the screen.
 */
export async function derivePictures(first: Shown, further: readonly Shown[]): Promise<Derived> {
  const layers = await Promise.all([first, ...further].map(decode));
  const [layer] = layers;
  if (!layer) throw new Error('no frame');
  try {
    const { view } = layer;
    const scale = layer.bitmap.width / view.viewport.width;
    const stitched = await stitch(layers, scale);
    return {
      scale,
      crop: intersect(view.post, { x: 0, y: 0, ...view.viewport }),
      masked: await mask(layer, scale),
      cut: stitched?.bytes ?? null,
      partial: !stitched || !isWhole(stitched.area, view.post),
      covered: stitched?.covered ?? false,
    };
  } finally {
    for (const { bitmap } of layers) bitmap.close();
  }
}

const isWhole = (area: Rect, post: Rect): boolean =>
  area.width >= post.width - 1 && area.height >= post.height - 1;
