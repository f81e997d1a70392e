import { conceptOfEmoji } from './emoji.js';
import { fold, type Folded } from './fold.js';

/** A word, number, emoji or mention with its place in the original text. */
export interface Word {
  /** Folded form; letters that stood apart are joined. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Place in the folded text. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'emoji' | 'mention' | 'hashtag' | 'link';
  /** Letters stood apart, as in "d o o d". */
  readonly spaced: boolean;
  readonly sentence: number;
  /** What stood between this and the word before, without spaces: commas, quote marks. */
  readonly before: string;
}

const spacedLetters =
  /(?<![\p{L}\p{N}'])(?:[\p{L}\p{N}@$€](?:[ ._*-]{1,2}| {3}| [._*] )){2,200}[\p{L}\p{N}](?![\p{L}\p{N}'])/gu;
const wordApart = /[\p{L}\p{N}@$€](?:[ ._*-][\p{L}\p{N}@$€])*/gu;
const link = /(?:https?:\/\/|www\.)\S+/u;
const word = /[@#]?[\p{L}\p{N}*](?:[\p{L}\p{N}'*$@€!|_+-]*[\p{L}\p{N}*$€])?|[$€@][\p{L}\p{N}]+/u;
/** A handle with what handles may hold; an address of mail has none. */
const mention = /(?<![\p{L}\p{N}])@[\p{L}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?![\p{L}\p{N}_$€@*]|!\p{L})/u;
const emoji = /\p{Extended_Pictographic}/u;
const piece = new RegExp(`${link.source}|${mention.source}|${word.source}|${emoji.source}`, 'gu');

/** Words after which a sentence is cut, so that no text takes long: rules look from each word at all others of its sentence. */
const LONGEST = 300;

/** The words of a text in order, each with the number of its sentence; and the folded text they stand in. */
export function wordsOf(text: string): { words: Word[]; folded: Folded } {
  const folded = fold(text);
  const { chars, starts, ends: stops } = folded;
  const apart = apartIn(chars);
  const words: Word[] = [];
  let sentence = 0;
  let opened = 0;
  let last = 0;
  for (const { from, to, form, spaced } of piecesOf(chars, apart)) {
    if (isMood(form, words.at(-1))) continue;
    const between = chars.slice(last, from);
    const ends =
      endsSentence(between, chars.slice(Math.max(0, last - 5), last)) || words.length - opened >= LONGEST;
    if (words.length > 0 && ends) {
      sentence += 1;
      opened = words.length;
    }
    words.push({
      form,
      from,
      to,
      start: starts[from] ?? 0,
      end: wholeEnd(text, stops[to - 1] ?? text.length),
      kind: kindOf(form),
      spaced,
      sentence,
      before: between.replace(/\s/g, ''),
    });
    last = to;
  }
  return { words, folded };
}

/** An accent, a skin tone or a joined picture that follows belongs to the sign before it. */
const joined = /(?:[\p{M}\u20e3\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/uy;
function wholeEnd(text: string, end: number): number {
  joined.lastIndex = end;
  return end + (joined.exec(text)?.[0].length ?? 0);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly spaced: boolean;
}

/**
 * Runs of at least three single letters with spaces or signs between them; where a run has wider gaps too ("i k  k o m"), those are
 * between its words.
 */
function apartIn(chars: string): Piece[] {
  return [...chars.matchAll(spacedLetters)]
    .filter(([run]) => (run.match(/\p{L}/gu)?.length ?? 0) >= 2)
    .flatMap((run) => {
      const words = [...run[0].matchAll(wordApart)];
      const hasNarrow = words.some(([word]) => word.length > 1);
      return (hasNarrow ? words : [run]).map((match): Piece => {
        const from = run.index + (hasNarrow ? match.index : 0);
        const form = match[0].replace(/[ ._*-]/g, '');
        return { from, to: from + match[0].length, form, spaced: true };
      });
    });
}

function piecesOf(chars: string, apart: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const run of [...apart, null]) {
    const until = run?.from ?? chars.length;
    for (const match of chars.slice(from, until).matchAll(piece)) {
      const start = from + match.index;
      pieces.push({ from: start, to: start + match[0].length, form: match[0], spaced: false });
    }
    if (run) pieces.push(run);
    from = run?.to ?? from;
  }
  return pieces;
}

const endsSentence = (between: string, before: string): boolean =>
  /[!?;\n]|\.{2,}|…|\.\s/.test(between) &&
  !/\b(dr|mr|st|nr|bv|dhr|hr|mw|mevr|mvr|drs|ir|prof|wnd)$/.test(before);

/** Laughter, and pictures that stand for nothing here: no words, since a mood changes no direction and hides no threat. */
const isMood = (form: string, before: Word | undefined): boolean =>
  (laughter.test(form) && !(form === 'lol' && determiner.test(before?.form ?? ''))) ||
  (kindOf(form) === 'emoji' && conceptOfEmoji(form) === null);
const laughter = /^(?:b?w?a?(?:h[aeio]){2,}h?|lo+l+|lmf?ao+|x+d+)$/;
/** "Doe ons een lol" is about fun, and no laughter. */
const determiner = /^(?:een|n|de|geen)$/;

function kindOf(form: string): Word['kind'] {
  if (/^@./.test(form) && !/\d/.test(form.slice(1, 3))) return 'mention';
  if (form.startsWith('#')) return 'hashtag';
  if (/^(https?:|www\.)/.test(form)) return 'link';
  return emoji.test(form) && !/^[\d*#]/.test(form) ? 'emoji' : 'word';
}
