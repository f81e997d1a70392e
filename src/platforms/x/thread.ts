import type { PostKind } from '../../core/post.js';
import { lineOf } from '../dom-text.js';
import { postsOn } from './containers.js';
import { readIdentity } from './identity.js';
import { ownOf, type Own } from './own.js';
import { isPromoted } from './promoted.js';
import { precedes } from './order.js';
import { css } from './selectors.js';
import { profileOf, sameHandle, statusOf } from './url.js';

/** The posts of one conversation, top to bottom, without adverts and without what X adds below it. */
export interface Thread {
  readonly subject: Element;
  readonly posts: readonly Element[];
}

/** The container of the post that a `/status/<id>` address is about, or null. */
export function subjectOf(document: Document, url: string): Element | null {
  const id = statusOf(url)?.id ?? null;
  if (id === null) return null;
  const about = postsOn(document).filter((post) => readIdentity(ownOf(post), false).postId.value === id);
  return about.find((post) => post.getAttribute('tabindex') === '-1') ?? about[0] ?? null;
}

/** The first heading below the subject that is not part of a post: below it stand posts that X suggests. */
function endOf(subject: Element, list: Element | null): Element | null {
  const headings = [...(list ?? subject.ownerDocument).querySelectorAll(css('heading'))];
  return (
    headings.find((heading) => precedes(subject, heading) && heading.closest(css('article')) === null) ?? null
  );
}

/** The conversation on a post's own page, or null on any other page. */
export function threadOn(document: Document, url: string): Thread | null {
  const subject = subjectOf(document, url);
  if (!subject) return null;
  const list = subject.closest('section');
  const end = endOf(subject, list);
  const posts = postsOn(document).filter(
    (post) =>
      (!list || list.contains(post)) && !(end && precedes(end, post)) && !isPromoted(ownOf(post), post),
  );
  return { subject, posts };
}

/** A row of a list that shows no post: X's gap between two threads of replies. */
const isGap = (cell: Element): boolean => cell.querySelector(css('post')) === null;

/** Whether a gap lies between two posts of one list. */
export function gapBetween(a: Element, b: Element): boolean {
  const end = b.closest(css('cell'));
  for (let cell = a.closest(css('cell')); cell && cell !== end; cell = cell.nextElementSibling) {
    if (isGap(cell)) return true;
  }
  return false;
}

/** Whether a line between header and text says whom it answers: links that are nothing but "@" and their own handle. */
function hasReplyLine(own: Own): boolean {
  const text = own.first(css('text'));
  return own.all('a[href]').some((link) => {
    const handle = profileOf(link.getAttribute('href'));
    if (handle === null || own.header?.contains(link) || (text && precedes(text, link))) return false;
    const shown = lineOf(link) ?? '';
    return own.header !== null && precedes(own.header, link) && sameHandle(shown, `@${handle}`);
  });
}

/** What kind of post it is, by its place on the page. */
export function kindOf(own: Own, container: Element, url: string): PostKind {
  if (isPromoted(own, container)) return 'ad';
  if (hasReplyLine(own)) return 'reply';
  const posts = threadOn(container.ownerDocument, url)?.posts ?? [];
  return posts.indexOf(container) > 0 ? 'reply' : 'post';
}
