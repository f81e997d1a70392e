import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/nl/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language; `subs` fill `$1`, `$2`, … */
export const text = (key: MessageKey, ...subs: string[]): string => browser.i18n.getMessage(key, subs);

/** As `text`, but for these keys also after the extension was updated, when the browser gives an old page no texts. */
export function lastingText(keys: readonly MessageKey[]): typeof text {
  const kept = new Map(keys.map((key) => [key, text(key)]));
  return (key, ...subs) => kept.get(key) ?? text(key, ...subs);
}
