import type { ContextPost } from '../../core/post.js';
import { lineOf } from '../dom-text.js';
import { precedes } from '../order.js';
import type { Neighbour } from '../platform.js';
import { authorLink } from './author.js';
import { bodyOf, commentsIn, frameOf } from './containers.js';
import { ownAccount } from './own-account.js';
import { isComment, ownOf } from './own.js';
import { readPost } from './reader.js';
import { css } from './selectors.js';
import { kindOf, postOfComment } from './thread.js';
import { commentRef } from './time-link.js';
import { sameOwner } from './url.js';

/**
 * The comment that a reply answers: the one it names, the one around it, or the nearest above that is a comment and whose
 * author the label names. Null where none of these holds.
 */
function parentOf(reply: Element, comments: readonly Element[]): Element | null {
  const own = ownOf(reply);
  if (kindOf(own) !== 'reply') return null;
  const around = reply.parentElement?.closest(css('comment')) ?? null;
  const parent = commentRef(own)?.parent ?? null;
  const named = comments.find((comment) => parent !== null && commentRef(ownOf(comment))?.id === parent);
  if (named || around) return named ?? around;
  const above = comments
    .filter((comment) => precedes(comment, reply) && kindOf(ownOf(comment)) === 'comment')
    .at(-1);
  const name = above && lineOf(authorLink(ownOf(above))?.link ?? null);
  return above && name && reply.getAttribute('aria-label')?.includes(` ${name} `) ? above : null;
}

function isBy(post: Element, account: string | null): boolean {
  const profile = authorLink(ownOf(post))?.profile;
  const names = [profile?.handle, profile?.accountId].filter((name) => typeof name === 'string');
  return account !== null && names.some((name) => sameOwner(name, account));
}

/** The comment at the top of a thread: itself, or the one it answers. */
const topOf = (comment: Element, comments: readonly Element[]): Element =>
  parentOf(comment, comments) ?? comment;

/**
 * Posts on screen that belong to the captured one. For a comment: the post, the comment it answers, and the user's own
 * replies in that thread. For a post: the user's own comments below it.
 */
export function neighboursOf(container: Element, url: string): Neighbour[] {
  const comment = isComment(container);
  const frame = comment ? postOfComment(container) : frameOf(container);
  const comments = commentsIn(frame ?? container.ownerDocument.body);
  const parent = comment ? parentOf(container, comments) : null;
  const leading = [...(comment && frame ? [bodyOf(frame)] : []), ...(parent ? [parent] : [])];
  const account = ownAccount(container.ownerDocument).value;
  const top = topOf(container, comments);
  const replies = comments.filter(
    (other) =>
      other !== container &&
      !leading.includes(other) &&
      isBy(other, account) &&
      (!comment || topOf(other, comments) === top),
  );
  const as = (relation: ContextPost['relation']) => (element: Element) => ({
    relation,
    element,
    post: readPost(element, url),
  });
  return [...leading.map(as('shown-above')), ...replies.map(as('own-reply'))];
}
