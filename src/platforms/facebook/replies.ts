import { bringsMore, hidesAgain, isFolded } from '../more-words.js';
import { precedes } from '../order.js';
import { aroundAll, isHarmless, leadingNumber, wordsOn, type Opener, type Replies } from '../replies.js';
import { bodyOf, frameOf, postsOn } from './containers.js';
import { isCommentCount, isRanked } from './labels.js';
import { isComment, ownOf } from './own.js';
import { css } from './selectors.js';
import { frameAbout, postOfComment } from './thread.js';
import { commentRef, timeLink } from './time-link.js';
import { postOf, profileOf } from './url.js';
import { writingOf } from './writing.js';

const BUTTONS = 'button, [role="button"]';
/** Where people act, write, talk, or decide what stands there. */
const APART = css('composer', 'chat', 'frame', 'message', 'storyMessage', 'card', 'cta');

/**
 * The comments on the post that the address names, each once. Where Facebook took the post itself out of the page, those
 * whose own link names it.
 */
function shown(document: Document, url: string): Element[] {
  const about = postOf(url)?.id ?? null;
  if (about === null) return [];
  const frame = frameAbout(document, url);
  const seen = new Set<string>();
  return postsOn(document).filter((comment) => {
    if (!isComment(comment)) return false;
    const own = ownOf(comment);
    const belongs = frame
      ? frame.contains(comment) || postOfComment(comment) === frame
      : timeLink(own)?.ref?.id === about;
    const id = belongs ? commentRef(own)?.id : undefined;
    if (id === undefined) return belongs;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** The part of the page with the post's comments. */
const areaOf = (document: Document, url: string, comments: readonly Element[]): Element | null =>
  frameAbout(document, url) ?? comments[0]?.closest(css('dialog', 'main')) ?? null;

/** The number of the comment before it, by which a button is known again. */
const placeOf = (button: Element, comments: readonly Element[]): string => {
  const before = comments.filter((comment) => precedes(comment, button)).at(-1);
  return (before && commentRef(ownOf(before))?.id) ?? '';
};

/**
 * Buttons to more comments and replies: between the comments, below them, and in newer pages inside the comment that is
 * answered. Other words count as a button that we do not know only between comments.
 */
function openers(document: Document, url: string): Opener[] {
  const comments = shown(document, url);
  const area = areaOf(document, url, comments);
  const list = aroundAll(comments);
  const [first] = comments;
  return [...(area?.querySelectorAll(BUTTONS) ?? [])].flatMap((element) => {
    if (element.closest('li, h2, h3, h4, h5') || !isHarmless(element, APART)) return [];
    const words = wordsOn(element);
    if (words === '' || hidesAgain(words)) return [];
    const known = bringsMore(words) || isFolded(words);
    const isAmong =
      list !== null &&
      first !== undefined &&
      list !== first &&
      list.contains(element) &&
      precedes(first, element) &&
      element.closest(css('comment')) === null;
    return known || isAmong ? [{ element, key: `${words} ${placeOf(element, comments)}`, known }] : [];
  });
}

/** Facebook's own buttons of the post itself: not those of its comments. */
const buttonsOf = (document: Document, url: string): string[] => {
  const frame = frameAbout(document, url);
  return frame ? ownOf(frame).all(BUTTONS).map(wordsOn) : [];
};

/** The comments and replies on a post on Facebook: on its own page, in a group, in the dialog over a profile. */
export const replies: Replies = {
  isAt: (url) => postOf(url) !== null,
  parent: (document, url) => {
    const frame = frameAbout(document, url);
    return frame && bodyOf(frame);
  },
  shown,
  openers,
  // A mention on Facebook shows the name and leads to the account.
  linked: (container) => {
    const own = ownOf(isComment(container) ? container : (frameOf(container) ?? container));
    return writingOf(own)
      .flatMap((text) => [...text.querySelectorAll('a[href]')])
      .map((link) => profileOf(link.getAttribute('href')))
      .flatMap((profile) => profile?.handle ?? profile?.accountId ?? []);
  },
  // Below the last comment stands nothing of others; in a feed other posts have frames of their own.
  hasEnded: () => false,
  named: (document, url) => {
    const counts = [...new Set(buttonsOf(document, url).filter(isCommentCount))];
    return counts.length === 1 ? leadingNumber(counts[0] ?? null) : null;
  },
  withheld: (document, url) => (buttonsOf(document, url).some(isRanked) ? ['ranked'] : []),
};
