import { findingsIn, framesIn, isHeavy, type Finding, type Held } from './findings.js';
import { quotedIn } from './quotes.js';
import type { Reading } from './read.js';
import { covered } from './stretch.js';
import { has, type Token } from './token.js';

/** What the rules hold against a text, what frames take away from it, and those frames. */
export interface Kept {
  readonly kept: readonly Finding[];
  readonly removed: readonly Finding[];
  readonly held: readonly Held[];
  /** Whether all that the text tells of as done is denied. */
  readonly denied: boolean;
}

/** What holds in a reading after the frames: a quote, a report, a figure of speech. */
export function keptIn(reading: Reading): Kept {
  const { tokens } = reading;
  const frames = framesIn(reading).filter(
    (frame) => frame.frame.effect !== 'denies' || hasDeed(frame, tokens),
  );
  const quotes = quotesIn(reading);
  const held = [...narrowed(frames, quotes, tokens), ...quotes];
  const denials = held.filter(({ frame }) => frame.effect === 'denies');
  const denied = denials.length > 0 && isAllIn(denials, tokens);
  const isRemoved = removedBy(held, tokens.length);
  const isDenied = within(denied ? denials : [], tokens.length);
  const kept: Finding[] = [];
  const removed: Finding[] = [];
  for (const finding of findingsIn(reading)) {
    if (!isRemoved(finding) && !(isDeniable(finding) && isDenied(finding.from))) kept.push(finding);
    else if (isHeavy(finding.kind)) removed.push(finding);
  }
  return { kept, held, denied, removed };
}

/** Who is said to say what stands between quote marks ("…" zei hij) says that alone, and nothing of other sentences. */
function narrowed(
  frames: readonly Held[],
  quotes: readonly Held[],
  tokens: readonly Token[],
): readonly Held[] {
  if (frames.length === 0 || quotes.length === 0) return frames;
  const quoting = new Set(
    quotes.flatMap(({ from, to }) => [tokens[from]?.sentence, tokens[to - 1]?.sentence]),
  );
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  tokens.forEach(({ sentence }, at) => {
    if (!starts.has(sentence)) starts.set(sentence, at);
    ends.set(sentence, at + 1);
  });
  return frames.map((frame) => {
    const sentence = tokens[frame.from]?.sentence;
    if (sentence === undefined || !quoting.has(sentence)) return frame;
    const reachFrom = Math.max(frame.reachFrom, starts.get(sentence) ?? 0);
    const reachTo = Math.min(frame.reachTo, ends.get(sentence) ?? tokens.length);
    return { ...frame, reachFrom, reachTo };
  });
}

const isDeed = ({ verbs }: Token): boolean =>
  verbs.some(({ concepts, compounds }) => concepts.length + compounds.length > 0);

/** A denial is about a deed ("niet geslagen"), not about how one was done ("niet geaarzeld"). */
const hasDeed = ({ from, to }: Held, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some((token) => has(token, 'DEELWOORD') && isDeed(token));

/** Whether every deed and every participle of a text stands in these denials: else something was done all the same. */
function isAllIn(denials: readonly Held[], tokens: readonly Token[]): boolean {
  const isDenied = covered(denials, tokens.length);
  return tokens.every((token, at) => isDenied(at) || !(has(token, 'DEELWOORD') || isDeed(token)));
}

/** A rule without a verb of its own sees no *niet*; what stands in another sentence is not denied. */
const isDeniable = ({ kind, rule }: Finding): boolean => kind === 'geweld' && !rule.event;

function quotesIn({ text, tokens }: Reading): Held[] {
  let first = 0;
  return quotedIn(text).flatMap(({ from, to }): Held[] => {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < from) first += 1;
    let end = first;
    while (end < tokens.length && (tokens[end]?.end ?? 0) <= to) end += 1;
    const quoted = { frame: quote, from: first, to: end, reachFrom: first, reachTo: end };
    first = end;
    return quoted.to > quoted.from ? [quoted] : [];
  });
}

/** What stands between quote marks may be another's. */
export const quote: Held['frame'] = {
  id: 'kader-aanhaling',
  effect: 'removes',
  reach: 'sentence',
  label: { nl: 'staat tussen aanhalingstekens', en: 'stands between quote marks' },
  example: '"Ik maak je af", stond er op het briefje.',
  patterns: '',
};

/** Whether a frame takes a finding away: a quote any, another what is heavy, and one that spares nothing of "I … you". */
function removedBy(held: readonly Held[], length: number): (finding: Finding) => boolean {
  const removing = held.filter(({ frame }) => frame.effect === 'removes');
  const quoted = within(
    removing.filter(({ frame }) => frame === quote),
    length,
  );
  const framed = within(removing, length);
  const unspared = within(
    removing.filter(({ frame }) => !(frame.spares ?? false)),
    length,
  );
  return ({ kind, rule, from, negated, direct }) =>
    quoted(from) ||
    (isHeavy(kind) && ((negated && rule.event !== undefined) || (direct ? unspared : framed)(from)));
}

const within = (held: readonly Held[], length: number): ((at: number) => boolean) =>
  covered(
    held.map(({ reachFrom, reachTo }) => ({ from: reachFrom, to: reachTo })),
    length,
  );
