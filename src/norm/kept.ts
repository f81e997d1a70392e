import { findingsIn, framesIn, isHeavy, type Finding, type Held } from './findings.js';
import { quotedIn } from './quotes.js';
import type { Reading } from './read.js';
import { has } from './token.js';

/** What the rules hold against a text, what frames take away from it, and those frames. */
export interface Kept {
  readonly kept: readonly Finding[];
  readonly removed: readonly Finding[];
  readonly held: readonly Held[];
}

/** What holds in a reading after the frames: a quote, a report, a figure of speech. */
export function keptIn(reading: Reading): Kept {
  const held = [...framesIn(reading), ...quotesIn(reading)];
  const all = findingsIn(reading);
  const kept = all.filter((finding) => !isRemoved(finding, held));
  return { kept, held, removed: all.filter((finding) => isHeavy(finding.kind) && !kept.includes(finding)) };
}

/** Whether the only deed that a text tells of is denied: "heb ik niet ingegooid". */
export function isDenied({ tokens }: Reading, { kept, held }: Kept): boolean {
  const denials = held.filter(({ frame }) => frame.effect === 'denies');
  const isIn = (at: number) => denials.some(({ from, to }) => at >= from && at < to);
  return (
    denials.length > 0 &&
    !kept.some(({ kind }) => kind === 'geweld') &&
    tokens.every((token, at) => !has(token, 'DEELWOORD') || isIn(at))
  );
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
