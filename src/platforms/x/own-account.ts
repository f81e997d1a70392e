import { settle, type Field } from '../../core/field.js';
import { avatarHandle } from './account-id.js';
import { css } from './selectors.js';
import { profileOf, sameHandle } from './url.js';

/**
 * Handle of the account that the page shows as logged in, from X's own navigation: the link to one's profile and the
 * avatar on the account button. Names and texts are not read. Unknown where the two differ.
 */
export function ownAccount(document: Document): Field<string> {
  const outside = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => !element.closest(`main, ${css('post')}`));
  const handles = [
    ...outside(css('ownProfile')).map((link) => profileOf(link.getAttribute('href'))),
    ...outside(css('accountSwitcher')).map((button) => avatarHandle(button.querySelector(css('avatar')))),
  ].filter((handle) => handle !== null);
  const claims = handles
    .filter((handle, index) => handles.findIndex((other) => sameHandle(other, handle)) === index)
    .map((value) => ({ value, source: 'dom' as const }));
  return claims.length > 1 ? { value: null, source: null, others: claims } : settle(claims);
}
