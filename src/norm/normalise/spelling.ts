/**
 * Other ways in which a word may be meant, most careful first: figures and signs for letters, stretched letters, vowels of
 * the eastern and southern dialects, letters left out. The caller takes the first one that the lexicon knows.
 */
export function* spellings(word: string): Generator<string> {
  const bare = word.replace(/['_-]/g, '');
  if (bare !== word) yield bare;
  const letters = /[^a-z]/.test(bare) ? [...unleet(bare)] : [bare];
  for (const plain of letters) {
    if (plain !== word) yield plain;
    yield* unstretched(plain);
  }
  if (letters.length === 1 && /^[a-z]{3,}$/.test(bare)) yield* dialect(bare);
}

const signs: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '+': 't',
};

function* unleet(word: string): Generator<string> {
  if (!/[a-z]/.test(word) || /^\d+[a-z]{1,2}$/.test(word)) return;
  const plain = Array.from(word, (sign) => signs[sign] ?? sign).join('');
  for (const one of ['i', 'l']) {
    const filled = plain.replace(/[1!|]/g, one);
    if (/^[a-z]+$/.test(filled)) yield filled;
    else if (/^[a-z*#.]+$/.test(filled)) yield* unmasked(filled);
  }
}

/** `k*t`, `h**r`: vowels that were struck out. */
function* unmasked(word: string): Generator<string> {
  const masks = word.match(/[*#.]/g)?.length ?? 0;
  const run = /[*#.]+/.exec(word)?.[0] ?? '';
  if (masks === 0 || masks > 3 || word.length - masks < 2) return;
  const fillings = ['a', 'e', 'i', 'o', 'u', 'oe', 'ij', 'aa', 'oo', 'ee', 'ui', 'ie', 'ou', 'an', 'oo'];
  if (run.length === masks) for (const filling of fillings) yield word.replace(run, filling);
  else for (const vowel of 'aeiou') yield word.replace(/[*#.]/, vowel).replace(/[*#.]/g, 'e');
}

function* unstretched(word: string): Generator<string> {
  if (!/(.)\1\1/.test(word)) return;
  yield word.replace(/(.)\1{2,}/g, '$1$1');
  yield word.replace(/(.)\1{2,}/g, '$1');
  yield word.replace(/(.)\1+/g, '$1');
}

/** Vowels as in Nedersaksisch, Brabants, Limburgs, Zeeuws, Haags, beside those of the standard language. */
const vowels: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ao/, ['aa', 'a']],
  [/oa/, ['aa', 'o', 'a']],
  [/uu/, ['ui', 'uu']],
  [/ie/, ['ij', 'e']],
  [/oo/, ['o', 'ou', 'oe']],
  [/ee/, ['ij', 'ie']],
  [/oe/, ['ou', 'ui', 'uw']],
  [/ou/, ['oud', 'o']],
  [/ei/, ['ij', 'ee']],
  [/aa/, ['a', 'ee']],
  [/ai/, ['ij', 'ei']],
  [/aai/, ['ij', 'ei']],
  [/a(?=nd|rk|lt)/, ['e']],
  [/o(?=n)/, ['a', 'oo']],
  [/e(?=r|n|g)/, ['i', 'a']],
  [/u(?=r|l|n)/, ['o']],
  [/([^aeiou])n$/, ['$1en']],
  [/([aeiou]\w*[^aeiou])e$/, ['$1en']],
  [/sj/, ['s', 'sch']],
  [/sk/, ['sch']],
  [/([bdgkpt])ng?$/, ['$1en']],
];

function* dialect(word: string): Generator<string> {
  for (const [pattern, replacements] of vowels) {
    if (!pattern.test(word)) continue;
    for (const replacement of replacements) {
      const once = word.replace(pattern, replacement);
      yield once;
      if (/[^aeiou]n$/.test(once)) yield once.replace(/n$/, 'en');
    }
  }
}

/** A key under which words that sound alike fall together: for misspelt words of some length only. */
export const soundOf = (word: string): string =>
  word
    .replace(/dt$/, 't')
    .replace(/d$/, 't')
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[aoukrlt])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1');
