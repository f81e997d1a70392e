import type { ArtefactRef, Capture, Picture, View } from '../../core/capture.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { NewFile } from '../../logbook/ports.js';
import { contains, intersect } from '../page/geometry.js';
import { derivePictures } from './picture.js';
import type { RecorderPorts } from './ports.js';
import type { FactsOf } from './work.js';

type Readable = FactsOf<'read'> | FactsOf<'framed'> | FactsOf<'seen'>;

async function fileOf(
  bytes: Uint8Array,
  role: ArtefactRef['role'],
  type: string,
  newId: () => string,
): Promise<NewFile> {
  return { ref: { id: newId(), sha256: await sha256Hex(bytes), size: bytes.length, type, role }, bytes };
}

/** The view as read, with what lay over it before the picture or after: it may have been there during. */
function viewOf(facts: Readable): View {
  const { view } = facts.reading;
  return facts.stage === 'seen' ? { ...view, covers: [...view.covers, ...facts.after.view.covers] } : view;
}

interface Pictured {
  readonly picture: Picture;
  readonly files: readonly NewFile[];
}

/** Cuts and masks only what is known to have held still; the untouched frame is kept in every case. */
async function pictureOf(facts: Readable, frame: Uint8Array | null, newId: () => string): Promise<Pictured> {
  if (facts.stage === 'read') return { picture: { state: 'missing', reason: 'interrupted' }, files: [] };
  const { shot } = facts;
  if (shot.state === 'missing' || !frame)
    return {
      picture: { state: 'missing', reason: shot.state === 'missing' ? shot.reason : 'interrupted' },
      files: [],
    };
  if (shot.state === 'redrawn')
    return { picture: shot, files: [await fileOf(frame, 'redrawn', 'image/png', newId)] };
  const original = await fileOf(frame, 'frame', 'image/png', newId);
  if (facts.stage === 'framed' || facts.after.moved)
    return {
      picture: { state: 'missing', reason: facts.stage === 'framed' ? 'unchecked' : 'moved' },
      files: [original],
    };
  const view = viewOf(facts);
  const derived = await derivePictures(frame, view);
  const files = [original, await fileOf(derived.masked, 'masked', 'image/png', newId)];
  if (derived.cut) files.push(await fileOf(derived.cut, 'crop', 'image/png', newId));
  const { viewport, post, covers } = view;
  return {
    picture: {
      state: 'pixels',
      from: shot.from,
      to: shot.to,
      scale: derived.scale,
      crop: derived.crop,
      partial: derived.crop === null || !contains({ x: 0, y: 0, ...viewport }, post),
      covered: covers.some((cover) => intersect(cover, post) !== null),
    },
    files,
  };
}

/** Composes the immutable record of a capture, without its entry, from what has been gathered so far. */
export async function composeCapture(
  facts: Readable,
  frame: Uint8Array | null,
  ports: RecorderPorts,
): Promise<{ capture: Omit<Capture, 'entry'>; files: NewFile[] }> {
  const { reading } = facts;
  const { picture, files } = await pictureOf(facts, frame, () => ports.newId());
  const html = await fileOf(new TextEncoder().encode(reading.html), 'html', 'text/html', () => ports.newId());
  const all = [...files, html];
  return {
    files: all,
    capture: {
      capture: reading.capture,
      capturedAt: reading.readAt,
      zone: reading.zone,
      gesture: reading.gesture,
      page: reading.page,
      post: reading.post,
      context: reading.context,
      ownAccount: reading.ownAccount,
      view: viewOf(facts),
      zoom: facts.tab.zoom,
      steady: facts.stage === 'seen' ? { mutated: facts.after.mutated, moved: facts.after.moved } : null,
      picture,
      custody: await ports.custody(reading.readAt),
      environment: await ports.environment(reading.userAgent),
      artefacts: all.map(({ ref }) => ref),
    },
  };
}
