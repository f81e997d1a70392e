import { lineOf } from '../dom-text.js';
import { precedes } from '../order.js';
import { authorLink } from './author.js';
import { isBadge } from './labels.js';
import { isComment, type Own } from './own.js';
import { css } from './selectors.js';

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** Every line has an element of its own; those of one text stand side by side. */
const together = (first: Element, all: readonly Element[]): Element[] =>
  all.filter((element) => element.parentElement === first.parentElement);

const isLine = (element: Element): boolean =>
  element.matches('div[dir="auto"]') || element.querySelector('div[dir="auto"]') !== null;

/** Texts of people outside links, buttons and the row of actions, below the author's name. */
function freeTexts(own: Own, name: Element | null): Element[] {
  const free = own
    .all(css('writing'))
    .filter((element) => !element.closest(`a, li, ${css('control', 'heading')}`))
    .filter((element) => !name || (precedes(name, element) && !element.contains(name)));
  return outermost(free);
}

/** A comment marks its words by nothing but their direction; a badge beside the name looks much the same. */
function inComment(own: Own): Element[] {
  const free = freeTexts(own, authorLink(own)?.link ?? null);
  const unlike = free.filter((text) => !isBadge(lineOf(text)));
  // Who wrote nothing but such a word wrote it on a line of its own.
  const texts = unlike.length > 0 ? unlike : free.filter(isLine).slice(-1);
  const first = texts.find(isLine) ?? texts.find((text) => text.hasAttribute('lang')) ?? texts[0];
  return first ? together(first, texts) : [];
}

/** A text on a coloured background has no mark either: the longest between heading and reactions. */
function unmarked(own: Own): Element[] {
  const end = own.first(css('like'));
  const texts = freeTexts(own, own.header).filter(
    (text) =>
      isLine(text) &&
      text.querySelector(`a img, video, ${css('like')}`) === null &&
      (!end || precedes(text, end)),
  );
  const groups = texts.map((text) => together(text, texts));
  const length = (group: readonly Element[]) => group.reduce((sum, text) => sum + text.textContent.length, 0);
  return groups.reduce<Element[]>(
    (longest, group) => (length(group) > length(longest) ? group : longest),
    [],
  );
}

/** The elements that hold what was posted, in document order; none for a post without words. */
export function writingOf(own: Own): Element[] {
  if (isComment(own.root)) return inComment(own);
  const messages = own.all(css('message'));
  if (messages.length > 0) return messages.slice(0, 1);
  const story = own.first(css('storyMessage'));
  return story ? [story] : unmarked(own);
}

/** Where the lines below a post's heading end: at its words, pictures, links, reactions or the post it shares. */
export function endOfHead(own: Own, header: Element): Element | null {
  const below = [...own.all(`${css('card', 'like')}, a img, video`), ...writingOf(own), ...own.quotes];
  const after = below.filter((part) => precedes(header, part));
  return after.sort((a, b) => (precedes(a, b) ? -1 : 1))[0] ?? null;
}
