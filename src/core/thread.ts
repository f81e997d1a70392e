import * as v from 'valibot';
import type { Post } from './post.js';

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Which replies a thread capture is about. `mentions`: those that name the own handle; `proposals`: those the rules raise. */
export const WhichSchema = v.picklist(['all', 'account', 'proposals', 'mentions']);
export type Which = v.InferOutput<typeof WhichSchema>;

/**
 * The thread capture that a capture is part of. `parent`: the post under which the replies stand; `own`: a reply by the
 * user, for context.
 */
export const RunRefSchema = v.strictObject({
  id: text,
  role: v.picklist(['parent', 'reply', 'own']),
});
export type RunRef = v.InferOutput<typeof RunRefSchema>;

/** How many replies a page showed during a thread capture. */
export const TallySchema = v.strictObject({
  /** Different replies that came into view, recorded or not. */
  seen: count,
  /** The number that the platform itself gives; null: it gives none. */
  named: v.nullable(count),
  /** Seen, and not among those asked for. */
  leftOut: count,
  /** Seen without a number of their own, so that one cannot be told from another. */
  unidentified: count,
  /** Buttons to more replies that did not open, or that we do not know well enough to press. */
  unopened: count,
});
export type Tally = v.InferOutput<typeof TallySchema>;
export const noTally: Tally = { seen: 0, named: null, leftOut: 0, unidentified: 0, unopened: 0 };

/**
 * How a thread capture ended. `end`: the page gave no more; `limit`: the number agreed on was reached; `stopped`: by the
 * person; `interrupted`: the tab or the browser was closed.
 */
export const RunEndSchema = v.picklist(['end', 'limit', 'stopped', 'interrupted']);
export type RunEnd = v.InferOutput<typeof RunEndSchema>;

/** What the person asked for. */
export const RunPlanSchema = v.strictObject({
  id: text,
  which: WhichSchema,
  /** The account whose replies are asked for, by `accountKey`; null unless `which` is `account`. */
  account: v.nullable(text),
  /** Not more replies than this; null: all of them. */
  most: v.nullable(count),
});
export type RunPlan = v.InferOutput<typeof RunPlanSchema>;

/**
 * What tells one post of a thread from another: its number; where the page gives none (a comment that is a picture), who
 * wrote what and when.
 */
export const postKey = ({ postId, author, text: words, postedAt }: Post): string =>
  postId.value ??
  JSON.stringify([author.handle.value ?? author.displayName.value, words.value, postedAt.machine.value]);

/** More than this is asked about first. */
export const ASK_ABOVE = 200;
/** Where the user has no part in the thread: selected replies, and not more than this. */
export const MOST_ELSEWHERE = 25;
