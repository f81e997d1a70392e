import type { Rect, View } from '../../core/capture.js';
import { intersect, union } from '../page/geometry.js';
import { canvasOf, GREY, png, type Pen } from './canvas.js';

/** A frame and the view it was taken in. */
export interface Layer {
  readonly bitmap: ImageBitmap;
  readonly view: View;
  /** What the frame shows, in the view's own coordinates: the viewport, or a part of the page. */
  readonly screen: Rect;
}

/** The post put together from what each frame shows of it. */
export interface Stitched {
  readonly bytes: Uint8Array;
  /** What the picture holds of the post, CSS pixels from the post's own corner. */
  readonly area: Rect;
  /** Some of that lay under something else in every frame; it is grey. */
  readonly covered: boolean;
}

/** How much smaller the picture is in which holes are looked for. */
const COARSE = 8;

/** What a frame shows of the post, from the post's own corner. */
function seenOf({ view, screen }: Layer): Rect | null {
  const seen = intersect(view.post, screen);
  return seen && { ...seen, x: seen.x - view.post.x, y: seen.y - view.post.y };
}

/** Draws one frame's part of the post, takes out what lay over it, greys what is left out of the record and what the user typed. */
function drawLayer(pen: Pen, { bitmap, view, screen }: Layer, area: Rect, scale: number): void {
  const seen = intersect(view.post, screen);
  if (!seen) return;
  const left = Math.round((view.post.x + area.x) * scale);
  const top = Math.round((view.post.y + area.y) * scale);
  const corner = { x: Math.round(screen.x * scale), y: Math.round(screen.y * scale) };
  const from = { x: Math.ceil(seen.x * scale), y: Math.ceil(seen.y * scale) };
  const width = Math.floor((seen.x + seen.width) * scale) - from.x;
  const height = Math.floor((seen.y + seen.height) * scale) - from.y;
  if (width <= 0 || height <= 0) return;
  pen.drawImage(
    bitmap,
    from.x - corner.x,
    from.y - corner.y,
    width,
    height,
    from.x - left,
    from.y - top,
    width,
    height,
  );
  const around = ({ x, y, width: wide, height: high }: Rect) =>
    [
      Math.floor(x * scale) - left,
      Math.floor(y * scale) - top,
      Math.ceil(wide * scale) + 1,
      Math.ceil(high * scale) + 1,
    ] as const;
  for (const cover of view.covers) pen.clearRect(...around(cover));
  pen.fillStyle = GREY;
  for (const field of [...(view.omitted ?? []), ...(view.fields ?? [])]) pen.fillRect(...around(field));
}

function hasHoles(canvas: OffscreenCanvas): boolean {
  const width = Math.max(1, Math.floor(canvas.width / COARSE));
  const height = Math.max(1, Math.floor(canvas.height / COARSE));
  const { pen } = canvasOf(width, height);
  pen.drawImage(canvas, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) < 250) return true;
  return false;
}

/**
 * Puts the post together from one frame or more. What no frame shows uncovered is grey. Null when none shows any of it.
 */
export async function stitch(layers: readonly Layer[], scale: number): Promise<Stitched | null> {
  const seen = layers.flatMap((layer) => seenOf(layer) ?? []);
  const [first, ...rest] = seen;
  if (!first) return null;
  const area = rest.reduce(union, first);
  const width = Math.floor(area.width * scale);
  const height = Math.floor(area.height * scale);
  if (width <= 0 || height <= 0) return null;
  const { canvas, pen } = canvasOf(width, height);
  for (const layer of layers) {
    const one = canvasOf(width, height);
    drawLayer(one.pen, layer, area, scale);
    pen.drawImage(one.canvas, 0, 0);
  }
  const covered = hasHoles(canvas);
  pen.globalCompositeOperation = 'destination-over';
  pen.fillStyle = GREY;
  pen.fillRect(0, 0, width, height);
  return { bytes: await png(canvas), area, covered };
}
