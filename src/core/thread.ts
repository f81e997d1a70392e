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

/**
 * Why a list of replies need not be all there is, by the page's own words. `ranked`: sorted by what the platform finds
 * relevant, which leaves some out; `elsewhere`: some stand on another platform (comments on Facebook under a post on Instagram).
 */
export const WithheldSchema = v.picklist(['ranked', 'elsewhere']);
export type Withheld = v.InferOutput<typeof WithheldSchema>;

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
  /** What the page said of replies that are not in its list; absent in records from before it was noted. */
  withheld: v.optional(v.array(WithheldSchema)),
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

/** The file behind an address, without what signs it anew at each visit. */
const fileOf = (url: string | null): string | null => url?.split(/[?#]/)[0]?.split('/').at(-1) ?? null;

/**
 * What tells one post of a thread from another: its number; where the page gives none (a comment that is a picture), who
 * wrote or showed what and when.
 */
export const postKey = ({ postId, author, text: words, postedAt, media }: Post): string =>
  postId.value ??
  JSON.stringify([
    author.handle.value ?? author.displayName.value,
    words.value,
    postedAt.machine.value,
    ...media.map(({ url }) => fileOf(url)),
  ]);

/** More than this is asked about first. */
export const ASK_ABOVE = 200;
/** Where the user has no part in the thread: selected replies, and not more than this. */
export const MOST_ELSEWHERE = 25;
