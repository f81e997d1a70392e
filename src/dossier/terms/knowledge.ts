import type { Capture } from '../../core/capture.js';
import { dutchClock, dutchDay } from '../../core/dutch-time.js';
import { liveCaptures, liveManuals, type Entry } from '../../core/entry.js';
import type { When } from '../../core/happening/known.js';
import type { Manual } from '../../core/happening/manual.js';
import type { DataOf } from '../../core/journal.js';

/** When the person concerned came to know, as far as the record tells. */
export type Knowledge =
  | {
      readonly state: 'known';
      readonly when: When;
      /** Nobody said so: taken to be the moment of the first record. */
      readonly assumed: boolean;
    }
  /** Somebody else put it on record, and the person concerned does not know yet. */
  | { readonly state: 'not-yet' };

const whenOf = (iso: string): When => ({ day: dutchDay(iso), clock: dutchClock(iso) });

/** What a record tells of when somebody came to know; of an entry, or of its events in a bundle. */
export interface Told {
  readonly captures: readonly Pick<Capture, 'custody'>[];
  readonly manuals: readonly { readonly at: string; readonly data: Pick<Manual, 'when'> }[];
  /** In order; the last one counts. */
  readonly known: readonly Pick<DataOf<'known'>, 'how' | 'when'>[];
}

/** The first moment at which somebody put it on record; null where nothing is left. */
export function firstRecordIn({ captures, manuals }: Omit<Told, 'known'>): When | null {
  const captured = captures.map(({ custody }) => whenOf(custody.knowledge.at));
  // The first day on which it may have been: too early is safe, too late is not.
  const told = manuals.map(({ at, data: { when } }): When =>
    when.from === null ? whenOf(at) : { day: when.from, clock: when.clock },
  );
  const [first] = [...captured, ...told].sort((a, b) => (a.day < b.day ? -1 : 1));
  return first ?? null;
}

const toldBy = (entry: Entry): Told => ({
  captures: liveCaptures(entry).map(({ data }) => data),
  manuals: liveManuals(entry),
  known: entry.known.map(({ data }) => data),
});

/** The first record of an entry; null for one of which nothing is left. */
export const firstRecord = (entry: Entry): When | null => firstRecordIn(toldBy(entry));

/** What was said last counts; where nothing was said, the first record. Null where there is neither. */
export function knowledgeIn(told: Told, first: When | null = firstRecordIn(told)): Knowledge | null {
  const said = told.known.at(-1);
  if (said?.how === 'not-yet') return { state: 'not-yet' };
  if (said?.when) return { state: 'known', when: said.when, assumed: false };
  return first && { state: 'known', when: first, assumed: true };
}

/** When the person concerned came to know of an entry. */
export const knowledgeOf = (entry: Entry): Knowledge | null => knowledgeIn(toldBy(entry));
