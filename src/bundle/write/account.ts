import type { Entry } from '../../core/entry.js';
import type { Post } from '../../core/post.js';

/** An account as captures know it. It joins on its number; without one on platform and handle, and never with others. */
export interface AccountKey {
  readonly key: string;
  readonly platform: string;
  readonly id: string | null;
  readonly handle: string | null;
}

/** An account by what is known of it; `entry` stands in where nothing is, so that two unknowns are never one. */
export const accountKeyOf = (
  platform: string,
  id: string | null,
  handle: string | null,
  entry: string,
): AccountKey => ({
  key:
    id !== null
      ? `${platform}#${id}`
      : handle !== null
        ? `${platform}@${handle.toLowerCase()}`
        : `entry:${entry}`,
  platform,
  id,
  handle,
});

/** Who posted an entry: the number that any capture of that same post read, and the newest handle. */
export function accountOf(entry: Entry): AccountKey {
  const posts = entry.captures.map(({ data }) => data.post);
  const [first] = posts;
  const id = posts.map(({ author }) => author.accountId.value).find((value) => value !== null) ?? null;
  const handle = posts.map(({ author }) => author.handle.value).findLast((value) => value !== null) ?? null;
  return accountKeyOf(first?.platform ?? 'other', id, handle, entry.id);
}

/** Who wrote a post that stood around another. */
export const accountOfPost = ({ platform, author }: Post): AccountKey =>
  accountKeyOf(platform, author.accountId.value, author.handle.value, '');

/** Whether the entry is by the account that was logged in when it was put on record. */
export const isOwn = (entry: Entry): boolean =>
  entry.captures.some(({ data }) => {
    const own = data.ownAccount.value?.toLowerCase();
    return own !== undefined && own === data.post.author.handle.value?.toLowerCase();
  });
