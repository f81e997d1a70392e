import { fieldNames } from '../lexicon/fields/index.js';
import { quote, type Kept } from '../kept.js';
import type { Reading } from '../read.js';
import { has, type Token } from '../token.js';

/**
 * What is known of every word by where it stands, as names of signs: in a quote, a question, a condition or what somebody is said to
 * have said; in the words of a rule or frame that holds; for verbs, who and what else is in the sentence. The network sees only the two
 * words to each side, these tell it of the rest.
 */
export function placesIn(reading: Reading, found: Kept): string[][] {
  const { tokens } = reading;
  const places: string[][] = tokens.map(() => []);
  const mark = (from: number, to: number, sign: string): void => {
    for (let at = from; at < to; at += 1) if (places[at]?.includes(sign) === false) places[at]?.push(sign);
  };
  for (const { frame, from, to } of found.held) {
    if (frame === quote) mark(from, to, 'VORM.citaat');
    mark(from, to, `KADER.${frame.effect}`);
  }
  for (const { kind, rule, from, to } of found.kept) mark(from, to, `REGEL.${kind}-${rule.strength}`);
  const colon = tokens.findIndex(({ before }, at) => at > 0 && before.includes(':'));
  if (colon > 0) mark(colon, tokens.length, 'VORM.nadubbelepunt');
  markClauses(tokens, mark);
  let offset = 0;
  for (const sentence of reading.sentences) {
    if (isAsked(reading.text, sentence)) mark(offset, offset + sentence.length, 'VORM.vraagzin');
    markCompany(sentence, offset, mark);
    offset += sentence.length;
  }
  return places;
}

type Mark = (from: number, to: number, sign: string) => void;

const isAsked = (text: string, sentence: readonly Token[]): boolean =>
  /^["'’”)\s]*\?/.test(text.slice(sentence.at(-1)?.end ?? 0));

/** Clauses that begin with a condition, and those after one in which somebody says something. */
function markClauses(tokens: readonly Token[], mark: Mark): void {
  let from = 0;
  let isSaid = false;
  while (from < tokens.length) {
    const clause = tokens[from]?.clause;
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.clause === clause) to += 1;
    if (has(tokens[from], ...conditions)) mark(from, to, 'VORM.als');
    if (isSaid) mark(from, to, 'VORM.weergave');
    isSaid = tokens.slice(from, to).some(({ fields }) => fields.includes(says));
    from = to;
  }
}

const conditions = ['als', 'wie', 'zodra', 'tenzij', 'indien', 'ast', 'wanneer'];
const says = fieldNames.indexOf('ZEGT');

/** Who and what else can be in a sentence, by the classes and words that tell it. */
const company: readonly (readonly [sign: string, words: readonly string[]])[] = [
  ...['IK', 'WIJ', 'JIJ', 'JULLIE', 'HEM', 'IEMAND'].map((who) => [`BIJ.${who}`, [who]] as const),
  ['BIJ.NAAM', ['NAAM', 'AMBT']],
  ['BIJ.niet', ['niet', 'geen', 'nooit', 'niks', 'nie', 'neet', 'nait']],
  ['BIJ.als', conditions],
];

/** For verbs, what stands in the sentence beyond the words that the network sees beside them. */
function markCompany(sentence: readonly Token[], offset: number, mark: Mark): void {
  const verbs = sentence.flatMap(({ verbs }, at) =>
    verbs.some(({ concepts }) => concepts.length > 0) ? [at] : [],
  );
  if (verbs.length === 0) return;
  for (const [sign, words] of company) {
    const first = sentence.findIndex((token) => has(token, ...words));
    if (first < 0) continue;
    const last = sentence.findLastIndex((token) => has(token, ...words));
    for (const at of verbs) if (first < at - 2 || last > at + 2) mark(offset + at, offset + at + 1, sign);
  }
}
