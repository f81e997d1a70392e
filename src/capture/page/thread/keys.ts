import type { Author, Post } from '../../../core/post.js';
import type { RunPlan } from '../../../core/thread.js';

/** What tells one account from another on its platform: its handle, else its number, else its address (one page, one moment). Null: nothing does. */
export const accountKey = ({ accountId, handle, profileUrl }: Author): string | null => {
  const lower = (value: string | null) => value?.toLowerCase() ?? null;
  return lower(handle.value) ?? accountId.value ?? lower(profileUrl.value);
};

const sameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a post is by one of these handles; where an account has none (Facebook), by its number. */
export const isByOwn = ({ author }: Post, own: readonly string[]): boolean => {
  const value = author.handle.value ?? author.accountId.value;
  return value !== null && own.some((handle) => sameHandle(handle, value));
};

/** Whether a text names one of these handles with an @. */
export function mentions(text: string | null, own: readonly string[]): boolean {
  const named = [...(text ?? '').matchAll(/@([\p{L}\p{N}_.]{1,50})/gu)].map(([, handle = '']) =>
    handle.replace(/\.+$/, ''),
  );
  return named.some((handle) => own.some((mine) => sameHandle(mine, handle)));
}

/** Whether a text names one of these handles, with an @ or by a link that leads to it (`linked`). */
export const isNamed = (text: string | null, linked: readonly string[], own: readonly string[]): boolean =>
  mentions(text, own) || linked.some((account) => own.some((mine) => sameHandle(mine, account)));

/** What tells whether a reply is one of those asked for: the rules raise it; accounts that it links to. */
export interface Signs {
  readonly over: boolean;
  readonly linked: readonly string[];
}

/**
 * Whether a reply is one of those asked for. Own replies always are: they are the other half of
 * the conversation.
 */
export function isWanted(post: Post, plan: RunPlan, own: readonly string[], signs: Signs): boolean {
  const { which, account } = plan;
  if (which === 'all' || isByOwn(post, own)) return true;
  if (which === 'account') return account !== null && accountKey(post.author) === account;
  return which === 'mentions' ? isNamed(post.text.value, signs.linked, own) : signs.over;
}
