import type { PostKind } from '../../core/post.js';
import { lineOf } from '../dom-text.js';
import { postsOn } from './containers.js';
import { readIdentity } from './identity.js';
import { ownOf, type Own } from './own.js';
import { isPromoted } from './promoted.js';
import { precedes } from '../order.js';
import { css } from './selectors.js';
import { profileOf, sameHandle, statusOf } from './url.js';

/** The posts of one conversation, top to bottom, each once, without adverts and without what X adds below it. */
export interface Thread {
  readonly subject: Element;
  readonly posts: readonly Element[];
}

interface Candidate {
  readonly container: Element;
  readonly own: Own;
  readonly id: string | null;
}

const candidatesOn = (document: Document): Candidate[] =>
  postsOn(document).map((container) => {
    const own = ownOf(container);
    return { container, own, id: readIdentity(own, false).postId.value };
  });

function subjectAmong(posts: readonly Candidate[], url: string): Element | null {
  const id = statusOf(url)?.id ?? null;
  const about = posts.filter((post) => post.id === id).map(({ container }) => container);
  return about.find((post) => post.getAttribute('tabindex') === '-1') ?? about[0] ?? null;
}

/** The container of the post that a `/status/<id>` address is about, or null. */
export const subjectOf = (document: Document, url: string): Element | null =>
  statusOf(url) === null ? null : subjectAmong(candidatesOn(document), url);

/** The first heading below the subject that is not part of a post: below it stand posts that X suggests. */
export function endOf(subject: Element, list: Element | null): Element | null {
  const headings = [...(list ?? subject.ownerDocument).querySelectorAll(css('heading'))];
  return (
    headings.find((heading) => precedes(subject, heading) && heading.closest(css('article')) === null) ?? null
  );
}

/** The conversation on a post's own page, or null on any other page. */
export function threadOn(document: Document, url: string): Thread | null {
  if (statusOf(url) === null) return null;
  const candidates = candidatesOn(document);
  const subject = subjectAmong(candidates, url);
  if (!subject) return null;
  const list = subject.closest('section');
  const end = endOf(subject, list);
  const posts = candidates
    .filter(
      ({ container, own }) =>
        (!list || list.contains(container)) &&
        !(end && precedes(end, container)) &&
        !isPromoted(own, container),
    )
    .filter(({ container, id }, _, list) => {
      const again = list.filter((other) => id !== null && other.id === id).map((other) => other.container);
      return again.length < 2 || container === (again.includes(subject) ? subject : again[0]);
    })
    .map(({ container }) => container);
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

/** What kind of post it is, by its place on the page. `thread` is asked only where the post itself does not tell. */
export function kindOf(own: Own, container: Element, thread: () => Thread | null): PostKind {
  if (isPromoted(own, container)) return 'ad';
  if (hasReplyLine(own)) return 'reply';
  return (thread()?.posts.indexOf(container) ?? 0) > 0 ? 'reply' : 'post';
}
