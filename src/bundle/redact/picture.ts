import type { Capture } from '../../core/capture.js';
import { Failure } from '../../core/failure.js';
import type { Hidden } from '../dossier.js';
import { greyOutside, readPng, type Area } from './pixels.js';
import { writePng } from './png.js';

/** What was taken out of the words of a post would still stand inside its own box in a picture. */
const INSIDE: readonly Hidden[] = ['text', 'quoted', 'names', 'socialContext', 'media'];

/** Whether a picture of the post's own box shows no more than the words that are left. */
export const mayShow = (hidden: readonly Hidden[]): boolean => !INSIDE.some((part) => hidden.includes(part));

/** The post's own box in the picture of the window, in whole image pixels that lie within it; null where unknown. */
export function ownBox({ picture }: Capture): Area | null {
  if (picture.state !== 'pixels' || picture.crop === null) return null;
  const { crop, scale } = picture;
  const x = Math.ceil(crop.x * scale);
  const y = Math.ceil(crop.y * scale);
  const width = Math.floor((crop.x + crop.width) * scale) - x;
  const height = Math.floor((crop.y + crop.height) * scale) - y;
  return { x, y, width, height };
}

/** The picture with everything outside the post's own box painted over; null where it cannot be painted. */
export async function burnt(bytes: Uint8Array, capture: Capture): Promise<Uint8Array | null> {
  const box = ownBox(capture);
  if (box === null) return null;
  try {
    return await writePng(greyOutside(await readPng(bytes), box));
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
