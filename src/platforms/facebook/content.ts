import { found, type Field } from '../../core/field.js';
import type { Post, PostedAt } from '../../core/post.js';
import { compareText, type ComparedText } from '../compare.js';
import { lineOf } from '../dom-text.js';
import type { Identity } from './identity.js';
import { audienceOf, isEdited, isSponsored } from './labels.js';
import { readLegacy } from './legacy.js';
import type { Own } from './own.js';
import { shownOn } from './shown.js';
import { wordsOf, writtenText } from './text.js';
import { writingOf } from './writing.js';

/**
 * What was posted; `''` for a post without words. Facebook shows an empty line as a margin: where the page's data holds
 * the very same words, its line breaks are taken.
 */
export function readText(
  own: Own,
  texts: readonly string[],
): Pick<Post, 'text' | 'textComplete' | 'language'> & { readonly compared: ComparedText } {
  const elements = writingOf(own);
  const written = elements.map(writtenText).join('\n');
  const cut = elements.some((element) => element.querySelector('[role="button"], button') !== null);
  const shown = cut ? written.trimEnd() : written; // the space before "Meer weergeven"
  const exact = texts.find((text) => wordsOf(text) === wordsOf(shown));
  const language = elements
    .map((element) => element.closest('[lang]'))
    .find((element) => element && own.root.contains(element));
  const compared = compareText(elements.length > 0 ? shown : null, !cut, texts.length > 0 ? texts : null);
  const { other } = compared;
  return {
    compared,
    text:
      exact !== undefined
        ? found(exact, 'page-data')
        : { ...found(shown, 'dom'), others: other === null ? [] : [{ value: other, source: 'page-data' }] },
    textComplete: !cut,
    language: found(language?.getAttribute('lang') || null, 'dom'),
  };
}

/** The time as shown, and the exact one from the page's data. "5 u" is never turned into a time. */
export function readTime(own: Own, { time, data }: Identity): PostedAt {
  const legacy = readLegacy(own);
  const words = legacy?.shown ?? (time && shownOn(time.link));
  return {
    shown: isSponsored(words) ? null : words,
    machine: legacy?.time ? found(legacy.time, 'dom') : found(data.time, 'page-data'),
    fromId: null,
  };
}

const labelsIn = (own: Own, selector: string): string[] =>
  own
    .all(selector)
    .map((element) => element.getAttribute('aria-label') ?? lineOf(element) ?? element.textContent);

export const readAudience = (own: Own): Field<'open' | 'locked'> =>
  found(
    labelsIn(own, 'svg title, svg[aria-label], [role="img"][aria-label]')
      .map(audienceOf)
      .find((audience) => audience !== null),
    'shown',
  );

/** The word "Bewerkt", where the page adds it. */
export function readEdited(own: Own): Field<string> {
  const texts = writingOf(own);
  const words = own
    .all('span, li, div, a')
    .filter((element) => element.childElementCount === 0 && !texts.some((text) => text.contains(element)))
    .map((element) => lineOf(element));
  return found(words.find(isEdited), 'shown');
}

/** The reactions in Facebook's own words, such as "Vind ik leuk: 3 personen". */
export function readCounts(own: Own): Field<string> {
  const labels = own
    .all('[role="toolbar"] [aria-label]')
    .map((button) => button.getAttribute('aria-label'))
    .filter((label) => label !== null && /\d/.test(label));
  return found(labels.length > 0 ? labels.join(', ') : null, 'shown');
}

/** The whole heading where it says more than the name ("… heeft een bericht gedeeld"). */
export function readHeading(own: Own, name: string | null): Field<string> {
  const line = lineOf(own.header);
  return found(line === name ? null : line, 'shown');
}
