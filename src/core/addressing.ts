import type { Entry, Noted } from './entry.js';
import type { DataOf } from './journal.js';

type Correction = NonNullable<DataOf<'judged'>['corrected']>;

/** A date on which the sender was addressed, as one line of the journal gives it. */
export interface Addressing {
  /** Number of that line: a judgement or a norm statement. */
  readonly seq: number;
  /** When the sender was addressed, ISO 8601 UTC. */
  readonly at: string;
  /** When that was noted, ISO 8601 UTC, and by whom. */
  readonly notedAt: string;
  readonly by: string | null;
  /** That it was noted by mistake; null: nobody said so. */
  readonly withdrawn: Noted<DataOf<'addressing-withdrawn'>> | null;
  /** Whether a later judgement gave another date in its place, which was not withdrawn. */
  readonly replaced: boolean;
  /** Whether it counts again, because the date that took its place was withdrawn. */
  readonly restored: boolean;
}

/** Every date on which the sender was addressed, as they were noted; also those that count no more. */
export function addressingsOf({ judgements, addressed, withdrawals }: Entry): Addressing[] {
  const withdrawalOf = (line: number) => withdrawals.find(({ data }) => data.line === line) ?? null;
  const judged = judgements.flatMap(({ seq, at, data }) =>
    data.corrected ? [{ seq, at: data.corrected.at, notedAt: at, by: data.by }] : [],
  );
  const said = addressed.map(({ seq, at, data }) => ({ seq, at: data.at, notedAt: at, by: data.by }));
  return [
    ...judged.map((one, place) => {
      const later = judged.slice(place + 1);
      const replaced = later.some(({ seq }) => withdrawalOf(seq) === null);
      return { ...one, replaced, restored: later.length > 0 && !replaced };
    }),
    ...said.map((one) => ({ ...one, replaced: false, restored: false })),
  ]
    .map((one) => ({ ...one, withdrawn: withdrawalOf(one.seq) }))
    .sort((a, b) => a.seq - b.seq);
}

/** Whether a date still counts, in patterns, in the plan and on papers. */
export const counts = ({ withdrawn, replaced }: Addressing): boolean => withdrawn === null && !replaced;

/**
 * The judgement whose words about addressing count: the last one, or, where its date was withdrawn, the one before it; null:
 * there is none.
 */
export const answerOf = ({ judgements, withdrawals }: Entry): Noted<DataOf<'judged'>> | null =>
  judgements.findLast(({ seq }) => !withdrawals.some(({ data }) => data.line === seq)) ?? null;

/** What counts of what was judged about addressing and what followed; null: nothing. */
export const correctionOf = (entry: Entry): Correction | null => answerOf(entry)?.data.corrected ?? null;
