import { found, settle, type Field } from '../../core/field.js';
import { css } from './selectors.js';
import { profileOf } from './url.js';

/** Vanity name, or where there is none the account number. */
const accountOf = (link: Element): string | null => {
  const profile = profileOf(link.getAttribute('href'));
  return profile?.handle ?? profile?.accountId ?? null;
};

/** Outside posts, dialogs and the side columns of a profile: there stand other people. */
const outside = (document: Document, zone: string): Element[] =>
  [...document.querySelectorAll(`${zone} a[href]`)].filter(
    (link) => !link.closest(`[role="main"], [role="feed"], ${css('dialog', 'comment', 'article', 'chat')}`),
  );

/**
 * The account that the page shows as logged in: the links to a profile in the bar at the top, else the first in the
 * navigation, above the shortcuts to groups and pages. Unknown where the bar names two.
 */
export function ownAccount(document: Document): Field<string> {
  const bar = [...new Set(outside(document, '[role="banner"]').map(accountOf))].filter(
    (name) => name !== null,
  );
  if (bar.length > 1)
    return { value: null, source: null, others: bar.map((value) => ({ value, source: 'dom' })) };
  if (bar.length === 1) return settle(bar.map((value) => ({ value, source: 'dom' })));
  const menu = outside(document, '[role="navigation"]').map(accountOf);
  return found(
    menu.find((name) => name !== null),
    'dom',
  );
}
