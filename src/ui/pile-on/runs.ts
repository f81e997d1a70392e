import { isBinned, liveCaptures, type Entry } from '../../core/entry.js';
import type { DataOf } from '../../core/journal.js';
import { pileOnOf, pileOnPost, type PileOn } from '../../core/pile-on.js';

/** Fewer entries than this stay rows of their own in the list. */
const LEAST = 3;

/** The posts of one thread that were captured together, as the screens show them. */
export interface RunGroup {
  readonly run: string;
  /** The last word of the journal about it: what was asked, what was not reached, how it ended. */
  readonly data: DataOf<'thread-captured'>;
  /** Its entries that are not in the bin, in the order of recording. */
  readonly entries: readonly Entry[];
  readonly sum: PileOn;
}

/** The capture of an entry in this run. */
const captureIn = (entry: Entry, run: string) =>
  liveCaptures(entry).findLast(({ data }) => data.run?.id === run)?.data;

/** Every thread that was captured as a whole and of which something is left, in the order of these entries. */
export function runsIn(entries: readonly Entry[]): RunGroup[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // A run that went on says so again: the last line of all its entries tells where it stands.
  const runs = new Map<string, { seq: number; data: DataOf<'thread-captured'> }>();
  for (const { seq, data } of entries.flatMap((entry) => entry.runs)) {
    const known = runs.get(data.run);
    if (!known || known.seq <= seq) runs.set(data.run, { seq, data });
  }
  return [...runs.values()].flatMap(({ data }) => {
    const own = data.entries.flatMap((id) => byId.get(id) ?? []).filter((entry) => !isBinned(entry));
    const posts = own.flatMap((entry) => {
      const capture = captureIn(entry, data.run);
      return (capture && pileOnPost(capture)) ?? [];
    });
    return own.length === 0 ? [] : [{ run: data.run, data, entries: own, sum: pileOnOf(posts) }];
  });
}

/**
 * The list with every thread as one: groups, and the entries that stand alone. An entry that was captured in several runs
 * is in the last of them.
 */
export function grouped(entries: readonly Entry[]): { groups: RunGroup[]; alone: Entry[] } {
  const groups = runsIn(entries).filter((group) => group.entries.length >= LEAST);
  const taken = new Set(groups.flatMap((group) => group.entries.map(({ id }) => id)));
  return { groups, alone: entries.filter(({ id }) => !taken.has(id)) };
}
