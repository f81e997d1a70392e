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

/** The top-most layer that shows posts: the last dialog with posts in it, else the page. */
function topLayer(document: Document): ParentNode {
  const dialogs = [...document.querySelectorAll(css('layer'))].filter(
    (dialog) =>
      !dialog.parentElement?.closest(`${css('layer')}, ${FOREIGN}`) &&
      dialog.querySelector(css('post')) !== null,
  );
  return dialogs.at(-1) ?? document;
}

/** The containers of all posts on the page's top-most layer, in document order. */
export function postsOn(document: Document): Element[] {
  return [...topLayer(document).querySelectorAll(css('post'))].filter(
    (element) => isContainer(element) && isRecognised(element),
  );
}

/** The container of the post that an element lies in, or null. */
export function containerOf(node: Element): Element | null {
  for (let post = node.closest(css('post')); post; post = post.parentElement?.closest(css('post')) ?? null) {
    if (isContainer(post)) return isRecognised(post) ? post : null;
  }
  return null;
}
