import type { Post } from '../../../core/post.js';
import { MOST_ELSEWHERE, type Which } from '../../../core/thread.js';
import { accountKey, isByOwn, isNamed, mentions } from './keys.js';
import type { Standing, ThreadOffer } from './ports.js';

/** What is on the page when a person asks for the replies. */
export interface Scene {
  /** The post that the page is about; null where it is not to be seen. */
  readonly parent: Post | null;
  readonly replies: readonly Post[];
  /** The reply that was pointed at; null: none. */
  readonly pointed: Post | null;
  readonly named: number | null;
  /** Accounts that the post or a reply names by a link. */
  readonly linked: readonly string[];
  /** Own handles: filled in, and shown by the page. */
  readonly own: readonly string[];
}

/**
 * Whether the user is in the thread: they wrote the post, are named in it, or are among the replies, writing or named.
 * Only then is all of it offered: this is no drag-net for what strangers say to each other.
 */
export const isInvolved = ({ parent, replies, linked, own }: Scene): boolean =>
  isNamed(null, linked, own) ||
  [...(parent ? [parent] : []), ...replies].some(
    (post) => isByOwn(post, own) || mentions(post.text.value, own),
  );

/** What can be asked for here. */
export function offerOf(scene: Scene, { proposals, earlier }: Standing): ThreadOffer {
  const { pointed, own, named } = scene;
  const involved = isInvolved(scene);
  const account = pointed && !isByOwn(pointed, own) ? accountKey(pointed.author) : null;
  const offered: readonly (readonly [Which, boolean])[] = [
    ['all', involved],
    ['account', account !== null],
    ['proposals', proposals],
    ['mentions', own.length > 0],
  ];
  return {
    named,
    account,
    choices: offered.flatMap(([which, here]) => (here ? [which] : [])),
    most: involved ? null : MOST_ELSEWHERE,
    earlier,
  };
}
