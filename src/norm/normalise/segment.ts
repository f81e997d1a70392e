import type { Folded } from './fold.js';
import { spellings } from './spelling.js';
import type { Word } from './tokens.js';

const glue = new Set(
  'in gaat af uit onder sloot gracht stem plan ik je jij jou we wij u jullie hem haar ze die de het een dood kapot af op neer in elkaar ga gaat kom moet zal ben bent maak weet waar woont wel nog huis je vieze vuile dan'.split(
    ' ',
  ),
);

/**
 * Words written as one (`ikmaakjekapot`, `#ophangen`, letters set apart) as the words they hold; each keeps its own place.
 * A word that the lexicon knows, or that cannot be split entirely into known words, stays as it is.
 */
export function segment(word: Word, folded: Folded, isKnown: (form: string) => boolean): readonly Word[] {
  const form = word.form.replace(/^#/, '');
  const joined = word.spaced || word.kind === 'hashtag' || form.length >= 9;
  if (!joined || word.kind === 'emoji' || word.kind === 'link' || word.kind === 'mention' || isKnown(form))
    return [word];
  if (!/^[a-z0-9@$]+$/.test(form) || form.length > 60) return [word];
  const plain = /[^a-z]/.test(form) ? ([...spellings(form)][0] ?? form) : form;
  if (plain.length !== form.length || isKnown(plain)) return [word];
  const lengths = split(plain, (part) => glue.has(part) || (part.length >= 3 && isKnown(part)));
  const parts = lengths && slices(plain, lengths);
  if (!parts || parts.length < 2 || (!word.spaced && !parts.some((part) => glue.has(part)))) return [word];
  if (!word.spaced && parts.length < 3) return [word];
  return placed(word, parts, folded);
}

/** Lengths of the fewest words that make up the whole; null when impossible. */
function split(text: string, isWord: (part: string) => boolean): readonly number[] | null {
  const best: (readonly number[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 16); start < end; start += 1) {
      const before = best[start];
      if (!before || !isWord(text.slice(start, end))) continue;
      const shortest = best[end];
      if (!shortest || before.length + 1 < shortest.length) best[end] = [...before, end - start];
    }
  }
  return best[text.length] ?? null;
}

function slices(text: string, lengths: readonly number[]): string[] {
  let at = 0;
  return lengths.map((length) => text.slice(at, (at += length)));
}

function placed(word: Word, parts: readonly string[], folded: Folded): Word[] {
  const places: number[] = [];
  for (let at = word.from; at < word.to; at += 1)
    if (!/[ ._*#-]/.test(folded.chars[at] ?? ' ')) places.push(at);
  let used = 0;
  return parts.map((form, index) => {
    const from = places[used] ?? word.from;
    used += form.length;
    const to = (places[used - 1] ?? word.to - 1) + 1;
    const start = folded.starts[from] ?? word.start;
    const end = folded.ends[to - 1] ?? word.end;
    return { ...word, form, from, to, start, end, kind: 'word', before: index === 0 ? word.before : '' };
  });
}
