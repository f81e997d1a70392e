import { judgementOf, type Entry, type Noted } from './entry.js';
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
  /** Whether a later judgement gave another date in its place. What was replaced does not come back. */
  readonly replaced: boolean;
}

/** Every date on which the sender was addressed, as they were noted; also those that count no more. */
export function addressingsOf({ judgements, addressed, withdrawals }: Entry): Addressing[] {
  const judged = judgements.flatMap(({ seq, at, data }) =>
    data.corrected ? [{ seq, at: data.corrected.at, notedAt: at, by: data.by }] : [],
  );
  const said = addressed.map(({ seq, at, data }) => ({ seq, at: data.at, notedAt: at, by: data.by }));
  return [
    ...judged.map((one, place) => ({ ...one, replaced: place < judged.length - 1 })),
    ...said.map((one) => ({ ...one, replaced: false })),
  ]
    .map((one) => ({ ...one, withdrawn: withdrawals.find(({ data }) => data.line === one.seq) ?? null }))
    .sort((a, b) => a.seq - b.seq);
}

/** Whether a date still counts, in patterns, in the plan and on papers. */
export const counts = ({ withdrawn, replaced }: Addressing): boolean => withdrawn === null && !replaced;

/** What the last judgement says of addressing and of what followed; null: nothing, or it was withdrawn. */
export function correctionOf(entry: Entry): Correction | null {
  const judged = judgementOf(entry);
  const corrected = judged?.data.corrected ?? null;
  return entry.withdrawals.some(({ data }) => data.line === judged?.seq) ? null : corrected;
}
