import type messages from '../../public/_locales/nl/messages.json';

export type MessageKey = keyof typeof messages;
export type Say = (key: MessageKey, ...subs: string[]) => string;

let say: Say = (key) => key;

/** Sets where texts come from. Called once, by the page that shows the views. */
export function speakWith(source: Say): void {
  say = source;
}

/** A text of the interface; `subs` fill `$1`, `$2`, … */
export const text: Say = (key, ...subs) => say(key, ...subs);

/** `one` for exactly one, else `many` with the number as `$1`. */
export const countText = (count: number, one: MessageKey, many: MessageKey): string =>
  count === 1 ? text(one) : text(many, String(count));
