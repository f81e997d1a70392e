import { dutchDay } from './dutch-time.js';
import { sameTexts } from './same-text.js';
import type { Capture } from './capture.js';

/** One post of a thread that was captured as a whole, as far as the sum of it needs it. */
export interface PileOnPost {
  /** Id of the entry. */
  readonly id: string;
  readonly role: 'parent' | 'reply' | 'own';
  /** Platform and number, else platform and handle; null: nobody was named. Never a display name. */
  readonly sender: string | null;
  /** ISO 8601 UTC. */
  readonly postedAt: string | null;
  readonly text: string;
}

/** The busiest stretch: where it begins (an hour: ISO 8601 UTC; a day: `YYYY-MM-DD` in the Netherlands). */
export interface Peak {
  readonly from: string;
  readonly count: number;
}

/** What many replies under one post come to. Counts only: nothing here judges anybody. */
export interface PileOn {
  readonly replies: number;
  readonly senders: number;
  /** Replies of which the page named nobody. */
  readonly unnamed: number;
  readonly hour: Peak | null;
  readonly day: Peak | null;
  /** Of the first and the last reply whose time is known, ISO 8601 UTC. */
  readonly span: { readonly from: string; readonly until: string } | null;
  /** Groups of replies with nearly the same text, ids of entries, the largest first. */
  readonly alike: readonly (readonly string[])[];
  /** The post under which they stand, by entry id; null: it was not recorded. */
  readonly parent: string | null;
}

/** A capture of a thread as `pileOnOf` takes it; null for one that is no part of a thread. */
export function pileOnPost({ entry, post, run }: Capture): PileOnPost | null {
  if (!run) return null;
  const { accountId, handle } = post.author;
  const named = accountId.value ?? (handle.value === null ? null : `@${handle.value.toLowerCase()}`);
  return {
    id: entry,
    role: run.role,
    sender: named === null ? null : `${post.platform}:${named}`,
    postedAt: post.postedAt.machine.value ?? post.postedAt.fromId,
    text: post.text.value ?? '',
  };
}

/** The stretch with most posts; of equal ones the first. One post alone is no peak. */
function peakOf(times: readonly string[], stretch: (iso: string) => string): Peak | null {
  const counts = new Map<string, number>();
  for (const time of times) counts.set(stretch(time), (counts.get(stretch(time)) ?? 0) + 1);
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return first && first[1] > 1 ? { from: first[0], count: first[1] } : null;
}

const hourOf = (iso: string): string => `${iso.slice(0, 13)}:00:00.000Z`;

/** The sum of the posts of one thread. The post itself and the user's own replies are context and count for nothing. */
export function pileOnOf(posts: readonly PileOnPost[]): PileOn {
  const replies = posts.filter(({ role }) => role === 'reply');
  const times = replies
    .flatMap(({ postedAt }) => (postedAt !== null && Number.isFinite(Date.parse(postedAt)) ? [postedAt] : []))
    .map((time) => new Date(time).toISOString())
    .sort();
  const [from] = times;
  const until = times.at(-1);
  return {
    replies: replies.length,
    senders: new Set(replies.flatMap(({ sender }) => sender ?? [])).size,
    unnamed: replies.filter(({ sender }) => sender === null).length,
    hour: peakOf(times, hourOf),
    day: peakOf(times, dutchDay),
    span: from === undefined || until === undefined ? null : { from, until },
    alike: sameTexts(replies, ({ text }) => text)
      .map((group) => group.map(({ id }) => id))
      .sort((a, b) => b.length - a.length),
    parent: posts.find(({ role }) => role === 'parent')?.id ?? null,
  };
}
