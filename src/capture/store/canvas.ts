/** Neutral grey for everything that is not the post or its thread. */
export const GREY = '#c8ccd0';

export type Pen = OffscreenCanvasRenderingContext2D;

export function canvasOf(width: number, height: number): { canvas: OffscreenCanvas; pen: Pen } {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d canvas');
  return { canvas, pen };
}

/** Width and height of a PNG file, image pixels, from its header (ISO/IEC 15948, 11.2.1). */
export function sizeOfPng(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.byteLength < 24
    ? { width: 0, height: 0 }
    : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The canvas as a PNG file. */
export async function png(canvas: OffscreenCanvas): Promise<Uint8Array> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
