import { lookUp } from './look-up.js';
import { isKnown } from './lexicon/index.js';
import { conceptOfEmoji } from './normalise/emoji.js';
import { segment } from './normalise/segment.js';
import { wordsOf, type Word } from './normalise/tokens.js';
import { named, type Own } from './names.js';
import type { Token } from './token.js';

/** A text as the rules see it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
  /** Written in capitals for the most part. */
  readonly shouting: boolean;
  /** Symbols that occur anywhere. */
  readonly present: ReadonlySet<string>;
}

/** As it is seen: an accent as one letter with it, nothing invisible. */
const plainLetters = (original: string): string =>
  /^[ -~]*$/.test(original)
    ? original
    : original.normalize('NFKC').replace(/[\p{Cf}\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');

/** Splits a text into words with their concepts; offsets stay those of the original. */
export function read(text: string, own: Own): Reading {
  const { words, folded } = wordsOf(text);
  const parts = words.flatMap((word) => segment(word, folded, isKnown));
  const shouting = isShouting(text);
  let clause = 0;
  const bare = parts.map((word, index): Token => {
    const original = plainLetters(text.slice(word.start, word.end));
    // Lower case, as most words are, needs no closer look.
    const upper = !shouting && original[0] !== word.form[0];
    const {
      symbols,
      verbs: senses,
      fields,
      base,
    } = concepts(word, upper && /^\p{Lu}[\p{Ll}'’-]/u.test(original));
    if (index > 0 && opensClause(word, parts[index - 1], parts[index + 1])) clause += 1;
    const capital = upper && /^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{L}+)?$/u.test(original);
    // Written out: spreading two objects per word is slow.
    const { form, start, end, from, to, kind, spaced, sentence, before } = word;
    return {
      form,
      start,
      end,
      from,
      to,
      kind,
      spaced,
      sentence,
      before,
      symbols,
      verbs: senses,
      fields,
      base,
      capital,
      clause,
    };
  });
  markNumbers(bare, text);
  markDialect(bare);
  const tokens = named(bare, own);
  const sentences: Token[][] = [];
  for (const token of tokens) (sentences[token.sentence] ??= []).push(token);
  return { text, tokens, sentences: sentences.filter(Boolean), shouting, present: symbolsOf(tokens) };
}

/** Every symbol of some words. */
export function symbolsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { symbols } of tokens) for (const symbol of symbols) all.add(symbol);
  return all;
}

function concepts(word: Word, capitalised: boolean): Pick<Token, 'symbols' | 'verbs' | 'fields' | 'base'> {
  if (word.kind === 'emoji') {
    const concept = conceptOfEmoji(word.form);
    return {
      symbols: new Set([word.form, 'EMOJI', ...(concept === null ? [] : [concept])]),
      verbs: [],
      fields: [],
      base: word.form,
    };
  }
  if (word.kind === 'mention') return { symbols: new Set(['VERMELDING']), verbs: [], fields: [], base: '' };
  if (word.kind === 'link') return { symbols: new Set(['LINK']), verbs: [], fields: [], base: '' };
  const { form, symbols, verbs, fields } = lookUp(word.form.replace(/^#/, ''), capitalised);
  return { symbols, verbs, fields, base: form };
}

const joins = new Set(
  'als dan want maar omdat zodat anders dat terwijl tot voordat zodra waardoor tenzij doordat as ast ans aans toen nadat hoewel'.split(
    ' ',
  ),
);

function opensClause(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  if (previous?.sentence !== word.sentence || /[,;:()"\-]/.test(word.before)) return true;
  if (word.form === 'en' || word.form === 'of')
    return (
      next !== undefined && /^(ik|we|wij|dan|je|jij|jullie|hij|ze|die|ge|anders|nu|morgen)$/.test(next.form)
    );
  return joins.has(word.form) && previous.form !== 'meer' && !/(er|niet)$/.test(previous.form);
}

function isShouting(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  // More than twelve letters, of which most are capitals: most texts have too few to count the letters for.
  if (capitals <= 7) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 12 && capitals / letters > 0.6;
}

/** Numbers, telephone numbers and postcodes. */
function markNumbers(tokens: readonly Token[], text: string): void {
  for (const token of tokens) if (/^\d+$/.test(token.form)) token.symbols.add('GETAL');
  const mark = (match: RegExpExecArray, concept: string) => {
    for (const { start, end, symbols } of tokens) {
      if (start < match.index + match[0].length && end > match.index) symbols.add(concept);
    }
  };
  for (const match of text.matchAll(/(?<!\d)(?:\+31|0)\s?[-\d ]{7,}\d/g)) mark(match, 'TELEFOON');
  for (const match of text.matchAll(/\b[1-9]\d{3} ?[A-Z]{2}\b/g)) mark(match, 'POSTCODE');
}

const clitics: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?!(?:[wbmnz]i|ni|vri|hi|di)['-]?j$).+['-]j$/, ['JIJ']],
  [/..'k$/, ['IK']],
  [/^he(?:b|f)?'?k$/, ['HEBBEN']],
  [/..['-](?:ie|em|m|r)$/, ['HEM']],
];

/** Pronouns that lean on a verb (`mo-j`, `he'k`); Gronings and Limburgs "doe/dou" is "you" beside a verb in -st. */
function markDialect(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (/['-]/.test(token.form)) {
      for (const [ending, symbols] of clitics)
        if (ending.test(token.form)) for (const symbol of symbols) token.symbols.add(symbol);
    }
    if (!token.symbols.has('DOE_DIALECT')) return;
    const near = [tokens[index - 1], tokens[index + 1]];
    const second = near.some(
      (other) => other !== undefined && /[a-z]{2}(st|s)$|^(dich|dien)$/.test(other.form),
    );
    if (second) for (const symbol of ['JIJ', 'ALLEEN_JIJ']) token.symbols.add(symbol);
  });
}
