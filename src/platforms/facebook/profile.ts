import { found, settle, unknown } from '../../core/field.js';
import type { Profile } from '../../core/profile.js';
import { agreed } from '../agree.js';
import { documentsIn, objectsIn, type Json } from '../answers.js';
import { lineOf } from '../dom-text.js';
import { wordsOf } from './text.js';
import { css } from './selectors.js';
import { profileOf, sameOwner } from './url.js';

/** Only islands with one of these describe whose page it is. */
const TELLING = /"(?:profile_header_renderer|profilePicLarge|profile_owner)"/;

const digits = (value: unknown): string | null =>
  typeof value === 'string' && /^[1-9]\d{0,24}$/.test(value) ? value : null;

const isPerson = (node: Json): boolean => node.__typename === 'User' || node.__typename === 'Page';

/** Accounts in the page's data that lead to this very page and carry the name that it shows. */
const ownersIn = (document: Document, name: string, path: string): Json[] =>
  [...document.querySelectorAll('script[type="application/json"]')]
    .flatMap((island) => documentsIn(island.textContent, TELLING))
    .flatMap((page) => [...objectsIn(page)])
    .filter((node) => {
      if (!isPerson(node) || typeof node.name !== 'string' || typeof node.url !== 'string') return false;
      const led = profileOf(node.url);
      const names = [led?.handle, led?.accountId].filter((one) => typeof one === 'string');
      return wordsOf(node.name) === wordsOf(name) && names.some((one) => sameOwner(one, path));
    });

/** The profile that this page shows: whose the address is, with the name in the page's main heading. */
export function readProfile(document: Document, url: string): Profile | null {
  const profile = profileOf(url);
  const name = lineOf(document.querySelector(css('main'))?.querySelector('h1') ?? null);
  const path = profile?.handle ?? profile?.accountId ?? null;
  if (!profile || profile.group !== null || name === null || path === null) return null;
  const told = agreed(ownersIn(document, name, path).map((node) => digits(node.id)));
  const inAddress = profile.accountId;
  return {
    platform: 'facebook',
    handle: found(profile.handle, 'dom'),
    displayName: found(name, 'dom'),
    accountId:
      inAddress === null
        ? told
        : settle([
            { value: inAddress, source: 'dom' },
            ...(told.value === null ? [] : [{ value: told.value, source: 'page-data' as const }]),
          ]),
    profileUrl: found(profile.url, 'dom'),
    bio: unknown,
    createdOn: unknown,
    picture: unknown,
  };
}
