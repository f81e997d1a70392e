import { lineOf } from '../dom-text.js';
import { precedes } from '../order.js';
import { mediaIn, namesIn } from './marks.js';
import { isOwn, type Root } from './roots.js';
import { css, PROMOTED_WORDS } from './selectors.js';
import { postOf, profileOf } from './url.js';

const LONGEST = Math.max(...PROMOTED_WORDS.map((word) => word.length));

/** Whether the poster chose what a link shows: a place, a sound, an account. */
function isPosters(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  return (
    profileOf(address) !== null ||
    postOf(address) !== null ||
    /\/(?:explore|reels|stories|popular)\//.test(address)
  );
}

/** The links in and around an element. */
const linksOf = (element: Element): Element[] => {
  const around = element.closest(css('link'));
  return [...(around ? [around] : []), ...element.querySelectorAll(css('link'))];
};

/**
 * Whether Instagram says that the post was paid for: its word stands alone in the header. What the poster can write there
 * (place, sound, caption, `fullName`) does not count.
 */
export function isPromoted(root: Root, caption: Element | null, fullName: string | null): boolean {
  if (root.kind === 'page') return false;
  const [name] = namesIn(root.element);
  const picture = name && mediaIn(root.element).find((item) => precedes(name.element, item));
  return [...root.element.querySelectorAll('*')].some((element) => {
    if (element.textContent.trim().length > LONGEST || element.textContent === '') return false;
    const line = lineOf(element, (part) => part.matches(css('picture')));
    return (
      line !== null &&
      PROMOTED_WORDS.includes(line) &&
      line !== fullName &&
      !linksOf(element).some(isPosters) &&
      !(caption?.contains(element) ?? false) &&
      !(picture && precedes(picture, element)) &&
      isOwn(root, element)
    );
  });
}
