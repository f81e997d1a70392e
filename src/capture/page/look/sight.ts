import { isSamePost, type Sight, type Wanted } from '../../../core/look.js';
import type { Post } from '../../../core/post.js';
import { webAddress } from '../../../platforms/address.js';
import { asksToLogIn, noticeOn, type FoundNotice } from '../../../platforms/notices.js';
import { precedes } from '../../../platforms/order.js';
import type { Platform } from '../../../platforms/platform.js';

/** What a page shows of a recorded post now, with the elements that show it. */
export interface SeenNow {
  readonly sight: Omit<Sight, 'settled'>;
  /** Who is logged in is not kept, only whether somebody is; null: the page does not tell. */
  readonly loggedIn: boolean | null;
  readonly post: Element | null;
  readonly notice: FoundNotice | null;
}

/** Whether an address is that of this very post. */
export function isAtPermalink(platform: Platform, url: string, wanted: Wanted): boolean {
  const link = platform.link(url);
  if (!link || link.beside) return false;
  return (
    (link.postId !== null && link.postId === wanted.postId) ||
    (wanted.permalink !== null && link.url === (platform.link(wanted.permalink)?.url ?? wanted.permalink))
  );
}

/** Looks for a recorded post on the page as it is now. A notice counts only where no post of the page's own stands. */
export function lookOn(platform: Platform, document: Document, url: string, wanted: Wanted): SeenNow {
  const expected = {
    platform: platform.id,
    postId: known(wanted.postId),
    permalink: known(wanted.permalink),
  };
  const posts = platform.posts(document).map((element) => ({ element, post: platform.read(element, url) }));
  const found = posts.find(({ post }) => isSamePost(expected, post)) ?? null;
  const atPermalink = isAtPermalink(platform, url, wanted);
  // Where the page shows the post that the address names, a notice is about another: the one that it answers.
  const told = found || platform.subject(document, url) ? null : noticeOn(platform, document);
  // Below a post it stands in the place of a reply.
  const notice = told && posts.some(({ element }) => precedes(element, told.element)) ? null : told;
  const address = webAddress(url);
  const asks =
    address !== null && asksToLogIn(platform, document, address, notice === null && posts.length === 0);
  const own = platform.ownAccount(document);
  return {
    sight: {
      atPermalink,
      post: found?.post ?? null,
      notice: notice && { kind: notice.kind, words: notice.words },
      wall: asks && !found,
    },
    loggedIn: own.value !== null || own.others.length > 0 ? true : asks ? false : null,
    post: found?.element ?? null,
    notice,
  };
}

const known = (value: string | null): Post['postId'] => ({
  value,
  source: value === null ? null : 'dom',
  others: [],
});
