import type { Capture } from './capture.js';

type Part = Pick<Capture, 'run' | 'ownAccount' | 'post'>;

/** Whether a post is by the user: recorded so in a thread, or by the account that the page showed as logged in. */
export function isOwnPost({ run, ownAccount, post }: Part): boolean {
  const handle = post.author.handle.value?.toLowerCase();
  return run?.role === 'own' || (handle !== undefined && handle === ownAccount.value?.toLowerCase());
}

/**
 * Whether a post is on record for context alone, by its captures: a post of the user, or the one under which recorded replies
 * stand while nobody judged it. Its author is no sender of anything: never counted, named or reported with the rest.
 */
export const isOnlyContext = (captures: readonly Part[], judged: boolean): boolean =>
  captures.length > 0 &&
  (captures.every(isOwnPost) || (!judged && captures.every(({ run }) => run?.role === 'parent')));
