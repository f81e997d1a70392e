import { precedes } from '../order.js';
import { isActionsLabel } from './labels.js';
import { css } from './selectors.js';
import { isVeiled, postOf, profileOf } from './url.js';

/** The part of a post or comment that is its own: without what was written in it, its comments and the post it shares. */
export interface Own {
  readonly root: Element;
  /** The heading that names the author, or null; a comment has none. */
  readonly header: Element | null;
  /** The blocks of shared posts, in document order. */
  readonly quotes: readonly Element[];
  /** The elements that match and are the post's own; a text itself is, what lies in it is not. */
  all(selector: string): Element[];
  first(selector: string): Element | null;
}

const inside = (element: Element, zones: readonly Element[]): boolean =>
  zones.some((zone) => zone !== element && zone.contains(element));

export const isComment = (element: Element): boolean => element.matches(css('comment'));

/** Elements in which a poster decides what stands there. */
const writingsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(css('message', 'storyMessage', 'card'))].filter(
    (element) => !element.matches(css('storyMessage')) || element.querySelector(css('message')) === null,
  );

const leadsToGroup = (link: Element): boolean =>
  /\/groups\/[^/?#]+\/?(?:[?#]|$)/.test(link.getAttribute('href') ?? '') &&
  postOf(link.getAttribute('href')) === null;

/** A heading that names who posted: with a link to a person, page or group, or in the role of the author's name. */
function isHeader(element: Element): boolean {
  if (element.matches(css('profileName'))) return true;
  return [...element.querySelectorAll('a[href]')].some(
    (link) => profileOf(link.getAttribute('href')) !== null || leadsToGroup(link),
  );
}

/** The headings of posts in `root`, outermost, in document order; those of comments and writings are none. */
export function headersIn(root: ParentNode): Element[] {
  const zones = [...writingsIn(root), ...root.querySelectorAll(css('comment', 'composer', 'chat', 'frame'))];
  const headers = [...root.querySelectorAll(css('heading', 'profileName'))].filter(
    (element) => !inside(element, zones) && isHeader(element),
  );
  return headers.filter((element) => !inside(element, headers));
}

/** Whether anything of a post stands between two headings: its menu, time, words or pictures. */
function isPostBetween(root: Element, a: Element, b: Element): boolean {
  const parts = [
    ...root.querySelectorAll(`a[href], [aria-label], ${css('message', 'storyMessage')}, a img, video`),
  ];
  return parts
    .filter((part) => precedes(a, part) && !a.contains(part) && precedes(part, b))
    .some((part) => {
      const href = part.getAttribute('href');
      const isOther = part.localName === 'a' && postOf(href) === null && !isVeiled(href);
      return (
        !isOther &&
        (!part.hasAttribute('aria-label') ||
          part.localName === 'a' ||
          isActionsLabel(part.getAttribute('aria-label')))
      );
    });
}

/**
 * The one of several headings that is the post's own: the one it is labelled by; else the first, unless that is only a line
 * above the post ("Piet heeft hierop gereageerd") with nothing of a post before the next.
 */
function ownHeader(root: Element, headers: readonly Element[]): Element | null {
  const labels = [root, ...root.querySelectorAll(css('article', 'position'))].flatMap(
    (element) => element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [],
  );
  const isLabel = (header: Element) =>
    [header, ...header.querySelectorAll('[id]')].some(({ id }) => id !== '' && labels.includes(id));
  const isNamed = (header: Element) =>
    header.matches(css('profileName')) || header.querySelector(css('profileName')) !== null;
  const isWhole = (header: Element, place: number) => {
    const next = headers[place + 1];
    return !next || isPostBetween(root, header, next);
  };
  return headers.find(isLabel) ?? headers.find(isNamed) ?? headers.find(isWhole) ?? headers[0] ?? null;
}

/** The block around the heading of a shared post: as far up as it gains nothing of the post that shares it. */
function quoteAround(root: Element, header: Element, name: Element): Element {
  const markers = [...root.querySelectorAll(css('message', 'like', 'comment', 'composer'))].filter(
    (marker) => precedes(marker, name) || !marker.matches(css('message')),
  );
  const stays = (block: Element): boolean =>
    block !== root && !block.contains(header) && !markers.some((marker) => block.contains(marker));
  let block = name;
  while (block.parentElement && stays(block.parentElement)) block = block.parentElement;
  return block;
}

/** Splits what is a post's or comment's own from all else. `root` is a post's frame, a comment, or a shared block. */
export function ownOf(root: Element): Own {
  const writings = writingsIn(root);
  const others = [...root.querySelectorAll(css('comment', 'composer', 'chat', 'frame'))];
  const headers = isComment(root) ? [] : headersIn(root);
  const header = ownHeader(root, headers);
  const quotes = headers
    .filter((other) => header !== null && other !== header && precedes(header, other))
    .map((name) => quoteAround(root, header ?? root, name))
    .filter((block, index, list) => list.indexOf(block) === index);
  const outermost = quotes.filter((block) => !inside(block, quotes));
  const shut = [...others, ...outermost];
  const all = (selector: string): Element[] =>
    [...root.querySelectorAll(selector)].filter(
      (element) => !inside(element, writings) && !shut.some((zone) => zone.contains(element)),
    );
  return { root, header, quotes: outermost, all, first: (selector) => all(selector)[0] ?? null };
}
