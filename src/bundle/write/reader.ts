import type { ArtefactRef, Capture } from '../../core/capture.js';
import type { Level } from '../../core/happening/handover.js';
import type { JournalEvent, Line } from '../../core/journal.js';
import { decodeEvent } from '../../evidence/event.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { ArtefactFile, EventFile, Hidden } from '../dossier.js';
import { artefactName, eventFile, redactedFile, redactedName } from '../layout/names.js';
import { redactEvent, type About } from '../redact/event.js';
import { redactedBytes } from '../redact/file.js';
import { burnt, mayShow } from '../redact/picture.js';
import type { BundleFile, BundleSource } from '../types.js';

/** Files and events of one entry (or of the logbook's opening) as they were read. */
export interface Taken {
  readonly files: BundleFile[];
  readonly events: Map<number, JournalEvent>;
}

export const nothingTaken = (): Taken => ({ files: [], events: new Map() });

/** Where to read, and how much may go along. */
export interface Reading {
  readonly source: BundleSource;
  readonly lines: readonly Line[];
  readonly level: Level;
}

const readable = (bytes: Uint8Array): JournalEvent | null => {
  try {
    return decodeEvent(bytes);
  } catch {
    return null;
  }
};

interface Found {
  readonly bytes: Uint8Array | null;
  /** Null where the bytes are not what the line names. */
  readonly event: JournalEvent | null;
}

async function find({ source, lines }: Reading, seq: number): Promise<Found> {
  const line = lines[seq];
  const bytes = line ? await source.payload(line.body) : null;
  if (!line || bytes === null) return { bytes: null, event: null };
  const whole = (await sha256Hex(bytes)) === line.body;
  return { bytes, event: whole ? readable(bytes) : null };
}

/** Takes an event's bytes along if they still match their line; says so if they do not, and never leaves it out. */
export async function takeEvent(
  reading: Reading,
  folder: string,
  seq: number,
  taken: Taken,
): Promise<EventFile> {
  const { bytes, event } = await find(reading, seq);
  if (bytes === null) return { seq, state: 'missing', file: null };
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

/** Takes a copy of an event along without what may not be seen. Damaged bytes may hold anything, so they stay here. */
export async function takeRedacted(
  reading: Reading,
  folder: string,
  seq: number,
  taken: Taken,
  about: Omit<About, 'level'>,
): Promise<EventFile> {
  const { bytes, event } = await find(reading, seq);
  if (bytes === null) return { seq, state: 'missing', file: null };
  const redaction = event && redactEvent(event, { ...about, level: reading.level });
  if (!redaction) return { seq, state: 'damaged', file: null };
  taken.events.set(seq, redaction.event);
  const file = redactedFile(folder, seq);
  taken.files.push({ path: file, bytes: redactedBytes(redaction.event) });
  return { seq, state: 'redacted', file, hidden: [...redaction.hidden] };
}

interface Stored {
  readonly facts: Pick<ArtefactFile, 'role' | 'sha256' | 'size' | 'type'>;
  readonly bytes: Uint8Array | null;
  readonly whole: boolean;
}

/** A stored file, hashed again. The hash in `facts` is the journal's, whatever is found. */
async function fetch({ source }: Reading, ref: ArtefactRef): Promise<Stored> {
  const { role, sha256, size, type } = ref;
  const bytes = await source.artefact(ref.id);
  const whole = bytes !== null && bytes.length === size && (await sha256Hex(bytes)) === sha256;
  return { facts: { role, sha256, size, type }, bytes, whole };
}

/** Takes a stored file along. */
export async function takeArtefact(
  reading: Reading,
  ref: ArtefactRef,
  folder: string,
  ordinal: number,
  taken: Taken,
): Promise<ArtefactFile> {
  const { facts, bytes, whole } = await fetch(reading, ref);
  if (bytes === null) return { ...facts, state: 'missing', file: null };
  const name = artefactName(ref.role, ref.type, ordinal, !whole);
  if (name === null) return { ...facts, state: whole ? 'withheld' : 'damaged', file: null };
  const file = `${folder}/${name}`;
  taken.files.push({ path: file, bytes });
  return { ...facts, state: whole ? 'exported' : 'damaged', file };
}

/** A file that nothing can be painted over in stays in the logbook, named by its hash. */
export async function keepBack(reading: Reading, ref: ArtefactRef): Promise<ArtefactFile> {
  const { facts, bytes, whole } = await fetch(reading, ref);
  return { ...facts, state: bytes === null ? 'missing' : whole ? 'withheld' : 'damaged', file: null };
}

/**
 * Only the picture of the window goes along, painted over outside the post's own box, and only where that box shows no
 * more than the words that are left. Everything else stays, named by its hash.
 */
export async function takePainted(
  reading: Reading,
  ref: ArtefactRef,
  folder: string,
  ordinal: number,
  taken: Taken,
  of: { readonly capture: Capture; readonly hidden: readonly Hidden[] },
): Promise<ArtefactFile> {
  const { facts, bytes, whole } = await fetch(reading, ref);
  if (bytes === null) return { ...facts, state: 'missing', file: null };
  if (!whole) return { ...facts, state: 'damaged', file: null };
  const name =
    ref.role === 'masked' && mayShow(of.hidden) ? artefactName(ref.role, ref.type, ordinal, false) : null;
  const painted = name === null ? null : await burnt(bytes, of.capture);
  if (name === null || painted === null) return { ...facts, state: 'withheld', file: null };
  const file = `${folder}/${redactedName(name)}`;
  taken.files.push({ path: file, bytes: painted });
  return { ...facts, state: 'redacted', file };
}
