import { precedes } from '../order.js';
import { isActionsLabel } from './labels.js';
import { headersIn, isComment, ownOf, type Own } from './own.js';
import { authorLink } from './author.js';
import { css } from './selectors.js';
import { isAdvert } from './promoted.js';
import { timeLink } from './time-link.js';

const CANDIDATES = css('feedItem', 'position', 'timeline', 'article');
/** What lies in these is no post of the page, however it looks. */
const ELSEWHERE = css('storyMessage', 'message', 'comment', 'composer', 'chat', 'frame');

const isElsewhere = (element: Element): boolean => element.closest(ELSEWHERE) !== null;

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

const candidatesIn = (scope: ParentNode): Element[] =>
  outermost([...scope.querySelectorAll(CANDIDATES)].filter((element) => !isElsewhere(element)));

/** One button per post: its menu, or where a language hides that, its like button. */
function buttonsIn(scope: Element): Element[] {
  const free = (selector: string) =>
    [...scope.querySelectorAll(selector)].filter((element) => !isElsewhere(element));
  const menus = free('[aria-label]').filter((button) => isActionsLabel(button.getAttribute('aria-label')));
  return menus.length > 0 ? menus : free('[data-ad-rendering-role="like_button"]');
}

/** The smallest element around all that tells a post. */
function around(scope: Element): Element {
  const parts = [
    ...headersIn(scope),
    ...buttonsIn(scope),
    ...scope.querySelectorAll(css('message', 'like', 'comment')),
  ];
  const [first] = parts.filter((part) => part.closest(css('frame', 'chat')) === null);
  let block = first ?? scope;
  while (block !== scope && block.parentElement && !parts.every((part) => block.contains(part)))
    block = block.parentElement;
  return block === first ? scope : block;
}

/** Splits an element without marked rows: around each post's button, as far up as no other post's comes in. */
function split(scope: Element): Element[] {
  const buttons = buttonsIn(scope);
  const bare = !scope.matches(CANDIDATES);
  if (buttons.length < 2) return [bare ? around(scope) : scope];
  const alone = (block: Element) =>
    block !== scope && buttons.filter((button) => block.contains(button)).length === 1;
  const blocks = buttons.map((button) => {
    let block = button;
    while (block.parentElement && alone(block.parentElement)) block = block.parentElement;
    return block;
  });
  return blocks.filter((block) => headersIn(block).length > 0);
}

/** The posts in a candidate: itself where its heading stands before any inner candidate, else those inner ones. */
function resolve(candidate: Element): Element[] {
  const headers = headersIn(candidate);
  const inner = candidatesIn(candidate).filter((element) =>
    headers.some((header) => element.contains(header)),
  );
  const [first] = inner;
  const isPost = headers.some(
    (header) => !inner.some((element) => element.contains(header)) && (!first || precedes(header, first)),
  );
  if (headers.length === 0) return [];
  return !first ? split(candidate) : isPost ? [candidate] : inner.flatMap(resolve);
}

/** Whether it names an author and is more than a suggestion; skeletons are neither. */
function isPost(frame: Element): boolean {
  const own = ownOf(frame);
  if (own.header === null) return false;
  const signs = own.all('[aria-label]').some((button) => isActionsLabel(button.getAttribute('aria-label')));
  return (
    signs || own.first(css('message', 'storyMessage')) !== null || timeLink(own) !== null || isAdvert(own)
  );
}

function framesIn(scope: Element): Element[] {
  const marked = candidatesIn(scope).flatMap(resolve).filter(isPost);
  return marked.length > 0 ? marked : split(scope).filter(isPost);
}

/** The top-most layer that shows posts or comments: the last such dialog, else the page. */
function layerOf(document: Document): Element {
  const dialogs = [...document.querySelectorAll(css('dialog'))].filter((dialog) => !isElsewhere(dialog));
  const shows = (dialog: Element) => framesIn(dialog).length > 0 || commentsIn(dialog).length > 0;
  return dialogs.reverse().find(shows) ?? document.body;
}

/** All comments and replies; of an account that is gone the name is no link, the time still is. */
export const commentsIn = (scope: Element): Element[] =>
  [...scope.querySelectorAll(css('comment'))].filter(
    (comment) =>
      comment.parentElement?.closest(css('message', 'composer', 'chat')) === null && isRead(ownOf(comment)),
  );

const isRead = (own: Own): boolean => authorLink(own) !== null || timeLink(own) !== null;

/** The whole of each post on the top-most layer: with its comments and the composer below it. */
export const framesOn = (document: Document): Element[] => framesIn(layerOf(document));

/** The frame of the post that an element lies in, or null. */
export function frameOf(node: Element): Element | null {
  let candidate: Element | null = null;
  for (let up = node.closest(CANDIDATES); up; up = up.parentElement?.closest(CANDIDATES) ?? null) {
    if (!isElsewhere(up)) candidate = up;
  }
  const near = candidate ? resolve(candidate).filter(isPost) : [];
  const scope = node.closest(css('dialog')) ?? node.ownerDocument.body;
  return (near.length > 0 ? near : framesIn(scope)).find((frame) => frame.contains(node)) ?? null;
}

/** The posts in the row or dialog around an element that lies in none of them. */
export function framesAround(node: Element): Element[] {
  const scope = node.parentElement?.closest(`${CANDIDATES}, ${css('dialog')}`) ?? layerOf(node.ownerDocument);
  return framesOn(node.ownerDocument).filter((frame) => scope.contains(frame));
}

/** All that a frame shows of the post itself, in document order, before its reactions and comments. */
function partsOf(own: Own, end: Element | undefined): Element[] {
  return own
    .all(`a[href], img, video, ${css('message')}`)
    .filter((part) => !end || (precedes(part, end) && !part.contains(end)));
}

/** The post within its frame: without comments and composer, where the page keeps them apart. */
export function bodyOf(frame: Element): Element {
  const own = ownOf(frame);
  const below = [...frame.querySelectorAll(css('comment', 'composer'))];
  if (below.length === 0 || own.header === null) return frame;
  const holdsNone = (block: Element) => !below.some((element) => block.contains(element));
  let block = own.header;
  while (block.parentElement && block.parentElement !== frame && holdsNone(block.parentElement))
    block = block.parentElement;
  const end = frame.querySelector(css('like', 'comment', 'composer')) ?? undefined;
  return partsOf(own, end).every((part) => block.contains(part)) ? block : frame;
}

/** The containers of all posts and comments on the page's top-most layer, in document order. */
export function postsOn(document: Document): Element[] {
  const layer = layerOf(document);
  return [...framesIn(layer).map(bodyOf), ...commentsIn(layer)].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The container of the post or comment that an element lies in, or null. */
export function containerOf(node: Element): Element | null {
  const comment = node.closest(css('comment'));
  if (comment && isComment(comment))
    return commentsIn(comment.parentElement ?? comment).includes(comment) ? comment : null;
  if (node.closest(css('chat', 'frame'))) return null;
  const frame = frameOf(node);
  return frame && bodyOf(frame);
}
