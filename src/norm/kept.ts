import { findingsIn, framesIn, isHeavy, type Finding, type Held } from './findings.js';
import { quotedIn } from './quotes.js';
import type { Reading } from './read.js';
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
  const held = [...frames.map((frame) => ofQuote(frame, quotes, tokens)), ...quotes];
  const denials = held.filter(({ frame }) => frame.effect === 'denies');
  const denied = denials.length > 0 && isAllIn(denials, tokens);
  const all = findingsIn(reading);
  const kept = all.filter(
    (finding) => !isRemoved(finding, held) && !(denied && isDeniedIn(denials, finding)),
  );
  return {
    kept,
    held,
    denied,
    removed: all.filter((finding) => isHeavy(finding.kind) && !kept.includes(finding)),
  };
}

/** Who is said to say what stands between quote marks ("…" zei hij) says that alone, and nothing of other sentences. */
function ofQuote(frame: Held, quotes: readonly Held[], tokens: readonly Token[]): Held {
  const sentence = tokens[frame.from]?.sentence;
  const isSame = (at: number): boolean => tokens[at]?.sentence === sentence;
  if (!quotes.some(({ from, to }) => isSame(from) || isSame(to - 1))) return frame;
  const from = tokens.findIndex((token) => token.sentence === sentence);
  const to = tokens.findLastIndex((token) => token.sentence === sentence) + 1;
  return { ...frame, reachFrom: Math.max(frame.reachFrom, from), reachTo: Math.min(frame.reachTo, to) };
}

const isDeed = ({ verbs }: Token): boolean =>
  verbs.some(({ concepts, compounds }) => concepts.length + compounds.length > 0);

/** A denial is about a deed ("niet geslagen"), not about how one was done ("niet geaarzeld"). */
const hasDeed = ({ from, to }: Held, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some((token) => has(token, 'DEELWOORD') && isDeed(token));

/** Whether every deed and every participle of a text stands in these denials: else something was done all the same. */
const isAllIn = (denials: readonly Held[], tokens: readonly Token[]): boolean =>
  tokens.every(
    (token, at) =>
      !(has(token, 'DEELWOORD') || isDeed(token)) || denials.some(({ from, to }) => at >= from && at < to),
  );

/** A rule without a verb of its own sees no *niet*; what stands in another sentence is not denied. */
const isDeniedIn = (denials: readonly Held[], { kind, rule, from }: Finding): boolean =>
  kind === 'geweld' &&
  !rule.event &&
  denials.some(({ reachFrom, reachTo }) => from >= reachFrom && from < reachTo);

function quotesIn({ text, tokens }: Reading): Held[] {
  return quotedIn(text).flatMap(({ from, to }): Held[] => {
    const first = tokens.findIndex(({ start }) => start >= from);
    const last = tokens.findLastIndex(({ end }) => end <= to);
    if (first < 0 || last < first) return [];
    return [{ frame: quote, from: first, to: last + 1, reachFrom: first, reachTo: last + 1 }];
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

function isRemoved(finding: Finding, held: readonly Held[]): boolean {
  const within = ({ reachFrom, reachTo }: Held) => finding.from >= reachFrom && finding.from < reachTo;
  if (held.some((frame) => frame.frame === quote && within(frame))) return true;
  if (!isHeavy(finding.kind)) return false;
  if (finding.negated && finding.rule.event) return true;
  return held.some(
    ({ frame, reachFrom, reachTo }) =>
      frame.effect === 'removes' &&
      !(finding.direct && (frame.spares ?? false)) &&
      finding.from >= reachFrom &&
      finding.from < reachTo,
  );
}
