import type { ArtefactRef } from '../../core/capture.js';
import type { JournalEvent, Line } from '../../core/journal.js';
import { decodeEvent } from '../../evidence/event.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { ArtefactFile, EventFile } from '../dossier.js';
import { artefactName, eventFile } from '../layout/names.js';
import type { BundleFile, BundleSource } from '../types.js';

/** Files and events of one entry (or of the logbook's opening) as they were read. */
export interface Taken {
  readonly files: BundleFile[];
  readonly events: Map<number, JournalEvent>;
}

export const nothingTaken = (): Taken => ({ files: [], events: new Map() });

const readable = (bytes: Uint8Array): JournalEvent | null => {
  try {
    return decodeEvent(bytes);
  } catch {
    return null;
  }
};

/** Takes an event's bytes along if they still match their line; says so if they do not, and never leaves it out. */
export async function takeEvent(
  source: BundleSource,
  lines: readonly Line[],
  folder: string,
  seq: number,
  taken: Taken,
): Promise<EventFile> {
  const line = lines[seq];
  const bytes = line ? await source.payload(line.body) : null;
  if (!line || bytes === null) return { seq, state: 'missing', file: null };
  const whole = (await sha256Hex(bytes)) === line.body;
  const event = whole ? readable(bytes) : null;
  if (event) taken.events.set(seq, event);
  const file = eventFile(folder, seq, event === null);
  taken.files.push({ path: file, bytes });
  return { seq, state: event ? 'exported' : 'damaged', file };
}

/** A file whose bytes were destroyed on purpose: what it was stays. */
export const notKept = ({ role, sha256, size, type }: ArtefactRef): ArtefactFile => ({
  role,
  sha256,
  size,
  type,
  state: 'not-kept',
  file: null,
});

/** Takes a stored file along after hashing it again. The hash is the journal's, whatever is found. */
export async function takeArtefact(
  source: BundleSource,
  ref: ArtefactRef,
  folder: string,
  ordinal: number,
  taken: Taken,
): Promise<ArtefactFile> {
  const { role, sha256, size, type } = ref;
  const facts = { role, sha256, size, type };
  const bytes = await source.artefact(ref.id);
  if (bytes === null) return { ...facts, state: 'missing', file: null };
  const whole = bytes.length === size && (await sha256Hex(bytes)) === sha256;
  const name = artefactName(role, type, ordinal, !whole);
  if (name === null) return { ...facts, state: whole ? 'withheld' : 'damaged', file: null };
  const file = `${folder}/${name}`;
  taken.files.push({ path: file, bytes });
  return { ...facts, state: whole ? 'exported' : 'damaged', file };
}
