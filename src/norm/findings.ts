import type { Kind } from '../core/kind.js';
import { happeningsIn, type Happening } from './events.js';
import { find } from './pattern.js';
import { candidatesIn, group, type Candidates, type Group } from './pattern-index.js';
import { symbolsOf, type Reading } from './read.js';
import { frames, type Frame } from './rules/frames.js';
import { rules, type Rule } from './rules/index.js';
import type { EventCondition } from './rules/rule.js';
import { has, type Token } from './token.js';

/** A rule that holds, with the words it holds for (indexes in the text, `to` exclusive). */
export interface Finding {
  readonly rule: Rule;
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
  /** The writer against the reader, in so many words: a frame of news or imagery takes nothing away from it. */
  readonly direct: boolean;
}
/** A frame that holds, with its reach. */
export interface Held {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly reachFrom: number;
  readonly reachTo: number;
}

const compiled = (part: Pick<Rule, 'patterns' | 'unless'>): { patterns: Group; unless: Group } => ({
  patterns: group(part.patterns),
  unless: group(part.unless),
});
const readyRules = rules.map((rule, order) => ({ rule, order, ...compiled(rule) }));
const readyFrames = frames.map((frame) => ({ frame, ...compiled(frame) }));
const eventRules = readyRules.filter(({ rule }) => rule.event);
/** Rules and frames by their patterns: of the hundreds, only those of which a word occurs are looked at. */
const ruleOf = new Map(readyRules.filter(({ rule }) => !rule.event).map((ready) => [ready.patterns, ready]));
const frameOf = new Map(readyFrames.map((ready) => [ready.patterns, ready]));

type Found = Pick<Finding, 'from' | 'to' | 'negated' | 'direct'>;

/** A piece of the text that is searched by itself. */
interface Scope {
  readonly tokens: readonly Token[];
  readonly offset: number;
  readonly present: ReadonlySet<string>;
  readonly happenings: readonly Happening[];
  readonly candidates: Candidates;
}

/** Every rule that holds somewhere in the text. */
export function findingsIn(reading: Reading): Finding[] {
  const scopes = scopesOf(reading);
  const whole = wholeOf(reading, scopes);
  const directed = isDirected(reading);
  const findings: (Finding & { readonly order: number })[] = [];
  const look = (scope: Scope, { rule, order, patterns, unless }: (typeof readyRules)[number]): void => {
    if (!directed && isHeavy(rule.kind)) return;
    const found = rule.event ? eventIn(rule.event, scope) : placeIn(patterns, scope);
    if (!found || placeIn(unless, scope)) return;
    const { from, to, negated, direct } = found;
    findings.push({
      rule,
      kind: rule.kind,
      from: from + scope.offset,
      to: to + scope.offset,
      negated,
      direct,
      order,
    });
  };
  for (const scope of [...scopes, whole]) {
    if (scope.happenings.length > 0) for (const ready of eventRules) look(scope, ready);
    for (const patterns of scope.candidates.keys()) {
      const ready = ruleOf.get(patterns);
      if (ready && (ready.rule.wholeText ?? false) === (scope === whole)) look(scope, ready);
    }
  }
  return findings.sort((a, b) => a.order - b.order);
}

/** Every frame that holds somewhere in the text. */
export function framesIn(reading: Reading): Held[] {
  const held: Held[] = [];
  for (const scope of scopesOf(reading)) {
    for (const patterns of scope.candidates.keys()) {
      const ready = frameOf.get(patterns);
      const found = ready && placeIn(patterns, scope);
      if (!found || placeIn(ready.unless, scope)) continue;
      const wide = ready.frame.reach === 'text';
      held.push({
        frame: ready.frame,
        from: found.from + scope.offset,
        to: found.to + scope.offset,
        reachFrom: wide ? 0 : scope.offset,
        reachTo: wide ? reading.tokens.length : scope.offset + scope.tokens.length,
      });
    }
  }
  return held;
}

const known = new WeakMap<Reading, readonly Scope[]>();

/** The sentences of a text, made ready once. */
function scopesOf(reading: Reading): readonly Scope[] {
  const scopes = known.get(reading) ?? makeScopes(reading);
  known.set(reading, scopes);
  return scopes;
}

/** The text as one piece, for rules that reach across sentences; most posts have only one, which is ready. */
function wholeOf({ tokens, present }: Reading, scopes: readonly Scope[]): Scope {
  const [first] = scopes;
  const candidates = scopes.length === 1 && first ? first.candidates : candidatesIn(present);
  return { tokens, offset: 0, present, happenings: [], candidates };
}

function makeScopes({ sentences, present: all }: Reading): Scope[] {
  let offset = 0;
  return sentences.map((tokens) => {
    const present = sentences.length === 1 ? all : symbolsOf(tokens);
    const scope = {
      tokens,
      offset,
      present,
      happenings: happeningsIn(tokens, present),
      candidates: candidatesIn(present),
    };
    offset += tokens.length;
    return scope;
  });
}

function placeIn(patterns: Group, scope: Scope): Found | null {
  const candidates = scope.candidates.get(patterns);
  if (!candidates) return null;
  for (const pattern of candidates) {
    const match = find(pattern, scope.tokens, scope.present);
    if (match) return { ...match, negated: false, direct: false };
  }
  return null;
}

function eventIn(condition: EventCondition, scope: Scope): Found | null {
  const found = scope.happenings.find((happening) => fits(condition, happening, scope));
  return found ? { ...found, direct: found.agent === 'ik' && found.target?.who === 'jij' } : null;
}

function fits(condition: EventCondition, happening: Happening, scope: Scope): boolean {
  const { target } = happening;
  if (!condition.concepts.includes(happening.concept)) return false;
  if (happening.weak && condition.weak !== true) return false;
  if (condition.tense && condition.tense !== happening.tense) return false;
  if (condition.targets && !condition.targets.includes(target?.what ?? 'niemand')) return false;
  if (condition.who && !(target?.who && condition.who.includes(target.who))) return false;
  if (condition.agents && !condition.agents.includes(happening.agent ?? 'none')) return false;
  return !condition.with || scope.tokens.some((token) => has(token, ...(condition.with ?? [])));
}

export const isHeavy = (kind: Kind): boolean =>
  kind === 'geweld' || kind === 'dreiging' || kind === 'persoon';

const parties = [
  'JIJ',
  'JULLIE',
  'IK',
  'WIJ',
  'MIJ',
  'AMBT',
  'VERMELDING',
  'EIGENNAAM',
  'AANSPREEK',
  'VENT',
  'SCHELD_E',
  'TELEFOON',
  'POSTCODE',
  'GEVAAR',
];

const urgent = [
  'moet',
  'moeten',
  'mag',
  'mogen',
  'gaat',
  'krijgt',
  'zal',
  'hopelijk',
  'verdient',
  'beloning',
];

/** Whether anybody speaks to or about somebody here. A text of some length without is a report of facts: no rule of column 1-3. */
function isDirected({ tokens, present, text }: Reading): boolean {
  return (
    parties.some((party) => present.has(party)) ||
    tokens.length <= 7 ||
    (present.has('NAAM') &&
      tokens.length <= 30 &&
      (urgent.some((word) => present.has(word)) || /!|^[Ww]at een|\b[Dd]ie \p{Lu}/u.test(text))) ||
    (present.has('NAAM') && tokens.length <= 14 && present.has('SCHELD'))
  );
}
