import { visible } from '../../report/html.js';

/** Scripts that run from right to left: the library that makes the PDF would set them in the wrong order. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const name = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const spelled = (characters: readonly string[]): string =>
  `[${characters.length === 1 ? 'teken' : 'tekens'} ${characters.map(name).join(' ')}]`;

/**
 * The text with every character that this font cannot show, or cannot show in order, named by its number: a PDF drops a
 * missing glyph without a word. Line breaks stay; tabs become spaces; hidden characters get a visible name.
 */
export function printable(text: string, has: (codePoint: number) => boolean): string {
  const parts: string[] = [];
  let unseen: string[] = [];
  const flush = (): void => {
    if (unseen.length > 0) parts.push(spelled(unseen));
    unseen = [];
  };
  for (const character of visible(text.normalize('NFC').replace(/\t/g, ' '))) {
    const known = character === '\n' || has(character.codePointAt(0) ?? 0);
    if (known && !RIGHT_TO_LEFT.test(character)) {
      flush();
      parts.push(character);
    } else unseen.push(character);
  }
  flush();
  return parts.join('');
}
