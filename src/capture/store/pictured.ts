import type { ArtefactRef, Picture, PictureReason, View } from '../../core/capture.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { NewFile } from '../../logbook/ports.js';
import { derivePictures } from './picture.js';
import type { StripFrame } from './strips.js';
import type { FactsOf } from './work.js';

export type Readable = FactsOf<'read'> | FactsOf<'framed'> | FactsOf<'seen'>;

/** Everything that was handed over and pictured for one capture. */
export interface Gathered {
  readonly facts: Readable;
  readonly frame: Uint8Array | null;
  readonly strips: readonly StripFrame[];
  /** The file of `frame`, where several captures name the same. */
  readonly shared?: NewFile;
}

interface Pictured {
  readonly picture: Picture;
  readonly files: readonly NewFile[];
}

/** A file with the reference by which the journal names it. */
export async function fileOf(
  bytes: Uint8Array,
  role: ArtefactRef['role'],
  type: string,
  newId: () => string,
): Promise<NewFile> {
  return { ref: { id: newId(), sha256: await sha256Hex(bytes), size: bytes.length, type, role }, bytes };
}

/** The view the picture was taken in, with what lay over the post then or after; without a picture, as read. */
export function viewOf(facts: Readable): View {
  if (facts.stage === 'read') return facts.reading.view;
  if (facts.stage !== 'seen') return facts.view;
  const { covers, omitted, fields } = facts.after.view;
  return { ...facts.view, covers, ...(omitted && { omitted }), ...(fields && { fields }) };
}

const missing = (reason: PictureReason, files: readonly NewFile[] = []): Pictured => ({
  picture: { state: 'missing', reason },
  files,
});

/** Cuts and masks only what is known to have held still; the untouched frames are kept in every case. */
export async function pictureOf(
  { facts, frame, strips, shared }: Gathered,
  newId: () => string,
): Promise<Pictured> {
  if (facts.stage === 'read') return missing('interrupted');
  const { shot } = facts;
  if (shot.state === 'missing') return missing(shot.reason);
  if (!frame) return missing('interrupted');
  const make = (bytes: Uint8Array, role: ArtefactRef['role']) => fileOf(bytes, role, 'image/png', newId);
  if (shot.state === 'redrawn') return { picture: shot, files: [await make(frame, 'redrawn')] };
  const first = shared?.bytes === frame ? shared : await make(frame, 'frame');
  const originals = [first, ...(await Promise.all(strips.map(({ bytes }) => make(bytes, 'frame'))))];
  if (facts.stage === 'framed') return missing('unchecked', originals);
  if (facts.after.changed) return missing('changed', originals);
  if (facts.after.moved) return missing('moved', originals);

  const { scale, crop, masked, cut, partial, covered } = await derivePictures(
    { bytes: frame, view: viewOf(facts) },
    strips,
  );
  const { from, to } = shot;
  const views = strips.map(({ view, from: start, to: end, area }) => ({
    view,
    from: start,
    to: end,
    ...(area && { area }),
  }));
  return {
    picture: { state: 'pixels', from, to, scale, crop, partial, covered, strips: views },
    files: [...originals, await make(masked, 'masked'), ...(cut ? [await make(cut, 'crop')] : [])],
  };
}
