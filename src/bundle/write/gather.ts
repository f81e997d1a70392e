import type { ArtefactRef } from '../../core/capture.js';
import { liveCaptures, withheldFiles, type CaptureRecord, type Entry } from '../../core/entry.js';
import type { Line } from '../../core/journal.js';
import type { ArtefactFile, CapturePart, EntryPart, EventFile } from '../dossier.js';
import { captureFolder, entryFolder } from '../layout/names.js';
import type { BundleSource } from '../types.js';
import { notKept, nothingTaken, takeArtefact, takeEvent, type Taken } from './reader.js';

/** One entry, ready to be packed. */
export interface Gathered extends Taken {
  readonly part: EntryPart;
}

/** Files of a capture, in the event's order, then those of its media events. */
const artefactsOf = (record: CaptureRecord): ArtefactRef[] => [
  ...record.data.artefacts,
  ...record.media.flatMap(({ data }) => data.items.flatMap(({ artefact }) => artefact ?? [])),
];

async function gatherCapture(
  source: BundleSource,
  lines: readonly Line[],
  record: CaptureRecord,
  folder: string,
  taken: Taken,
): Promise<CapturePart> {
  const event = await takeEvent(source, lines, folder, record.seq, taken);
  const media: EventFile[] = [];
  for (const { seq } of record.media) media.push(await takeEvent(source, lines, folder, seq, taken));
  const withheld: EventFile[] = [];
  for (const { seq } of record.withheld) withheld.push(await takeEvent(source, lines, folder, seq, taken));
  const gone = withheldFiles(record);
  const files: ArtefactFile[] = [];
  for (const ref of artefactsOf(record)) {
    const ordinal = files.filter(({ role }) => role === ref.role).length + 1;
    if (gone.has(ref.id)) files.push(notKept(ref));
    else files.push(await takeArtefact(source, ref, folder, ordinal, taken));
  }
  const { capture } = record.data;
  return { capture, folder, event, media, ...(withheld.length > 0 && { withheld }), files };
}

/** Reads everything of an entry that is exported: its captures outside the bin and its judgements, nothing else. */
export async function gatherEntry(
  source: BundleSource,
  lines: readonly Line[],
  entry: Entry,
  number: number,
): Promise<Gathered> {
  const taken = nothingTaken();
  const records = liveCaptures(entry);
  const post = records[0]?.data.post;
  const folder = entryFolder(number, post?.platform ?? 'other', post?.postId.value ?? null, entry.id);
  const captures: CapturePart[] = [];
  for (const [index, record] of records.entries())
    captures.push(await gatherCapture(source, lines, record, captureFolder(folder, index), taken));
  const judgements: EventFile[] = [];
  for (const { seq } of entry.judgements) judgements.push(await takeEvent(source, lines, folder, seq, taken));
  return { ...taken, part: { number, id: entry.id, folder, captures, judgements } };
}
