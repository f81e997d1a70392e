import * as v from 'valibot';
import { RunEndSchema, TallySchema as ShownSchema } from '../core/thread.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();
const time = v.nullable(text);

/**
 * Why a post that is in the logbook is not in the bundle. `bin`: in the bin; `earlier`: in an earlier bundle; `none`:
 * judged to be in no column; `not-chosen`: left out by the person.
 */
export const LeftOutSchema = v.picklist(['bin', 'earlier', 'none', 'not-chosen']);
export type LeftOut = v.InferOutput<typeof LeftOutSchema>;
export const LEFT_OUT = LeftOutSchema.options;

/** Counts posts: what the logbook holds is what is here, and what was left out for each reason. */
export const TallySchema = v.strictObject({
  /** First and last capture, ISO 8601 UTC; null where there is none. */
  from: time,
  until: time,
  captured: count,
  included: count,
  leftOut: v.strictObject(v.entriesFromList(LEFT_OUT, count)),
  /** Posts by it that were seen in a conversation or quoted, and never put on record themselves. */
  notReached: count,
});
export type Tally = v.InferOutput<typeof TallySchema>;

/** An account as the statement knows it. `id` null: no number was read, then the handle alone joins. */
const AccountTallySchema = v.strictObject({
  platform: text,
  id: v.nullable(text),
  handle: v.nullable(text),
  tally: TallySchema,
});
export type AccountTally = v.InferOutput<typeof AccountTallySchema>;

/** A thread of which replies were put on record together, with posts of it in this bundle: what was reached, and what not. */
const RunTallySchema = v.strictObject({
  platform: text,
  /** ISO 8601 UTC. */
  startedAt: text,
  endedAt: text,
  /** Which replies were asked for. How a selection was made is not told: what the rules proposed leaves no device. */
  which: v.picklist(['all', 'account', 'selection', 'mentions']),
  /** Not more than this was agreed on; null: no limit. */
  most: v.nullable(count),
  end: RunEndSchema,
  /** Replies by others that were put on record. */
  recorded: count,
  /** What the page showed of replies. */
  shown: ShownSchema,
  /** How many of them are by each account of this statement, by its place in `accounts`. */
  by: v.array(v.strictObject({ account: count, recorded: count })),
});
export type RunTally = v.InferOutput<typeof RunTallySchema>;

/** Replies that the platform counts and that never came into view; null: it gives no number. */
export const notReachedIn = ({ shown: { named, seen } }: RunTally): number | null =>
  named === null ? null : Math.max(0, named - seen);

/** What the logbook holds besides this bundle, for each account in it, so that the reader knows what is not seen. */
export const StatementSchema = v.strictObject({
  /** Accounts of the posts in the bundle; a summary names none and has one tally for all. */
  accounts: v.array(AccountTallySchema),
  all: TallySchema,
  /** Threads captured as a whole; absent where there is none. */
  runs: v.optional(v.array(RunTallySchema)),
  /** Posts by the person's own account, put on record and not in the bundle. */
  own: count,
  /** Posts of other accounts, of which nothing is in the bundle. */
  others: count,
  /** Posts whose content was destroyed; whose they were is not known any more. */
  erased: count,
  /** Lines whose event cannot be read and was not erased. */
  unreadable: count,
  /** Why posts were left out, in the person's own words. */
  reason: v.nullable(text),
});
export type Statement = v.InferOutput<typeof StatementSchema>;

/** Posts left out, for whatever reason. */
export const leftOutOf = ({ leftOut }: Tally): number =>
  LEFT_OUT.reduce((sum, reason) => sum + leftOut[reason], 0);

const fits = (tally: Tally): boolean => tally.captured === tally.included + leftOutOf(tally);

/** What does not add up in a statement, in Dutch; empty where everything does. */
export function wrongSums({ accounts, all, runs = [] }: Statement): string[] {
  const sum = (pick: (tally: Tally) => number) =>
    accounts.reduce((total, { tally }) => total + pick(tally), 0);
  const whole =
    accounts.length === 0 ||
    (sum(({ captured }) => captured) === all.captured && sum(({ included }) => included) === all.included);
  const told = runs.every(
    ({ by, recorded, shown }) =>
      by.every(({ account }) => account < accounts.length) &&
      by.reduce((total, one) => total + one.recorded, 0) <= recorded &&
      shown.leftOut <= shown.seen,
  );
  return [all, ...accounts.map(({ tally }) => tally)].every(fits) && whole && told
    ? []
    : ['De aantallen van de volledigheidsverklaring tellen niet op.'];
}
