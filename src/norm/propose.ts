import type { Confidence, Direction, Kind } from '../core/kind.js';
import { isConcrete } from './concrete.js';
import { directionOf } from './direction.js';
import { findingsIn, framesIn, isHeavy, type Finding, type Held } from './findings.js';
import type { Own } from './names.js';
import { quotedIn } from './quotes.js';
import { read, type Reading } from './read.js';
import { has } from './token.js';

/** A rule or frame and the words it is about; offsets are UTF-16 units of the original text. */
export interface Reason {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}
/** What the rules suggest about a text. Nothing is decided by it. */
export interface Proposal {
  readonly kind: Kind;
  /** Other kinds that can be defended, heaviest first. */
  readonly alternatives: readonly Kind[];
  readonly direction: Direction;
  readonly confidence: Confidence;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly reasons: readonly Reason[];
  /** What speaks against it: a quote, a report, a figure of speech. */
  readonly against: readonly Reason[];
  readonly flags: readonly string[];
}
export interface ProposeOptions {
  readonly ownHandles?: readonly string[];
  readonly ownNames?: readonly string[];
}

const heaviest: readonly Kind[] = ['geweld', 'dreiging', 'persoon', 'beleid', 'eigen', 'geen'];

/** Proposes a kind for a text, with its reasons; null when the rules cannot say anything about it. */
export function propose(text: string, options: ProposeOptions = {}): Proposal | null {
  const own: Own = { handles: options.ownHandles ?? [], names: options.ownNames ?? [] };
  const reading = read(text, own);
  if (!isReadable(reading)) return null;
  const held = [...framesIn(reading), ...quotesIn(reading)];
  const all = findingsIn(reading);
  const kept = all.filter((finding) => !isRemoved(finding, held));
  const removed = all.filter((finding) => isHeavy(finding.kind) && !kept.includes(finding));
  const kind = kindOf(kept, removed, reading);
  const reasons = kept.filter((finding) => finding.kind === kind);
  return {
    kind,
    alternatives: alternativesOf(kind, kept, removed),
    direction:
      reasons.find(({ rule }) => rule.direction)?.rule.direction ?? directionFor(kind, reading, reasons),
    confidence: confidenceOf(kind, kept, held),
    spans: reasons.map((finding) => placeOf(finding, reading)),
    reasons: reasons.map((finding) => ({ rule: finding.rule.id, ...placeOf(finding, reading) })),
    against: held.map((frame) => ({ rule: frame.frame.id, ...placeOf(frame, reading) })),
    flags: flagsOf(kind, kept, reading),
  };
}

/** Something to read: at least one word that the lexicon knows, or a picture with a meaning. */
const isReadable = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ symbols, kind }) =>
      kind !== 'link' && kind !== 'mention' && !symbols.has('ONBEKEND') && !symbols.has('GETAL'),
  ) || tokens.filter(({ kind }) => kind === 'word').length > 3;

function quotesIn({ text, tokens }: Reading): Held[] {
  return quotedIn(text).flatMap(({ from, to }): Held[] => {
    const first = tokens.findIndex(({ start }) => start >= from);
    const last = tokens.findLastIndex(({ end }) => end <= to);
    if (first < 0 || last < first) return [];
    return [{ frame: quote, from: first, to: last + 1, reachFrom: first, reachTo: last + 1 }];
  });
}

const quote: Held['frame'] = {
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

function scoreOf(kind: Kind, findings: readonly Finding[]): number {
  const own = findings.filter((finding) => finding.kind === kind);
  if (own.length === 0) return 0;
  const ids = new Set(own.map(({ rule }) => rule.id));
  const top = Math.max(...own.map(({ rule }) => rule.strength));
  if (top > 1) return top + (ids.size > 1 ? 0.5 : 0);
  // Two hints weigh as much as most of a rule, three as a whole one.
  return Math.min(2, 0.5 + ids.size / 2 + (ids.size > 1 ? 0.25 : 0));
}

/** The heaviest kind that is more than a hint; of the light ones the strongest. */
function kindOf(kept: readonly Finding[], removed: readonly Finding[], reading: Reading): Kind {
  const scores = new Map(heaviest.map((kind) => [kind, scoreOf(kind, kept)]));
  const score = (kind: Kind) => scores.get(kind) ?? 0;
  const calm = Math.max(score('beleid'), score('eigen'), score('geen'));
  for (const kind of ['geweld', 'dreiging', 'persoon'] as const) {
    if (score(kind) >= 2 || (score(kind) >= 1.5 && calm < 3)) return kind;
  }
  // With nothing else understood, what is said of the reader's own body, home or family is worth a look, uncertain as it is.
  const lone =
    kept.some(({ rule }) => rule.lone) && calm === 0 && removed.length === 0 && score('persoon') === 0;
  if (lone && reading.present.has('JIJ')) return 'dreiging';
  const light = (['beleid', 'eigen', 'geen'] as const).toSorted((a, b) => score(b) - score(a))[0];
  if (removed.length > 0 && (light === undefined || score(light) < 2)) return 'geen';
  if (light !== undefined && score(light) >= 1) return light;
  return score('persoon') >= 1 ? 'persoon' : 'geen';
}

function alternativesOf(kind: Kind, kept: readonly Finding[], removed: readonly Finding[]): Kind[] {
  const others = new Set(
    [...kept.filter(({ rule }) => rule.strength >= 2), ...removed].map((finding) => finding.kind),
  );
  return heaviest.filter((other) => other !== kind && others.has(other));
}

function confidenceOf(kind: Kind, kept: readonly Finding[], held: readonly Held[]): Confidence {
  const score = scoreOf(kind, kept);
  const rivals = heaviest.filter((other) => other !== kind && scoreOf(other, kept) >= 2);
  // On posts by others one rule alone was wrong in a third of the cases, two that agree in one of eight.
  const agreeing = new Set(kept.filter((finding) => finding.kind === kind).map(({ rule }) => rule.id)).size;
  if (score >= 3 && agreeing > 1 && held.length === 0 && rivals.length === 0) return 'hoog';
  return score >= 2 && held.length === 0 ? 'middel' : 'onzeker';
}

function directionFor(kind: Kind, reading: Reading, reasons: readonly Finding[]): Direction {
  const from = Math.min(...reasons.map((reason) => reason.from), reading.tokens.length);
  const to = Math.max(...reasons.map((reason) => reason.to), 0);
  return directionOf(kind, reading.tokens, from, to);
}

function flagsOf(kind: Kind, kept: readonly Finding[], reading: Reading): string[] {
  const selfHarm = kept.some(({ rule }) => rule.flag === 'zelfdoding');
  const threats = kept.filter((finding) => finding.kind === 'dreiging' && finding.rule.deed);
  const concrete = threats.length > 0 && !selfHarm && isHeavy(kind) && isConcrete(reading.tokens);
  return [...(concrete ? ['concreet'] : []), ...(selfHarm ? ['zelfdoding'] : [])];
}

function placeOf(
  { from, to }: { from: number; to: number },
  { tokens }: Reading,
): { start: number; end: number } {
  const first = tokens.slice(from, to).findIndex((token) => !has(token, 'LINK'));
  const start = tokens[from + Math.max(0, first)]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
