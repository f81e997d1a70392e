import type { Kept } from '../kept.js';
import { fieldNames } from '../lexicon/fields/index.js';
import { dutchParticles } from '../names.js';
import type { Reading } from '../read.js';
import { has, type Token } from '../token.js';
import { placesIn } from './place.js';
import { speechIn } from './speech.js';
import { stemOf } from './stem.js';

/** What is known of one word of a text, as names that the network has weights for: of the word itself, and of how and where it stands. */
export interface Signs {
  readonly own: readonly string[];
  readonly place: readonly string[];
}

/**
 * The signs of every word of a text in order, and of its end: stem, classes of the lexicon (CAPITALS), fields (`veld-X`), verbs with
 * their tense (`doet-X.tense`); how it is written and what stands before it (`VORM.x`), and its place (place.ts). A stem is in lower
 * case and has no full stop, so no word of a text passes for another sign. A name is only a name, an office only an office, and the
 * account of the user only an account: who somebody is, and of which gender or origin, must change nothing.
 */
export function signsIn(reading: Reading, found: Kept): Signs[] {
  const { tokens } = reading;
  const places = placesIn(reading, found);
  const words = tokens.map((token, at): Signs => {
    const opens = tokens[at - 1]?.sentence !== token.sentence;
    return {
      own: ownOf(token),
      place: [
        ...(opens ? ['VORM.begin'] : []),
        ...writtenOf(token, isPartOfName(tokens, at)),
        ...(places[at] ?? []),
      ],
    };
  });
  const all = [...words, { own: ['VORM.einde'], place: endOf(reading) }];
  return isQuotedWhole(reading.text) ? all.map(withoutQuote) : all;
}

/** A text that stands between quote marks as a whole quotes nobody (quotes.ts). */
const isQuotedWhole = (text: string): boolean => /^\s*["“”„«»‘][^"“”„«»]*["“”«»’][.!?\s]*$/.test(text);
const withoutQuote = ({ own, place }: Signs): Signs => ({
  own,
  place: place.filter((sign) => sign !== quoted),
});

function ownOf(token: Token): string[] {
  if (token.kind === 'mention') return ['VERMELDING'];
  if (isName(token)) return ['NAAM'];
  const signs = isWord(token) ? [stemOf(token.base)] : [];
  for (const symbol of token.symbols) if (isClass(symbol) && symbol !== 'NAAM') signs.push(symbol);
  if (isWord(token)) for (const field of token.fields) signs.push(fieldSigns[field] ?? '');
  for (const { concepts, tense } of token.verbs)
    for (const concept of concepts) signs.push(`doet-${concept}.${tense}`);
  return [...new Set(signs)];
}

/** "de Groot" and "De Groot", "van der Laan" and "Van der Laan": a name either way. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const isParticle = (index: number): boolean => dutchParticles.has(tokens[index]?.form ?? '');
  if (!isParticle(at)) return false;
  const name = tokens[isParticle(at + 1) ? at + 2 : at + 1];
  return name !== undefined && name.sentence === tokens[at]?.sentence && isName(name);
}

function writtenOf(token: Token, isPart: boolean): string[] {
  const signs = marksIn(token.before);
  if (token.spaced || (/[0-9@$]/.test(token.form) && disguise.test(token.form))) signs.push('VORM.vermomd');
  if (isName(token)) return signs;
  if (token.kind === 'hashtag') signs.push('VORM.trefwoord');
  if (token.capital || isPart) signs.push('VORM.hoofdletter');
  if (subject.test(token.form)) signs.push('VORM.onderwerp');
  return signs;
}

const disguise = /[a-z][0-9@$][a-z]|^[0-9@$][a-z]{2}/;
/** Who does it, of either gender; the other forms are those to whom it is done. */
const subject = /^(?:hij|zij)$/;
const fieldSigns = fieldNames.map((name) => `veld-${name}`);

const isName = (token: Token): boolean =>
  has(token, 'NAAM') && !has(token, 'AMBT', 'JIJ') && token.kind !== 'mention';

/** Numbers, addresses, pronouns with a gender and offices are not known by their letters. */
const isWord = (token: Token): boolean =>
  token.kind !== 'link' && !has(token, 'GETAL', 'HEM', 'ZIJN', 'AMBT');

const isClass = (symbol: string): boolean => symbol >= 'A' && symbol < '[' && symbol.length > 1;

const quoted = 'VORM.aanhaling';
const marks: readonly (readonly [RegExp, string])[] = [
  [/["“”„«»‘]|,,|''/, quoted],
  [/:/, 'VORM.dubbelepunt'],
  [/\?/, 'VORM.vraag'],
  [/\.\.|…/, 'VORM.puntjes'],
  // "Hoofdletters, vloeken en uitroeptekens veranderen de klasse niet" (labelling guidelines).
  [/!|(?<!\.)\.(?!\.)/, 'VORM.punt'],
  [/,/, 'VORM.komma'],
  [/\(/, 'VORM.haak'],
];
const marksIn = (between: string): string[] =>
  between === '' ? [] : marks.filter(([mark]) => mark.test(between)).map(([, sign]) => sign);

function endOf(reading: Reading): string[] {
  const { text, tokens } = reading;
  const signs = marksIn(text.slice(tokens.at(-1)?.end ?? 0));
  if (reading.shouting) signs.push('VORM.kapitalen');
  if (speechIn(reading) >= 2) signs.push('VORM.spreektaal');
  return signs;
}

/** What the rules and frames say of the whole text: a rule counts by its kind and strength, so that a new one counts at once. */
export function ruleSigns({ kept, removed, held }: Kept): Set<string> {
  return new Set([
    ...kept.map(({ kind, rule }) => `regel-${kind}-${rule.strength}`),
    ...removed.map(({ kind }) => `weg-${kind}`),
    ...held.map(({ frame }) => `kader-${frame.effect}`),
  ]);
}
