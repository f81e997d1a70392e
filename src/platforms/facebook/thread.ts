import type { PostKind } from '../../core/post.js';
import { authorLink } from './author.js';
import { bodyOf, commentsIn, frameOf, framesAround, framesOn } from './containers.js';
import { readIdentity } from './identity.js';
import { isReplyLabel } from './labels.js';
import { isComment, ownOf, type Own } from './own.js';
import { isAdvert } from './promoted.js';
import { css } from './selectors.js';
import { commentRef, timeLink } from './time-link.js';
import { postOf, sameOwner, type PostRef } from './url.js';

export function kindOf(own: Own): PostKind {
  if (!isComment(own.root)) return isAdvert(own) ? 'ad' : 'post';
  const answers =
    isReplyLabel(own.root.getAttribute('aria-label') ?? '') ||
    commentRef(own)?.parent ||
    own.root.parentElement?.closest(css('comment'));
  return answers ? 'reply' : 'comment';
}

/** Whether something in the post says that the page's address is about it. */
function agrees(own: Own, frame: Element, { id, owner, group }: PostRef): boolean {
  const profile = authorLink(own)?.profile;
  const names = [profile?.handle, profile?.accountId].filter((name) => typeof name === 'string');
  if (owner !== null && names.some((name) => sameOwner(name, owner))) return true;
  if (group !== null && profile?.group === group) return true;
  return commentsIn(frame).some((comment) => timeLink(ownOf(comment))?.ref?.id === id);
}

/**
 * The post that the page's address names, for the only post on the top-most layer whose link hides where it leads and
 * whose author, group or comments fit; else null.
 */
export function byAddress(own: Own, url: string): PostRef | null {
  const ref = postOf(url);
  if (!ref || own.header === null || timeLink(own)?.ref || isAdvert(own)) return null;
  const frames = framesOn(own.root.ownerDocument).filter((frame) => !isAdvert(ownOf(frame)));
  if (frames.length !== 1 || frames[0] !== own.root || !agrees(own, own.root, ref)) return null;
  return ref;
}

/** The frame of the post that an address names, itself or by one of its comments; null where it is not on the page. */
export function frameAbout(document: Document, url: string): Element | null {
  const ref = postOf(url);
  if (!ref) return null;
  const about = framesOn(document).find((frame) => {
    const own = ownOf(frame);
    const { postId } = readIdentity(own, byAddress(own, url));
    return [postId.value, ...postId.others.map(({ value }) => value)].includes(ref.id);
  });
  return about ?? null;
}

/** The container of the post or comment that an address is about, or null. */
export function subjectOf(document: Document, url: string): Element | null {
  const ref = postOf(url);
  if (!ref) return null;
  const about = frameAbout(document, url);
  const { comment } = ref;
  if (comment === null) return about ? bodyOf(about) : null;
  const scope = about ?? document.body;
  return commentsIn(scope).find((element) => commentRef(ownOf(element))?.id === comment.id) ?? null;
}

/** The post that a comment stands under: the one around it, or the only one in its row or dialog. */
export function postOfComment(comment: Element): Element | null {
  const around = frameOf(comment);
  if (around) return around;
  const [frame, ...others] = framesAround(comment);
  return others.length === 0 ? (frame ?? null) : null;
}
