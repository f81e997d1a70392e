import { found, unknown } from '../../core/field.js';
import type { Profile } from '../../core/profile.js';
import { agreed } from '../agree.js';
import { documentsIn, isObject, objectsIn, type Json } from '../answers.js';
import { lineOf } from '../dom-text.js';
import { css } from './selectors.js';
import { profileOf, profileUrlOf, sameHandle } from './url.js';

/** Only islands with one of these describe an account. */
const TELLING = /"biography"/;

const digits = (value: unknown): string | null => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{0,24}$/.test(text) ? text : null;
};
const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What the data that came with the page says about the account with this handle. */
const usersIn = (document: Document, handle: string): Json[] =>
  [...document.querySelectorAll(css('island'))]
    .flatMap((island) => documentsIn(island.textContent, TELLING))
    .flatMap((page) => [...objectsIn(page)])
    .filter(
      (node) =>
        isObject(node) &&
        typeof node.username === 'string' &&
        sameHandle(node.username, handle) &&
        node.biography !== undefined,
    );

/** The profile that this page shows: the handle of the address, where a heading of the page shows that same handle. */
export function readProfile(document: Document, url: string): Profile | null {
  const handle = profileOf(url);
  const main = document.querySelector(css('main'));
  const heading = [...(main?.querySelectorAll('header h1, header h2') ?? [])].find(
    (element) => handle !== null && sameHandle(lineOf(element) ?? '', handle),
  );
  const shown = heading && lineOf(heading);
  if (handle === null || !shown) return null;
  const users = usersIn(document, handle);
  const picture = main?.querySelector('header img')?.getAttribute('src') ?? null;
  return {
    platform: 'instagram',
    handle: found(shown, 'dom'),
    displayName: agreed(users.map((user) => words(user.full_name))),
    accountId: agreed(users.map((user) => digits(user.pk) ?? digits(user.id))),
    profileUrl: found(profileUrlOf(shown), 'dom'),
    bio: agreed(users.map((user) => words(user.biography))),
    createdOn: unknown,
    picture: found(picture?.startsWith('https:') ? picture : null, 'dom'),
  };
}
