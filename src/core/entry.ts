import type { Capture } from './capture.js';
import type { Happening, JournalEvent } from './journal.js';

type DataOf<K extends Happening['kind']> = Extract<Happening, { kind: K }>['data'];

/** An event's data with its place in the journal. */
export interface Noted<T> {
  readonly seq: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly data: T;
}

export interface CaptureRecord extends Noted<Capture> {
  readonly media: readonly Noted<DataOf<'media'>>[];
  /** When it was put in the bin, ISO 8601 UTC; null: not in the bin. */
  readonly binnedAt: string | null;
}

/** One post with everything that happened to it. A view: computed from the journal, never the truth itself. */
export interface Entry {
  readonly id: string;
  readonly captures: readonly CaptureRecord[];
  readonly judgements: readonly Noted<DataOf<'judged'>>[];
  readonly notes: readonly Noted<DataOf<'noted'>>[];
  /** Lines that speak of this entry alone, in order. */
  readonly lines: readonly number[];
}

/** The captures that are not in the bin, oldest first. */
export const liveCaptures = (entry: Entry): readonly CaptureRecord[] =>
  entry.captures.filter((capture) => capture.binnedAt === null);

/** An entry is in the bin when all of its captures are. */
export const isBinned = (entry: Entry): boolean => liveCaptures(entry).length === 0;

/** The last judgement; an earlier one stays in the record. */
export const judgementOf = (entry: Entry): Noted<DataOf<'judged'>> | null => entry.judgements.at(-1) ?? null;

/** Which entry an event speaks of; null for events about the logbook as a whole. */
export function entryOf(event: Happening): string | null {
  return 'entry' in event.data ? event.data.entry : null;
}

type Step<K extends Happening['kind']> = (entry: Entry, record: Noted<DataOf<K>>) => Entry | null;

const setBinned = (entry: Entry, captures: readonly string[], at: string | null): Entry => ({
  ...entry,
  captures: entry.captures.map((capture) =>
    captures.includes(capture.data.capture) ? { ...capture, binnedAt: at } : capture,
  ),
});

const steps: { [K in Happening['kind']]: Step<K> } = {
  opened: (entry) => entry,
  exported: (entry) => entry,
  captured: (entry, record) => ({
    ...entry,
    captures: [...entry.captures, { ...record, media: [], binnedAt: null }],
  }),
  media: (entry, record) => ({
    ...entry,
    captures: entry.captures.map((capture) =>
      capture.data.capture === record.data.capture
        ? { ...capture, media: [...capture.media, record] }
        : capture,
    ),
  }),
  judged: (entry, record) => ({ ...entry, judgements: [...entry.judgements, record] }),
  noted: (entry, record) => ({ ...entry, notes: [...entry.notes, record] }),
  binned: (entry, record) => setBinned(entry, record.data.captures, record.at),
  unbinned: (entry, record) => setBinned(entry, record.data.captures, null),
  erased: (entry, { data }) => {
    const captures = entry.captures.filter((capture) => !data.captures.includes(capture.data.capture));
    const kept = <T>(list: readonly Noted<T>[]) => list.filter(({ seq }) => !data.lines.includes(seq));
    // A later rebuild finds no content behind the erased lines, and still has to place them here.
    const lines = [...new Set([...entry.lines, ...data.lines])].sort((a, b) => a - b);
    return captures.length === 0
      ? null
      : { ...entry, captures, judgements: kept(entry.judgements), notes: kept(entry.notes), lines };
  },
};

const blank = (id: string): Entry => ({ id, captures: [], judgements: [], notes: [], lines: [] });

/**
 * The entry after one more event. `entry` is null for the first event of an entry; the result is null when nothing is
 * left of it (erased).
 */
export function applyEvent(entry: Entry | null, event: JournalEvent, seq: number): Entry | null {
  const id = entryOf(event);
  if (id === null) return entry;
  const before = entry ?? blank(id);
  const step = steps[event.kind] as Step<Happening['kind']>;
  const after = step(before, { seq, at: event.at, data: event.data });
  return after && { ...after, lines: [...after.lines, seq] };
}
