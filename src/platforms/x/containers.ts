import { lineOf } from '../dom-text.js';
import { readIdentity } from './identity.js';
import { ownOf } from './own.js';
import { css } from './selectors.js';
import { statusOf } from './url.js';

/** Text, card and article body are written by others than X, a chat is private: what looks like a post in there is none. */
const FOREIGN = css('text', 'card', 'articleBody', 'chat');

/**
 * Whether this is the outermost element of one post. A quoted post belongs to the post that quotes it; the root of the
 * photo viewer carries a post's test id but holds a list of posts.
 */
function isContainer(element: Element): boolean {
  const around = element.parentElement;
  if (!element.matches(css('post')) || around?.closest(`${css('article')}, ${FOREIGN}`)) return false;
  return element.localName === 'article' || element.querySelector(css('article')) === null;
}

/** Whether it names an author or a post of its own; skeletons and notices of removed posts do neither. */
function isRecognised(container: Element): boolean {
  const own = ownOf(container);
  return (
    own.header !== null ||
    own.all('a time').some((time) => statusOf(time.closest('a')?.getAttribute('href') ?? null))
  );
}

/**
 * Whether the page shows it: what is hidden nobody has seen. Adverts are named all the same, because blockers hide them and
 * not X. A document without a window draws nothing at all.
 */
const isShown = (post: Element): boolean =>
  post.ownerDocument.defaultView === null ||
  post.checkVisibility({ visibilityProperty: true }) ||
  post.parentElement?.closest(css('tracking')) !== null;

/** The top-most layer that shows posts: the last dialog with posts of its own in it, else the page. */
function topLayer(document: Document): ParentNode {
  const dialogs = [...document.querySelectorAll(css('layer'))].filter(
    (dialog) =>
      !dialog.parentElement?.closest(`${css('layer')}, ${FOREIGN}`) &&
      [...dialog.querySelectorAll(css('post'))].some((post) => !post.closest(FOREIGN) && isShown(post)),
  );
  return dialogs.at(-1) ?? document;
}

/** What tells one showing of a post from another; null for an unknown post. */
function showingOf(container: Element): string | null {
  const own = ownOf(container);
  const id = readIdentity(own, false).postId.value;
  const line = lineOf(own.first(css('socialContext')));
  return id === null ? null : JSON.stringify([id, container.getAttribute('tabindex'), line]);
}

/** Whether it shows what the one above it shows: X's lists can leave a copy of a row behind. */
function isCopy(container: Element, above: Element | undefined): boolean {
  const link = (post: Element) => post.querySelector('a[href] time')?.closest('a')?.getAttribute('href');
  // Reading a post takes long; the links tell most of them apart.
  if (!above || link(above) !== link(container)) return false;
  const showing = showingOf(container);
  return showing !== null && showing === showingOf(above);
}

/** The containers of all posts shown on the page's top-most layer, in document order; a copy right below itself once. */
export function postsOn(document: Document): Element[] {
  const posts = [...topLayer(document).querySelectorAll(css('post'))].filter(
    (element) => isContainer(element) && isRecognised(element) && isShown(element),
  );
  return posts.filter((post, place) => !isCopy(post, posts[place - 1]));
}

/** The container of the post that an element lies in, or null. */
export function containerOf(node: Element): Element | null {
  for (let post = node.closest(css('post')); post; post = post.parentElement?.closest(css('post')) ?? null) {
    if (isContainer(post)) return isRecognised(post) ? post : null;
  }
  return null;
}
