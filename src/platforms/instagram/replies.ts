import { lineOf } from '../dom-text.js';
import { bringsMore, hidesAgain } from '../more-words.js';
import { precedes } from '../order.js';
import { aroundAll, isHarmless, wordsOn, type Opener, type Replies } from '../replies.js';
import { readCaption } from './caption.js';
import { commentPlace, idOf, postPlace } from './permalink.js';
import { rootsOn, type Root } from './roots.js';
import { css, FACEBOOK_COUNT, HIDDEN_WORDS, MORE_WORDS } from './selectors.js';
import { postOf } from './url.js';

/** Where people act, write or are named: no button in there is one of the list. */
const APART = 'header, nav, footer, textarea';
/** What is around the list of comments, and never in it. */
const OUTSIDE = `header, section, form, ${css('rule')}`;

const postOfUrl = (url: string): string | null => {
  const ref = postOf(url);
  return ref && idOf({ ...ref, comment: null });
};

/** The post of the address on the page's top-most layer, with its comments. */
function rootAt(document: Document, url: string): Root | null {
  const about = postOfUrl(url);
  const roots = rootsOn(document).filter(({ kind }) => kind !== 'reel');
  return roots.find((root) => about !== null && postPlace(root, url).postId.value === about) ?? null;
}

/** The comments on the post, each once; those that are pictures have no number to be known by. */
function rowsOf({ rows }: Root, url: string): Element[] {
  const about = postOfUrl(url);
  const seen = new Set<string>();
  return rows.filter((row) => {
    const { ref, postId } = commentPlace(row);
    if (ref && idOf({ ...ref, comment: null }) !== about) return false;
    if (postId.value === null) return true;
    const isNew = !seen.has(postId.value);
    seen.add(postId.value);
    return isNew;
  });
}

/** The element in which the comments and the buttons between them stand. */
function listOf({ element, rows }: Root): Element | null {
  let list = aroundAll(rows);
  const may = (block: Element) => block !== element && block.querySelector(OUTSIDE) === null;
  while (list?.parentElement && list !== element && may(list.parentElement)) list = list.parentElement;
  return list;
}

/** The number of the comment before it, by which a button is known again. */
const placeOf = (button: Element, rows: readonly Element[]): string => {
  const before = rows.filter((row) => precedes(row, button)).at(-1);
  return (before && commentPlace(before).postId.value) ?? '';
};

/**
 * Buttons between the comments. Known words are pressed wherever they stand around the list; other words count as a button
 * that we do not know only behind a comment and outside all of them.
 */
function openers(document: Document, url: string): Opener[] {
  const root = rootAt(document, url);
  if (!root) return [];
  const { element, rows } = root;
  const list = listOf(root);
  const [first] = rows;
  return [...element.querySelectorAll('button, [role="button"]')].flatMap((button): Opener[] => {
    const section = button.closest('section');
    if (rows.some((row) => row.contains(button)) || (section && element.contains(section))) return [];
    if (!isHarmless(button, APART)) return [];
    const words = wordsOn(button);
    const lower = words.toLowerCase();
    if (words === '' || hidesAgain(words) || MORE_WORDS.includes(lower)) return [];
    const isHidden = HIDDEN_WORDS.includes(lower);
    // Already open where comments stand below it: another press would close it.
    if (isHidden && rows.some((row) => precedes(button, row))) return [];
    const known = isHidden || bringsMore(words);
    const isAmong = list !== null && first !== undefined && list.contains(button) && precedes(first, button);
    if (!known && !isAmong) return [];
    const key = isHidden ? words : `${words} ${placeOf(button, rows)}`;
    return [{ element: button, key, known, ...(isHidden && { once: true }) }];
  });
}

/** Instagram says below the comments how many there are on Facebook; those are not shown here. */
function saysFacebook(root: Root): boolean {
  const { element, rows } = root;
  const caption = readCaption(root, null).block;
  return [...element.querySelectorAll('span')].some(
    (span) =>
      span.textContent.length < 60 &&
      FACEBOOK_COUNT.test(lineOf(span) ?? '') &&
      !rows.some((row) => row.contains(span)) &&
      !caption?.contains(span) &&
      span.closest('a') === null,
  );
}

/** The comments on a post's own page and in the dialog over a feed, on Instagram. */
export const replies: Replies = {
  isAt: (url) => postOf(url) !== null,
  parent: (document, url) => {
    const root = rootAt(document, url);
    // Comments alone, without the post, are no post.
    return root && postPlace(root, url).postId.value !== null ? root.element : null;
  },
  shown: (document, url) => {
    const root = rootAt(document, url);
    return root ? rowsOf(root, url) : [];
  },
  openers,
  linked: () => [],
  // Below the last comment stands nothing of others.
  hasEnded: () => false,
  // The page shows no number of comments that its own list could be held against.
  named: () => null,
  withheld: (document, url) => {
    const root = rootAt(document, url);
    return root && saysFacebook(root) ? ['elsewhere'] : [];
  },
};
