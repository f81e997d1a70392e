import type { Confidence, Direction, Kind } from '../core/kind.js';
import { isConcrete } from './concrete.js';
import { findingsIn, framesIn, isHeavy, turnsIn, type Finding, type Held } from './findings.js';
import type { Own } from './names.js';
import { quotedIn } from './quotes.js';
import { read, type Reading } from './read.js';
import { has } from './token.js';
import { signsIn } from './weigh/cues.js';
import { telling } from './weigh/telling.js';
import { neededIn } from './weigh/threshold.js';
import { directionOf } from './weigh/towards.js';
import { kinds, weigh, type Balance } from './weigh/weigh.js';

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
  const { kept, removed, held } = explainKept(reading);
  const signs = signsOf(reading, kept, removed, held);
  const balance = weigh(signs);
  const spokenOut = kept.some(({ kind: own, rule }) => isHeavy(own) && rule.strength > 1);
  const kind = kindOf(balance, neededIn(reading, signs, spokenOut));
  const rulesHeld = kept.filter((finding) => finding.kind === kind);
  const reasons = [
    ...rulesHeld.map((finding) => ({ rule: finding.rule.id, ...placeOf(finding, reading) })),
    ...(rulesHeld.length > 0 ? [] : telling(reading, kind)),
  ];
  return {
    kind,
    alternatives: alternativesOf(kind, balance, removed),
    direction:
      rulesHeld.find(({ rule }) => rule.direction)?.rule.direction ?? directionOf(kind, reading, signs),
    confidence: confidenceOf(kind, balance, kept, held),
    spans: reasons.map(({ start, end }) => ({ start, end })),
    reasons,
    against: held.map((frame) => ({ rule: frame.frame.id, ...placeOf(frame, reading) })),
    flags: flagsOf(kind, kept, reading),
  };
}

/** What holds in a reading, what frames take away, and the frames. */
export function explainKept(reading: Reading): { kept: Finding[]; removed: Finding[]; held: Held[] } {
  const held = [...framesIn(reading), ...quotesIn(reading)];
  const all = findingsIn(reading);
  const kept = all.filter((finding) => !isRemoved(finding, held));
  return { kept, held, removed: all.filter((finding) => isHeavy(finding.kind) && !kept.includes(finding)) };
}

/** All signs of a text: those of its words and form, and the rules and frames that hold. */
export function signsOf(
  reading: Reading,
  kept: readonly Finding[],
  removed: readonly Finding[],
  held: readonly Held[],
): ReadonlyMap<string, number> {
  const signs = signsIn(reading);
  for (const { rule } of kept) signs.set(`regel-${rule.id}`, 1);
  for (const { kind } of removed) signs.set(`weg-${kind}`, 1);
  for (const { frame } of held) signs.set(frame.id, 1);
  for (const { turn } of turnsIn(reading)) signs.set(turn.id, 1);
  return signs;
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

/** The kind that weighs most; one that is reported only where it outweighs the others by what is needed there. */
function kindOf(balance: Balance, needed: number): Kind {
  const most = (some: readonly Kind[]): Kind =>
    some.reduce((best, kind) => (balance[kind] > balance[best] ? kind : best), some[0] ?? 'geen');
  const heavy = most(kinds.filter(isHeavy));
  const calm = most(kinds.filter((kind) => !isHeavy(kind)));
  return balance[heavy] - balance[calm] >= Math.max(needed, 0.01) ? heavy : calm;
}

/** Other kinds that weigh almost as much, and heavy ones that a frame took away. */
function alternativesOf(kind: Kind, balance: Balance, removed: readonly Finding[]): Kind[] {
  const taken = new Set(removed.map((finding) => finding.kind));
  return heaviest.filter(
    (other) => other !== kind && (balance[kind] - balance[other] < 8 || (taken.has(other) && isHeavy(other))),
  );
}

/** Points by which the best kind must lead; set on posts that the points were not set on. */
const lead = {
  hoog: 25,
  /** With a rule of the highest strength for done, announced or personal aggression beside the points. */
  strong: 15,
  middel: 10,
};

function confidenceOf(
  kind: Kind,
  balance: Balance,
  kept: readonly Finding[],
  held: readonly Held[],
): Confidence {
  const margin = Math.min(
    ...kinds.filter((other) => other !== kind).map((other) => balance[kind] - balance[other]),
  );
  const support = kept.filter((finding) => finding.kind === kind);
  const strong = isHeavy(kind) && support.some(({ rule }) => rule.strength === 3);
  const needed = strong ? lead.strong : lead.hoog;
  if (margin >= needed && support.length > 0 && held.length === 0) return 'hoog';
  return margin >= lead.middel && held.length === 0 ? 'middel' : 'onzeker';
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
