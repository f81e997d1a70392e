import { fieldNames } from '../lexicon/fields/index.js';
import { calm } from '../lexicon/fields/calm.js';
import { harm } from '../lexicon/fields/harm.js';
import { person } from '../lexicon/fields/person.js';
import { policy } from '../lexicon/fields/policy.js';
import { isAddressed } from '../direction.js';
import { quotedIn } from '../quotes.js';
import { symbolsOf, type Reading } from '../read.js';
import { has, type Token } from '../token.js';
import { speechIn } from './threshold.js';
import { wordSign } from './words.js';

/** How often each sign was seen in a text, at most three times. */
export type Signs = ReadonlyMap<string, number>;

/** Classes of the lexicon (lexicon/index.ts) that are signs by being there. */
const classes = [
  'AMBT',
  'AMBTNAAM',
  'BESTUUR',
  'VENT',
  'AANSPREEK',
  'GEZIN',
  'DIER',
  'LIJF',
  'THUIS',
  'KANTOOR',
  'SCHELD',
  'SCHELD2',
  'VLOEK',
  'ZIEKTE',
  'WAPEN',
  'TUIG',
  'GRAF',
  'GALG',
  'WANNEER',
  'GISTEREN',
  'PLEK',
  'STRAAT',
  'GELD',
  'ZAAK',
  'FIGUUR',
  'RECHT',
  'BOOS',
  'EIS',
  'LEED',
  'SMEEK',
  'STEUN',
  'BERICHT',
  'AFKEUR',
  'NIEUWS',
  'FICTIE',
  'KOOK',
  'NIET',
  'VRAAG',
  'WENS',
  'MODAAL',
  'KRIJGEN',
  'WOONT',
  'WEET',
  'KOMT',
  'DEELWOORD',
  'VUUR',
  'DOOD',
  'SCHELD_E',
  'BOOS_E',
  'LEED_E',
  'STEUN_E',
  'THUIS_E',
  'KIJK_E',
  'IEMAND',
  'JIJ',
  'JOUW',
  'ALLEEN_JIJ',
  'JULLIE',
  'IK',
  'WIJ',
  'MIJ',
  'HEM',
  'ZE',
  'NAAM',
  'VERMELDING',
  'EIGENNAAM',
  'POSTCODE',
  'TELEFOON',
  'GETAL',
] as const;
const classSigns: ReadonlyMap<string, string> = new Map(classes.map((name) => [name, `klasse-${name}`]));

const groups = [
  ['kwaad', new Set(Object.keys(harm))],
  ['smaal', new Set(Object.keys(person))],
  ['beleid', new Set(Object.keys(policy))],
  ['kalm', new Set(Object.keys(calm))],
] as const;
const groupOf = fieldNames.map((name) => groups.findIndex(([, names]) => names.has(name)));
const numberOf = (name: string): number => fieldNames.indexOf(name);
const done = [numberOf('GEWELD_DEELWOORD'), numberOf('GEWELD_VERLEDEN')];
const open = numberOf('GEWELD_OPEN');
const past = numberOf('VERLEDEN');

/** Counts every sign of a text: fields, classes, verbs of violence, who stands beside what, and its form. */
export function signsIn(reading: Reading): Map<string, number> {
  const signs = new Map<string, number>();
  const add = (id: string, times = 1) => {
    if (times > 0) signs.set(id, Math.min(3, (signs.get(id) ?? 0) + times));
  };
  const quotes = quotedIn(reading.text);
  const isQuoted = ({ start, end }: Token) => quotes.some(({ from, to }) => start >= from && end <= to);
  for (const sentence of reading.sentences) besides(sentence, add);
  for (const token of reading.tokens) {
    if (isOfName(token)) {
      signs.set('klasse-NAAM', 1);
      continue;
    }
    for (const symbol of token.symbols) {
      const sign = classSigns.get(symbol);
      if (sign !== undefined) add(sign);
    }
    if (quotes.length > 0 && isQuoted(token)) {
      for (const field of token.fields) add(`aangehaald-${groups[groupOf[field] ?? 0]?.[0] ?? ''}`);
      continue;
    }
    for (const field of token.fields) add(fieldNames[field] ?? '');
    const word = wordSign(token);
    if (word !== null) signs.set(word, 1);
    for (const { concepts } of token.verbs)
      for (const concept of concepts) add(`werkwoord-${concept.replace('?', '')}`);
    if (token.spaced || (/[0-9@$]/.test(token.form) && /[a-z][0-9@$][a-z]|^[0-9@$][a-z]{2}/.test(token.form)))
      add('vermomd');
  }
  sums(signs, reading, add);
  forms(reading, add);
  return signs;
}

/** Of how many different fields of a group there are words, beside somebody or not. */
function sums(signs: ReadonlyMap<string, number>, { present }: Reading, add: Add): void {
  const who = present.has('JIJ')
    ? 'jij'
    : ['NAAM', 'AMBT', 'VENT'].some((name) => present.has(name))
      ? 'naam'
      : 'niemand';
  for (const [group, names] of groups) {
    let many = 0;
    for (const name of names) if (signs.has(name)) many += 1;
    if (many >= 2) add(`veel-${group}-${who}`);
    if (many >= 4) add(`heel-veel-${group}-${who}`);
    if (many >= 6) add(`zeer-veel-${group}-${who}`);
    if (many === 0) add(`geen-${group}`);
  }
}

/** A name or a part of one ("De", "El" with a capital); what it resembles says nothing. */
const isOfName = (token: Token): boolean =>
  (has(token, 'NAAM') && !has(token, 'JIJ', 'AMBT', 'VERMELDING')) ||
  (token.capital && /^(?:de|van|der|den|el|al|ben|ter|ten|te)$/.test(token.form));

type Add = (id: string, times?: number) => void;

/** What stands in one sentence with whom. */
function besides(sentence: readonly Token[], add: Add): void {
  const present = symbolsOf(sentence);
  const any = (...names: readonly string[]) => names.some((name) => present.has(name));
  const you = any('JIJ');
  const name = any('NAAM', 'AMBT', 'VENT');
  const self = any('IK', 'WIJ', 'MIJ');
  const beside = you ? 'jij' : name ? 'naam' : any('JULLIE', 'BESTUUR') ? 'jullie' : self ? 'ik' : 'niemand';
  const seen = new Set<number>();
  for (const token of sentence) if (!isOfName(token)) for (const field of token.fields) seen.add(field);
  for (const field of seen) {
    const group = groups[groupOf[field] ?? -1]?.[0];
    if (group) add(`${group}-bij-${beside}`);
  }
  const me = any('IK', 'WIJ') ? 'ik' : 'ander';
  if (done.some((field) => seen.has(field))) add(`daad-${me}-${you || name ? beside : 'niemand'}`);
  if (seen.has(open)) add(`plan-${me}-${you || name ? beside : 'niemand'}`);
  if (seen.has(past)) add(`verleden-${me}`);
  owners(sentence, add);
  if (you && self) add('ik-en-jij');
  if (name && self) add('ik-en-naam');
  if (any('als', 'ast', 'as', 'zolang', 'zodra', 'wanneer', 'tenzij', 'es') && (you || name))
    add('voorwaarde-jij');
  if (any('dan', 'anders', 'dan') && (you || name)) add('gevolg-jij');
  if (any('IK', 'WIJ') && any('HEBBEN') && any('DEELWOORD')) add('ik-heb-gedaan');
  if (any('IK', 'WIJ') && any('MODAAL') && (you || name)) add('ik-ga-jij');
  if (you && any('JOUW') && any('LIJF', 'THUIS', 'GEZIN', 'DIER')) add('van-jou');
  if (name && any('ZIJN') && any('LIJF', 'THUIS', 'GEZIN', 'DIER')) add('van-hem');
  if (any('IEMAND', 'wie', 'degene') && name) add('wie-naam');
}

/** Whose body, home, family or thing: what follows a possessive within two words. */
function owners(sentence: readonly Token[], add: Add): void {
  sentence.forEach((token, index) => {
    const owner = has(token, 'JOUW')
      ? 'jouw'
      : has(token, 'MIJ', 'ons', 'onze')
        ? 'mijn'
        : has(token, 'ZIJN')
          ? 'zijn'
          : null;
    if (owner === null) return;
    const near = [sentence[index + 1], sentence[index + 2]];
    const own = ['LIJF', 'THUIS', 'GEZIN', 'DIER', 'ZAAK'].find((kind) =>
      near.some((other) => has(other, kind)),
    );
    if (own) add(`${owner}-${own}`);
    for (const other of near)
      for (const field of other?.fields ?? []) {
        const group = groups[groupOf[field] ?? -1]?.[0];
        if (group) add(`${owner}-${group}`);
      }
  });
}

/** Form: length, signs of reading, how it begins and ends. */
function forms(reading: Reading, add: Add): void {
  const { text, tokens, sentences, present } = reading;
  add('spreektaal', Math.min(3, speechIn(reading)));
  // A name counts for nothing here: who has two or three is judged as who has one.
  const length = tokens.filter((token) => !isOfName(token)).length;
  if (length <= 6) add('heel-kort');
  else if (length <= 17) add('kort');
  else if (length > 39) add('lang');
  if (sentences.length > 3) add('veel-zinnen');
  add('vraagtekens', (text.match(/\?/g) ?? []).length);
  add('uitroeptekens', (text.match(/!/g) ?? []).length);
  if (/["“„”«]/.test(text)) add('aanhaling');
  if (/:\s/.test(text)) add('dubbele-punt');
  if (/\?\s*$/.test(text)) add('eindigt-vraag');
  if (/\.{3}|…/.test(text)) add('puntjes');
  if (/^[^a-z]*[A-Z][^a-z]*$/.test(text) && tokens.length > 2) add('hoofdletters');
  if (isAddressed(tokens)) add('aanspreking');
  if (has(tokens[0], 'IK', 'MIJ', 'WIJ')) add('begint-ik');
  if (has(tokens[0], 'JIJ', 'JOUW')) add('begint-jij');
  if (has(tokens[0], 'JULLIE', 'BESTUUR')) add('begint-jullie');
  if (has(tokens[0], 'VRAAG')) add('begint-vraag');
  if (has(tokens[0], 'NAAM', 'AMBT', 'AANSPREEK')) add('begint-naam');
  if (present.has('EMOJI')) add('plaatje');
  const anyone = ['JIJ', 'NAAM', 'AMBT', 'VENT', 'VERMELDING', 'EIGENNAAM'].some((name) => present.has(name));
  if (!anyone) add(present.has('JULLIE') || present.has('BESTUUR') ? 'alleen-bestuur' : 'niemand');
}
