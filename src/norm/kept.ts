import { findingsIn, framesIn, isHeavy, type Finding, type Held } from './findings.js';
import { quotedIn } from './quotes.js';
import type { Reading } from './read.js';
import { has, type Token } from './token.js';

/** What the rules hold against a text, what frames take away from it, and those frames. */
export interface Kept {
  readonly kept: readonly Finding[];
  readonly removed: readonly Finding[];
  readonly held: readonly Held[];
  /** Whether what a participle tells as done is denied; a deed of which a verb tells otherwise is kept all the same. */
  readonly denied: boolean;
}

/** What holds in a reading after the frames: a quote, a report, a figure of speech. */
export function keptIn(reading: Reading): Kept {
  const { tokens } = reading;
  const held = [...framesIn(reading).filter((frame) => isAbout(frame, tokens)), ...quotesIn(reading)];
  const all = findingsIn(reading);
  const denied = isDenied(tokens, held);
  const isDeniedToo = ({ kind, rule }: Finding) => denied && kind === 'geweld' && !rule.event;
  const kept = all.filter((finding) => !isRemoved(finding, held) && !isDeniedToo(finding));
  return {
    kept,
    held,
    denied,
    removed: all.filter((finding) => isHeavy(finding.kind) && !kept.includes(finding)),
  };
}

const isDeed = (token: Token): boolean =>
  has(token, 'DEELWOORD') &&
  token.verbs.some(({ concepts, compounds }) => concepts.length + compounds.length > 0);

/** A denial is about a deed ("niet geslagen"), not about how it was done ("niet geaarzeld"). */
const isAbout = ({ frame, from, to }: Held, tokens: readonly Token[]): boolean =>
  frame.effect !== 'denies' || tokens.slice(from, to).some(isDeed);

/** Whether all that a text tells of by a participle is denied: "heb ik niet ingegooid". */
function isDenied(tokens: readonly Token[], held: readonly Held[]): boolean {
  const denials = held.filter(({ frame }) => frame.effect === 'denies');
  const isIn = (at: number) => denials.some(({ from, to }) => at >= from && at < to);
  return denials.length > 0 && tokens.every((token, at) => !has(token, 'DEELWOORD') || isIn(at));
}

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
