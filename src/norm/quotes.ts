import type { Stretch } from './stretch.js';

interface Mark extends Stretch {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Newspapers and old keyboards write ,,so''. A line may end within double marks, never within single ones. */
const marks = /["“”„«»]|,,(?=\S)|''|['‘’\n]/g;
const isSingle = (sign: string): boolean => /^['‘’\n]$/.test(sign);

/**
 * Stretches of the original text between quote marks that hold at least two words, in order and none within another; a whole text in
 * marks is not a quote. Takes one walk over the marks, however many there are and however they are mixed.
 */
export function quotedIn(text: string): readonly Stretch[] {
  const all = [...text.matchAll(marks)];
  const single = all.filter(([sign]) => isSingle(sign));
  const double = all.filter(([sign]) => !isSingle(sign));
  const found = [
    ...pairsOf(double.map((match) => doubleMark(match, text))).filter(isLongEnough(4)),
    ...pairsOf(single.flatMap((match) => singleMark(match, text))).filter(isLongEnough(5)),
  ];
  const rest = wholeOf(text);
  return outermost(found).filter(
    ({ from, to }) =>
      (/\S\s+\S/.test(text.slice(from, to)) || to - from < text.length / 2) &&
      (from > rest.from || to < rest.to),
  );
}

/** The text without spaces around it, and without what ends a sentence. */
function wholeOf(text: string): Stretch {
  let to = text.length;
  while (to > 0 && /[\s.!?]/.test(text.charAt(to - 1))) to -= 1;
  return { from: text.search(/\S/), to };
}

const isLongEnough =
  (least: number) =>
  ({ from, to }: Stretch): boolean =>
    to - from >= least + 2;

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** A mark opens before a word and closes after one; what cannot be told from the signs beside it may do either. */
function sidesOf({ 0: sign, index: from }: RegExpExecArray, text: string): Mark {
  const to = from + sign.length;
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  return {
    from,
    to,
    opens: !isWord(before) && /[^\s,.;:!?)\]…]/.test(after),
    closes: !isWord(after) && /[^\s:(]/.test(before),
  };
}

function doubleMark(match: RegExpExecArray, text: string): Mark {
  const mark = sidesOf(match, text);
  if (match[0] === '„' || match[0] === ',,') return { ...mark, opens: true, closes: false };
  return mark.opens || mark.closes ? mark : { ...mark, opens: true, closes: true };
}

/** The end of a line ends what is open. */
function singleMark(match: RegExpExecArray, text: string): Mark[] {
  const mark = sidesOf(match, text);
  if (match[0] === '\n') return [{ ...mark, opens: false, closes: false }];
  const isApostrophe = !(mark.opens || mark.closes) || elision.test(text.slice(mark.to, mark.to + 3));
  return isApostrophe ? [] : [mark];
}
/** "'s Avonds", "'t", "'n". */
const elision = /^(?:ns|[stnkmr])(?![\p{L}\p{N}])/u;

/** What opens and closes, the nearest with the nearest; a mark without the other is none. */
function pairsOf(all: readonly Mark[]): Stretch[] {
  const open: Mark[] = [];
  const pairs: Stretch[] = [];
  for (const mark of all) {
    if (!mark.opens && !mark.closes) open.length = 0;
    const opened = mark.closes ? open.pop() : undefined;
    if (opened) pairs.push({ from: opened.from, to: mark.to });
    else if (mark.opens) open.push(mark);
  }
  return pairs;
}

function outermost(all: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of all.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (stretch.from >= (found.at(-1)?.to ?? 0)) found.push(stretch);
  return found;
}
