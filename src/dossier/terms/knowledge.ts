import { dutchClock, dutchDay } from '../../core/dutch-time.js';
import { liveCaptures, liveManuals, type Entry } from '../../core/entry.js';
import type { When } from '../../core/happening/known.js';

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

/** The first moment at which somebody put it on record; null for an entry of which nothing is left. */
function firstRecord(entry: Entry): When | null {
  const captured = liveCaptures(entry).map(({ data }) => whenOf(data.custody.knowledge.at));
  // The first day on which it may have been: too early is safe, too late is not.
  const told = liveManuals(entry).map(({ at, data: { when } }): When =>
    when.from === null ? whenOf(at) : { day: when.from, clock: when.clock },
  );
  const [first] = [...captured, ...told].sort((a, b) => (a.day < b.day ? -1 : 1));
  return first ?? null;
}

/** What was said last counts; where nothing was said, the first record. Null where there is neither. */
export function knowledgeOf(entry: Entry): Knowledge | null {
  const said = entry.known.at(-1)?.data;
  if (said?.how === 'not-yet') return { state: 'not-yet' };
  if (said?.when) return { state: 'known', when: said.when, assumed: false };
  const first = firstRecord(entry);
  return first && { state: 'known', when: first, assumed: true };
}
