import type { Persistence } from '../../protocols/index.js';
import { foundIn } from './account-rules.js';
import { inTime, type Post } from './posts.js';
import { sameTexts } from '../../core/same-text.js';
import { stretches } from './windows.js';
import type { Reason } from './types.js';

type SameText = Extract<Reason, { rule: 'zelfde-tekst' }>;

const namesOf = (posts: readonly Post[]): string[] => [
  ...new Set(posts.flatMap(({ entry }) => entry.account ?? [])),
];

/** Whether the posts from one place up to another are from so many accounts. To be asked of places that only go up. */
function areFrom(posts: readonly Post[], accounts: number): (from: number, to: number) => boolean {
  const seen = new Map<string | null, number>();
  let [start, end] = [0, 0];
  const count = (at: number, by: 1 | -1): void => {
    const account = posts[at]?.entry.account ?? null;
    const left = (seen.get(account) ?? 0) + by;
    if (left === 0) seen.delete(account);
    else seen.set(account, left);
  };
  return (from, to) => {
    for (; end < to; end += 1) count(end, 1);
    for (; start < from; start += 1) count(start, -1);
    return seen.size >= accounts;
  };
}

/**
 * One text from several accounts. That may be one person or an agreement; it may as well be a call that many share, so
 * it too is only an advice. Provisional accounts do not count: two of them may be one account.
 */
export function sharedTexts(
  posts: readonly Post[],
  { sameText: { accounts, days } }: Persistence,
): SameText[] {
  const hot = inTime(posts).filter(({ behaviour, entry }) => behaviour !== 'calm' && entry.account !== null);
  return sameTexts(hot, ({ entry }) => entry.text)
    .flatMap((group) => stretches(group, { count: accounts, days }, areFrom(group, accounts)))
    .map((stretch): SameText => {
      const found = foundIn({ posts: stretch.posts, lasting: stretch.posts });
      return { rule: 'zelfde-tekst', days, accounts: namesOf(stretch.posts), ...found };
    });
}
