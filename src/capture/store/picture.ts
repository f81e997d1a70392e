import type { Rect, View } from '../../core/capture.js';
import { intersect } from '../page/geometry.js';

/** Neutral grey for everything that is not the post or its thread. */
const GREY = '#c8ccd0';
const PNG = 'image/png';

/** The pictures derived from one frame. `scale`: image pixels per CSS pixel; `crop`: what of the post was in view. */
export interface Derived {
  readonly scale: number;
  readonly crop: Rect | null;
  readonly masked: Uint8Array;
  readonly cut: Uint8Array | null;
}

type Pen = OffscreenCanvasRenderingContext2D;

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

function canvasOf(width: number, height: number): { canvas: OffscreenCanvas; pen: Pen } {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d canvas');
  return { canvas, pen };
}

async function png(canvas: OffscreenCanvas): Promise<Uint8Array> {
  const blob = await canvas.convertToBlob({ type: PNG });
  return new Uint8Array(await blob.arrayBuffer());
}

function copy(pen: Pen, frame: ImageBitmap, part: Rect): void {
  if (part.width <= 0 || part.height <= 0) return;
  pen.drawImage(frame, part.x, part.y, part.width, part.height, part.x, part.y, part.width, part.height);
}

/**
 * Makes the pictures that may leave the device from the frame as the browser gave it: the frame greyed outside the post
 * and its thread and wherever something lay over it, and the post cut out of that.
 */
export async function derivePictures(frame: Uint8Array, view: View): Promise<Derived> {
  const bitmap = await createImageBitmap(new Blob([frame as BlobPart], { type: PNG }));
  try {
    const scale = bitmap.width / view.viewport.width;
    const screen: Rect = { x: 0, y: 0, ...view.viewport };
    const { canvas, pen } = canvasOf(bitmap.width, bitmap.height);
    pen.fillStyle = GREY;
    pen.fillRect(0, 0, bitmap.width, bitmap.height);
    for (const rect of [...view.context, view.post]) {
      const seen = intersect(rect, screen);
      if (seen) copy(pen, bitmap, inPixels(seen, scale));
    }
    for (const cover of view.covers)
      pen.fillRect(
        Math.floor(cover.x * scale),
        Math.floor(cover.y * scale),
        Math.ceil(cover.width * scale) + 1,
        Math.ceil(cover.height * scale) + 1,
      );
    const crop = intersect(view.post, screen);
    return {
      scale,
      crop,
      masked: await png(canvas),
      cut: crop && (await cutOut(canvas, inPixels(crop, scale))),
    };
  } finally {
    bitmap.close();
  }
}

async function cutOut(from: OffscreenCanvas, part: Rect): Promise<Uint8Array | null> {
  if (part.width <= 0 || part.height <= 0) return null;
  const { canvas, pen } = canvasOf(part.width, part.height);
  pen.drawImage(from, -part.x, -part.y);
  return png(canvas);
}
