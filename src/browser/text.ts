import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/nl/messages.json';

export type MessageKey = keyof typeof messages;

/** A text of the interface in the browser's language; `subs` fill `$1`, `$2`, … */
export const text = (key: MessageKey, ...subs: string[]): string => browser.i18n.getMessage(key, subs);
