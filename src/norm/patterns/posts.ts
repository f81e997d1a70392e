import { momentOf, type Moment } from './calendar.js';
import type { Behaviour, PatternEntry } from './types.js';

/** A message with what the rules need of it. */
export interface Post {
  readonly entry: PatternEntry;
  readonly moment: Moment | null;
  readonly behaviour: Behaviour;
}
export type Timed = Post & { readonly moment: Moment };

const aimed: ReadonlySet<string | null> = new Set(['geweld', 'dreiging', 'persoon']);
const emotional: ReadonlySet<string | null> = new Set(['beleid', 'eigen']);

/**
 * The person's judgement counts for more than the kind; not known is calm: nothing is held against anyone unseen. What was
 * judged to be within the norm and reported only in a pattern is the emotion that a pattern is of, also where the protocol
 * names no kind for that column.
 */
export function behaviourOf({
  kind,
  crossesNorm,
  onlyInPattern = false,
}: Pick<PatternEntry, 'kind' | 'crossesNorm' | 'onlyInPattern'>): Behaviour {
  if (crossesNorm ?? aimed.has(kind)) return 'crossing';
  return onlyInPattern || emotional.has(kind) || aimed.has(kind) ? 'emotion' : 'calm';
}

export const postOf = (entry: PatternEntry): Post => ({
  entry,
  moment: momentOf(entry.at),
  behaviour: behaviourOf(entry),
});

/** Whether it counts as what it is by a proposal alone. */
export const isProposed = ({ entry, behaviour }: Post): boolean =>
  entry.by === 'proposal' && behaviour !== 'calm';

export const isTimed = (post: Post): post is Timed => post.moment !== null;

/** Oldest first; equal times keep the order they were given in. */
export const inTime = (posts: readonly Post[]): Timed[] =>
  posts.filter(isTimed).toSorted((a, b) => a.moment.ms - b.moment.ms);

/** The posts of each stable account. Provisional ones belong to nobody. */
export function byAccount(posts: readonly Post[]): Map<string, Post[]> {
  const accounts = new Map<string, Post[]>();
  for (const post of posts) {
    const { account } = post.entry;
    if (account === null) continue;
    const known = accounts.get(account);
    if (known) known.push(post);
    else accounts.set(account, [post]);
  }
  return accounts;
}
