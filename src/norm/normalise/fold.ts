import { lookalikes } from './lookalikes.js';

/** A text with every character in its plainest form; `starts[i]`/`ends[i]` say where `chars[i]` stood in the original. */
export interface Folded {
  readonly chars: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks, fillers and controls that are not to be seen, and the empty braille cell. */
const invisible = /^[\p{Cf}\p{Cc}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u2800]$/u;
const quotes: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
};

/**
 * Lower case, compatibility forms (full width, mathematical letters), lookalikes from other scripts as Latin letters, no
 * diacritics, nothing invisible. Offsets are UTF-16 units of the original, so that a span of it can always be cut out.
 */
export function fold(text: string): Folded {
  let chars = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const isForeign = isInOtherScript(text);
  let at = 0;
  for (const point of text) {
    const end = at + point.length;
    const plain = isForeign && otherScript.test(point) ? point.toLowerCase() : plainOf(point);
    for (let index = 0; index < plain.length; index += 1) {
      starts.push(at);
      ends.push(end);
    }
    chars += plain;
    at = end;
  }
  return { chars, starts, ends };
}

/** Letters of scripts that have some in common with ours, and those among them that look like none of ours. */
const otherScript = /^[\p{Script=Cyrillic}\p{Script=Greek}]$/u;
const ownLetters = /[бджилпфцчшщъыэюяδθλξφψ]/gu;

/** Text that is written in another script as a whole holds no disguised words: "как" is no curse. */
function isInOtherScript(text: string): boolean {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) || /\p{Script=Latin}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.toLowerCase().normalize('NFKD').match(ownLetters)?.length ?? 0) > 0.15 * letters;
}

function plainOf(point: string): string {
  const code = point.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return code >= 65 && code <= 90 ? point.toLowerCase() : point;
  if (point === '\n' || point === '\r') return point;
  if (point === '\t') return ' ';
  if (invisible.test(point)) return '';
  const known = quotes[point] ?? lookalikes.get(point);
  if (known !== undefined) return known;
  const plain = point.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return lookalikes.get(plain) ?? plain;
}
