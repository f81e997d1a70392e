import type { Organisation } from '../core/organisation.js';
import type messages from '../../public/_locales/nl/messages.json';

export type MessageKey = keyof typeof messages;
export type Say = (key: MessageKey, ...subs: string[]) => string;

let say: Say = (key) => key;

/** Sets where texts come from. Called once, by the page that shows the views. */
export function speakWith(source: Say): void {
  say = source;
}

const organisations = {
  gemeente: 'organisation_gemeente',
  provincie: 'organisation_provincie',
  either: 'organisation_either',
} as const satisfies Record<Organisation | 'either', MessageKey>;
let organisation: MessageKey = organisations.either;

/** Sets of whom the texts speak: the gemeente or the provincie of the person, by the protocol; null: of either. */
export function speakOf(whose: Organisation | null): void {
  organisation = organisations[whose ?? 'either'];
}

/**
 * A text of the interface; `subs` fill `$1`, `$2`, …, and `{bestuur}` is the person's gemeente or provincie. No text has both: what is
 * filled in may be a page's, of which nothing is ever replaced.
 */
export const text: Say = (key, ...subs) =>
  subs.length > 0 ? say(key, ...subs) : say(key).replaceAll('{bestuur}', () => say(organisation));

/** `one` for exactly one, else `many` with the number as `$1`. */
export const countText = (count: number, one: MessageKey, many: MessageKey): string =>
  count === 1 ? text(one) : text(many, String(count));
