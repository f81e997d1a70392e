import type { Comparison, Conflict } from '../core/post.js';

/** Signs that change how a text is drawn and not what it says; emoji are written with and without them. */
const SHAPE = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]+/g;
const bare = (text: string): string => text.normalize('NFC').replace(SHAPE, '');

export interface ComparedText {
  readonly outcome: Comparison;
  /** The text in the data, where it is another one. */
  readonly other: string | null;
}

/**
 * Holds a text on the page against the texts that the page's data gives for the same post. Of a text that is cut only the
 * beginning is on the page. `told` null: the data does not say.
 */
export function compareText(
  shown: string | null,
  complete: boolean,
  told: readonly string[] | null,
): ComparedText {
  const [first] = told ?? [];
  if (shown === null || first === undefined || told === null) return { outcome: 'none', other: null };
  const here = complete ? bare(shown) : bare(shown).replace(/(?:…|\.\.\.)$/, '');
  const fits = (text: string) => (complete ? bare(text) === here : bare(text).startsWith(here));
  return told.some(fits) ? { outcome: 'same', other: null } : { outcome: 'differs', other: first };
}

/** Holds two times (ISO 8601) against each other. Milliseconds. */
export const compareTime = (shown: string | null, told: string | null, tolerance: number): Comparison =>
  shown === null || told === null
    ? 'none'
    : Math.abs(Date.parse(shown) - Date.parse(told)) <= tolerance
      ? 'same'
      : 'differs';

/** Whether the data names the author that the page shows. `named`: it does name one. */
export const compareAuthor = (named: boolean, conflicts: readonly Conflict[]): Comparison =>
  conflicts.some(({ field }) => field.startsWith('author')) ? 'differs' : named ? 'same' : 'none';
