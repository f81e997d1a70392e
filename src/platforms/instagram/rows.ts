import { precedes } from '../order.js';
import { avatarsIn, mediaIn, namesIn, timesIn, type Named } from './marks.js';
import { css } from './selectors.js';
import { sameHandle } from './url.js';

/** What never lies in the block of one comment. */
const BEYOND = `${css('article', 'main', 'video', 'rule', 'replies', 'heading')}, form, textarea`;
/** Where the search for the block of a comment ends. */
const END = css('article', 'main', 'layer') + ', body';

/** The elements around one, from the inside out, below the post, dialog or page that it is on. */
function* around(element: Element): Generator<Element> {
  for (let node = element.parentElement; node && !node.matches(END); node = node.parentElement) yield node;
}

const letters = (text: string | null): number => (text ?? '').replace(/[\s\u00a0·•]+/g, '').length;

/** Whether a block shows more than who and when. */
const isFilled = (block: Element): boolean =>
  letters(block.textContent) >
  [...namesIn(block).map(({ element }) => element), ...timesIn(block).map(({ time }) => time)].reduce(
    (sum, { textContent }) => sum + letters(textContent),
    0,
  );

/** The block of one comment around its permalink: as far up as its avatar, else as its name and what was written. */
function timedRow(link: Element): Element | null {
  let named: Element | null = null;
  let filled: Element | null = null;
  for (const block of around(link)) {
    if (block.querySelector(BEYOND) || timesIn(block).length > 1) break;
    if (avatarsIn(block).length > 0) return block;
    if (namesIn(block).length === 0) continue;
    named ??= block;
    if (!filled && isFilled(block)) filled = block;
  }
  return filled ?? named;
}

/** The block of a comment that is a picture: Instagram gives it neither time nor permalink. */
function pictureRow({ element, handle }: Named): Element | null {
  for (const block of around(element)) {
    if (block.querySelector(`${BEYOND}, ${css('time')}`)) return null;
    const names = namesIn(block);
    if (names.length === 0) continue;
    const answerable = [...block.querySelectorAll('button, [role="button"]')].some(
      (button) => letters(button.textContent) > 0,
    );
    const same = names.every((name) => sameHandle(name.handle, handle));
    return same && answerable && mediaIn(block).length > 0 ? block : null;
  }
  return null;
}

const commentLinks = (within: Element): Element[] =>
  timesIn(within).flatMap(({ ref, link }) => (ref.comment === null ? [] : [link]));

/** Whether this is the block of one comment. */
export function isRow(element: Element): boolean {
  const times = timesIn(element);
  const [only] = times;
  if (times.length > 1) return false;
  if (only) return only.ref.comment !== null && timedRow(only.link) === element;
  const [avatar] = avatarsIn(element);
  return avatar !== undefined && pictureRow(avatar) === element && canHoldPictures(element);
}

/** Comments of pictures stand below the line of a post's own page, or in a dialog; in a feed every picture is the post's. */
function canHoldPictures(row: Element): boolean {
  const article = row.closest(css('article'));
  if (article) return article.closest(css('layer')) !== null;
  const start = row.closest(css('main'))?.querySelector(css('rule')) ?? null;
  return start === null || precedes(start, row);
}

/** The blocks of all comments and replies in `root`, in document order, without those in `except`. */
export function rowsIn(root: Element, except: Element | null = null): Element[] {
  const counts = (element: Element) => !(except?.contains(element) ?? false);
  const timed = commentLinks(root).filter(counts);
  const rows = timed.flatMap((link) => timedRow(link) ?? []);
  const known = new Set(rows);
  const pictures = avatarsIn(root)
    .filter(({ element }) => counts(element) && ![...around(element)].some((block) => known.has(block)))
    .flatMap((avatar) => pictureRow(avatar) ?? [])
    .filter(canHoldPictures);
  return [...new Set([...rows, ...pictures])].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The list of replies that a comment stands in, or null. */
export const listOf = (row: Element): Element | null => row.parentElement?.closest(css('replies')) ?? null;

/**
 * The comment that a list of replies belongs to, or null for a list of comments on the post itself: the block around
 * comment and list holds no other comment.
 */
export function parentOf(list: Element | null): Element | null {
  if (!list) return null;
  for (const thread of around(list)) {
    const others = rowsIn(thread, list);
    const [parent] = others;
    if (!parent) continue;
    const parentList = listOf(parent);
    const outside = parentList !== null && !parentList.contains(list);
    return others.length === 1 && precedes(parent, list) && !outside ? parent : null;
  }
  return null;
}
