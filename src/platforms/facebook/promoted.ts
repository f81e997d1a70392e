import { precedes } from '../order.js';
import { isSponsored } from './labels.js';
import type { Own } from './own.js';
import { css } from './selectors.js';
import { shownOn } from './shown.js';
import { timeLink } from './time-link.js';
import { profileOf } from './url.js';
import { endOfHead } from './writing.js';

/** Whether it is, holds or lies in a link to a person or page: a name that reads "Gesponsord" is still a name. */
const isName = (element: Element): boolean =>
  [element.closest('a'), ...element.querySelectorAll('a')].some(
    (link) => link !== null && profileOf(link.getAttribute('href')) !== null,
  );

/** What stands between heading and words, where a post has its time. */
function headOf(own: Own, header: Element): Element[] {
  const end = endOfHead(own, header);
  return own
    .all('a[href], span, div')
    .filter((element) => precedes(header, element) && !header.contains(element))
    .filter((element) => !end || (precedes(element, end) && !element.contains(end)));
}

/**
 * An advert says so in the place of its time ("Gesponsord", its letters shuffled) or links to an explanation about adverts
 * there, or has a call to action and no time at all. What a poster writes or is called does not count.
 */
export function isAdvert(own: Own): boolean {
  const { header } = own;
  if (!header) return false;
  const says = (element: Element) =>
    element.matches(css('adInfo')) ||
    (!isName(element) && element.textContent.length < 400 && isSponsored(shownOn(element)));
  return headOf(own, header).some(says) || (own.first(css('cta')) !== null && timeLink(own) === null);
}
