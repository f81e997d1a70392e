/**
 * The stem under which a word is known to the network: a diminutive, plural or verb ending is left off and five letters are kept, so that
 * the forms of a word and its compounds count as one, and more words are known for the same size. Rough on purpose: it only has to be
 * the same for the same word.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > 4000) stems.clear();
  const stem = cut(word).slice(0, kept);
  stems.set(word, stem);
  return stem;
}
const kept = 5;
const stems = new Map<string, string>();

function cut(word: string): string {
  if (word.length < 6) return /^.{3}[^aeiou]e$/.test(word) ? word.slice(0, -1) : word;
  const base = word.replace(/(?:etjes|tjes|jes|etje|tje|je|en|e|s|t)$/, '');
  if (base.length < 4) return word;
  return base
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (pair) => pair.charAt(0))
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
