import * as v from 'valibot';
import { settle, unknown, type Claim, type Field } from '../../core/field.js';
import { css } from './selectors.js';
import { asHandle, sameHandle } from './url.js';

/** The part of a profile page's schema.org data that joins a handle with its account number. */
const ProfileSchema = v.object({
  mainEntity: v.object({
    additionalName: v.string(),
    identifier: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  }),
});

/** The handle in an avatar's test id. */
export function avatarHandle(avatar: Element | null): string | null {
  const handle = asHandle(avatar?.getAttribute('data-testid')?.replace('UserAvatar-Container-', ''));
  // X's placeholder while an account is loading.
  return handle === 'unknown' ? null : handle;
}

/** The one handle that a button's label names, or null. */
function labelHandle(button: Element): string | null {
  const label = button.getAttribute('aria-label') ?? '';
  const handles = [...label.matchAll(/(?<!\w)@(\w{1,20})(?!\w)/g)].map((match) => match[1]);
  return handles.length === 1 ? asHandle(handles[0]) : null;
}

/** The number on a follow button, if that button is this handle's by everything that says whose it is. */
function buttonId(button: Element, handle: string): string | null {
  if (button.parentElement?.closest(css('text', 'card', 'articleBody'))) return null;
  const id = /^(\d{1,20})-/.exec(button.getAttribute('data-testid') ?? '')?.[1] ?? null;
  const cell = button.closest(css('userCell'));
  const owners = [labelHandle(button), avatarHandle(cell?.querySelector(css('avatar')) ?? null)].filter(
    (owner) => owner !== null,
  );
  return owners.length > 0 && owners.every((owner) => sameHandle(owner, handle)) ? id : null;
}

function schemaId(script: Element, handle: string): string | null {
  try {
    const { mainEntity } = v.parse(ProfileSchema, JSON.parse(script.textContent));
    return sameHandle(mainEntity.additionalName, handle) ? mainEntity.identifier : null;
  } catch {
    return null; // Not the data we know; the number stays unknown.
  }
}

/**
 * The account number of a handle, where the page shows the two together: a follow button or a profile's own data.
 * Two different numbers for one handle make it unknown; both are listed.
 */
export function accountIdOf(document: Document, handle: string | null): Field<string> {
  if (handle === null) return unknown;
  const claims: (Claim<string> | null)[] = [
    ...[...document.querySelectorAll(css('follow'))].map((button) => {
      const value = buttonId(button, handle);
      return value === null ? null : { value, source: 'dom' as const };
    }),
    ...[...document.querySelectorAll(css('profileData'))].map((script) => {
      const value = schemaId(script, handle);
      return value === null ? null : { value, source: 'page-data' as const };
    }),
  ];
  const field = settle(claims);
  return field.others.length === 0 || field.value === null
    ? field
    : {
        value: null,
        source: null,
        others: [{ value: field.value, source: field.source ?? 'dom' }, ...field.others],
      };
}
