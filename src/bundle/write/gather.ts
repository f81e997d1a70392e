import type { ArtefactRef } from '../../core/capture.js';
import {
  liveCaptures,
  liveManuals,
  withheldFiles,
  type CaptureRecord,
  type Entry,
  type ManualRecord,
} from '../../core/entry.js';
import { firstRecord } from '../../dossier/terms/knowledge.js';
import type { ArtefactFile, CapturePart, EntryPart, EventFile, LookPart, ManualPart } from '../dossier.js';
import { captureFolder, entryFolder, lookFolder, manualFolder } from '../layout/names.js';
import type { Chosen } from './choose.js';
import {
  keepBack,
  notKept,
  nothingTaken,
  takeArtefact,
  takeEvent,
  takePainted,
  takeRedacted,
  type Reading,
  type Taken,
} from './reader.js';

/** One entry, ready to be packed. */
export interface Gathered extends Taken {
  readonly part: EntryPart;
}

/** Files of a capture, in the event's order, then those of its media events. */
const artefactsOf = (record: CaptureRecord): ArtefactRef[] => [
  ...record.data.artefacts,
  ...record.media.flatMap(({ data }) => data.items.flatMap(({ artefact }) => artefact ?? [])),
];

/** Takes events of one entry along, whole or redacted, as the level asks. */
export const eventTaker =
  (reading: Reading, folder: string, home: boolean, taken: Taken) =>
  (seq: number, capture: EventFile | null = null): Promise<EventFile> => {
    if (reading.level === 'full') return takeEvent(reading, folder, seq, taken);
    const event = capture && taken.events.get(capture.seq);
    const post = event?.kind === 'captured' ? event.data.post : null;
    return takeRedacted(reading, folder, seq, taken, { home, post });
  };

async function gatherCapture(
  reading: Reading,
  record: CaptureRecord,
  folder: string,
  home: boolean,
  taken: Taken,
): Promise<CapturePart> {
  const take = eventTaker(reading, folder, home, taken);
  const event = await take(record.seq);
  const media: EventFile[] = [];
  for (const { seq } of record.media) media.push(await take(seq, event));
  const withheld: EventFile[] = [];
  for (const { seq } of record.withheld) withheld.push(await take(seq, event));
  const gone = withheldFiles(record);
  const files: ArtefactFile[] = [];
  // Without its event nothing says what a redacted picture may show.
  const of = { capture: record.data, hidden: event.hidden ?? ['text' as const] };
  for (const ref of artefactsOf(record)) {
    const ordinal = files.filter(({ role }) => role === ref.role).length + 1;
    if (gone.has(ref.id)) files.push(notKept(ref));
    else if (reading.level === 'full') files.push(await takeArtefact(reading, ref, folder, ordinal, taken));
    else files.push(await takePainted(reading, ref, folder, ordinal, taken, of));
  }
  const { capture } = record.data;
  return { capture, folder, event, media, ...(withheld.length > 0 && { withheld }), files };
}

async function gatherManual(
  reading: Reading,
  record: ManualRecord,
  folder: string,
  home: boolean,
  taken: Taken,
): Promise<ManualPart> {
  const event = await eventTaker(reading, folder, home, taken)(record.seq);
  const files: ArtefactFile[] = [];
  for (const [index, { artefact }] of record.data.files.entries())
    files.push(
      reading.level === 'full'
        ? await takeArtefact(reading, artefact, folder, index + 1, taken)
        : await keepBack(reading, artefact),
    );
  return { manual: record.data.manual, folder, event, files };
}

/** Pictures of notices that later looks name. A redacted copy has none: nothing says what of them may be shown. */
async function gatherNotices(
  reading: Reading,
  { looks }: Entry,
  folder: string,
  taken: Taken,
): Promise<LookPart[]> {
  const parts: LookPart[] = [];
  for (const { seq, data } of looks) {
    const own = lookFolder(folder, seq);
    const files: ArtefactFile[] = [];
    for (const ref of data.picture?.artefacts ?? []) {
      const ordinal = files.filter(({ role }) => role === ref.role).length + 1;
      files.push(
        reading.level === 'full'
          ? await takeArtefact(reading, ref, own, ordinal, taken)
          : await keepBack(reading, ref),
      );
    }
    if (files.length > 0) parts.push({ look: seq, folder: own, files });
  }
  return parts;
}

/**
 * Reads everything of an entry that is exported: its captures outside the bin, later looks and its judgements, nothing
 * else. Proposals and notes never leave the device.
 */
export async function gatherEntry(reading: Reading, chosen: Chosen, number: number): Promise<Gathered> {
  const { entry, home, captures: records, manuals } = chosen;
  const taken = nothingTaken();
  const post = records[0]?.data.post;
  const folder = entryFolder(number, post?.platform ?? 'handmatig', post?.postId.value ?? null, entry.id);
  const captures: CapturePart[] = [];
  for (const [index, record] of records.entries())
    captures.push(await gatherCapture(reading, record, captureFolder(folder, index), home, taken));
  const manual: ManualPart[] = [];
  for (const [index, record] of manuals.entries()) {
    const own = manualFolder(folder, index, records.length > 0);
    manual.push(await gatherManual(reading, record, own, home, taken));
  }
  const take = eventTaker(reading, folder, home, taken);
  const known: EventFile[] = [];
  for (const { seq } of entry.known) known.push(await take(seq));
  const looks: EventFile[] = [];
  for (const { seq } of entry.looks) looks.push(await take(seq));
  const notices = await gatherNotices(reading, entry, folder, taken);
  const judgements: EventFile[] = [];
  for (const { seq } of entry.judgements) judgements.push(await take(seq));
  const whole = records.length === liveCaptures(entry).length && manuals.length === liveManuals(entry).length;
  const first = whole ? null : firstRecord(entry);
  const more = {
    ...(manual.length > 0 && { manual }),
    ...(known.length > 0 && { known }),
    ...(first && { firstRecord: first }),
  };
  const seen = { looks, ...(notices.length > 0 && { notices }) };
  return { ...taken, part: { number, id: entry.id, folder, home, captures, ...more, ...seen, judgements } };
}
