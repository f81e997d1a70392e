import type { DataOf, JournalEvent } from '../core/journal.js';
import type { Post } from '../core/post.js';

const accountIn = ({ platform, author }: Pick<Post, 'platform' | 'author'>): string | null =>
  author.accountId.value === null ? null : `${platform}#${author.accountId.value}`;

/**
 * Whether a record of a profile is of an account of which a post is here: made at that post, or with the number that a capture
 * here shows. Who makes a bundle asks the same as who checks it. `entries`: their ids; `events`: those of their captures.
 */
export function recordIsHere(entries: Iterable<string>, events: readonly JournalEvent[]) {
  const ids = new Set(entries);
  const accounts = new Set(
    events.flatMap((event) => (event.kind === 'captured' ? (accountIn(event.data.post) ?? []) : [])),
  );
  return ({ entry, read: { profile } }: DataOf<'account-recorded'>): boolean => {
    const account = accountIn({ platform: profile.platform, author: profile });
    return ids.has(entry) || (account !== null && accounts.has(account));
  };
}
