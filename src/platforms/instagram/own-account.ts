import { settle, type Field } from '../../core/field.js';
import { lineOf } from '../dom-text.js';
import { css } from './selectors.js';
import { profileOf, sameHandle } from './url.js';

/** The page's content and everything that opens over it: people's names and pictures stand there. */
const CONTENT = css('main', 'article', 'layer');

/**
 * Handle of the account that the page shows as logged in: Instagram's navigation links to one's own profile with one's
 * picture and a word ("Profiel"), never with the handle. Lists of other accounts (searches, suggestions) show theirs.
 * Unknown where the navigation names several.
 */
export function ownAccount(document: Document): Field<string> {
  const handles = [...document.querySelectorAll(css('link'))].flatMap((link) => {
    const handle = profileOf(link.getAttribute('href'));
    if (handle === null || link.closest(CONTENT) || !link.querySelector(css('picture'))) return [];
    const shown = lineOf(link, (element) => element.matches(css('picture')))?.toLowerCase() ?? '';
    return shown.includes(handle.toLowerCase()) ? [] : [handle];
  });
  const claims = handles
    .filter((handle, index) => handles.findIndex((other) => sameHandle(other, handle)) === index)
    .map((value) => ({ value, source: 'dom' as const }));
  return claims.length > 1 ? { value: null, source: null, others: claims } : settle(claims);
}
