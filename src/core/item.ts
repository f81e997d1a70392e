import type { Conflict, PlatformId, Post, PostKind } from './post.js';
import type { Source } from './field.js';

/** The flat form in which a post leaves the device (`read-page`, `02-bericht.json`). Unknown is null. */
export interface Item {
  platform: PlatformId;
  kind: PostKind;
  permalink: string | null;
  postId: string | null;
  author: {
    handle: string | null;
    displayName: string | null;
    accountId: string | null;
    profileUrl: string | null;
  };
  postedAt: { value: string | null; source: Source | null; shown: string | null };
  text: string;
  quoted: Item | null;
  promoted: boolean;
  conflicts: Conflict[];
}

/** Flattens a post. The time is the page's machine time; only where that is missing the one computed from the id. */
export function toItem(post: Post): Item {
  const { machine, fromId, shown } = post.postedAt;
  const time =
    machine.value !== null
      ? { value: machine.value, source: machine.source }
      : { value: fromId, source: fromId === null ? null : ('id' as const) };
  return {
    platform: post.platform,
    kind: post.kind,
    permalink: post.permalink.value,
    postId: post.postId.value,
    author: {
      handle: post.author.handle.value,
      displayName: post.author.displayName.value,
      accountId: post.author.accountId.value,
      profileUrl: post.author.profileUrl.value,
    },
    postedAt: { ...time, shown },
    text: post.text.value ?? '',
    quoted: post.quoted && toItem(post.quoted),
    promoted: post.promoted,
    conflicts: post.conflicts,
  };
}
