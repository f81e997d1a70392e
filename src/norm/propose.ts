import type { Confidence, Direction, Kind } from '../core/kind.js';
import { besideQuotes, isSaid } from './beside.js';
import { isConcrete } from './concrete.js';
import { isHeavy, type Finding, type Held } from './findings.js';
import { keptIn, type Kept } from './kept.js';
import type { Own } from './names.js';
import { read, type Reading } from './read.js';
import { has, type Token } from './token.js';
import { tellingIn } from './weigh/telling.js';
import { neededIn } from './weigh/threshold.js';
import { kinds, likeliest } from './weigh/kinds.js';
import { weigh, type Weighed } from './weigh/weigh.js';

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
  const found = keptIn(reading);
  if (!isReadable(reading) && !isSaid(found, 'dreiging')) return null;
  const whole = proposalOf(reading, found);
  const said = heavier.includes(whole.kind) ? null : besideQuotes(reading, found);
  return said === null ? whole : (besideOf(whole, read(said, own)) ?? whole);
}

/** What the writer says beside a quote, where that is surely a threat or deed: the marks make nothing of it another's. */
function besideOf(whole: Proposal, reading: Reading): Proposal | null {
  const found = keptIn(reading);
  const said = proposalOf(reading, found);
  if (!heavier.includes(said.kind) || said.confidence !== 'hoog' || !isSaid(found, said.kind)) return null;
  const others = new Set([whole.kind, ...whole.alternatives, ...said.alternatives]);
  return {
    ...said,
    alternatives: heaviest.filter((kind) => kind !== said.kind && others.has(kind)),
    confidence: 'onzeker',
    against: whole.against,
    flags: [...new Set([...whole.flags, ...said.flags])],
  };
}

function proposalOf(reading: Reading, found: Kept): Proposal {
  const { kept, held } = found;
  const weighed = weigh(reading, found);
  const { chances, directions, telling, selfHarm } = weighed;
  const kind = kindOf(ruled(chances, found), neededIn(reading, found, weighed));
  const confidence = confidenceOf(kind, chances, held);
  const rulesHeld = kept.filter((finding) => finding.kind === kind);
  const reasons = [
    ...rulesHeld.map((finding) => ({ rule: finding.rule.id, ...placeOf(finding, reading) })),
    ...(rulesHeld.length > 0 ? [] : tellingIn(reading, telling)),
  ];
  return {
    kind,
    alternatives: alternativesOf(kind, chances, found),
    direction: towards(directionOf(kind, confidence, directions), reading),
    confidence,
    spans: reasons.map(({ start, end }) => ({ start, end })),
    reasons,
    against: held.map((frame) => ({ rule: frame.frame.id, ...placeOf(frame, reading) })),
    flags: flagsOf(kind, kept, selfHarm, reading),
  };
}

/** Something to read: at least one word that the lexicon knows, or a picture with a meaning. Rules know some words more ("kill yourself"). */
const isReadable = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ symbols, fields, kind }) =>
      kind !== 'link' &&
      kind !== 'mention' &&
      !symbols.has('GETAL') &&
      (fields.length > 0 || !symbols.has('ONBEKEND')),
  );

type Chances = Weighed['chances'];

/** What a kind weighs beside the others: a threat that is missed is worse than one too many, and the person decides. */
const lean: Readonly<Record<Kind, number>> = {
  geen: 1,
  geweld: 1.5,
  dreiging: 1.5,
  persoon: 0.65,
  beleid: 1,
  eigen: 1,
};

/** What a rule of the highest strength is worth beside the network: who says it in so many words must not be missed. */
const outrightWorth = 4.5;

/** Heavier than an insult, the heaviest first. */
const heavier: readonly Kind[] = ['geweld', 'dreiging'];

/**
 * What speaks for an insult speaks for a threat or deed that a rule has outright beside it: the heaviest wins (labelling guidelines). A
 * deed that is denied is none.
 */
function ruled(chances: Chances, { kept, denied }: Kept): Chances {
  const weighed = { ...chances };
  const outright = heavier.find((own) => kept.some(({ kind, rule }) => kind === own && rule.strength === 3));
  if (outright) {
    weighed[outright] = outrightWorth * (weighed[outright] + weighed.persoon);
    weighed.persoon = 0;
  }
  if (denied && !kept.some(({ kind }) => kind === 'geweld')) weighed.geweld = 0;
  return weighed;
}

/** The likeliest kind; one that is reported only where it is ahead of the others by what is needed there. */
function kindOf(chances: Chances, needed: number): Kind {
  const weight = (kind: Kind): number => chances[kind] * lean[kind];
  const most = (some: readonly Kind[]): Kind =>
    some.reduce((best, kind) => (weight(kind) > weight(best) ? kind : best), some[0] ?? 'geen');
  const heavy = most(kinds.filter(isHeavy));
  const calm = most(kinds.filter((kind) => !isHeavy(kind)));
  return Math.log(weight(heavy) / weight(calm)) >= needed ? heavy : calm;
}

/**
 * At whom each kind can be aimed: what is reported at somebody, anger at those who decide, a complaint at the writer (labelling guidelines).
 * What only tells of somebody is aimed at nobody.
 */
const aims: Readonly<Record<Kind, readonly Direction[]>> = {
  geen: ['geen', 'jij', 'jullie', 'ik'],
  geweld: ['jij', 'jullie', 'zij'],
  dreiging: ['jij', 'jullie', 'zij'],
  persoon: ['jij', 'jullie', 'zij'],
  beleid: ['jij', 'jullie'],
  eigen: ['jij', 'jullie', 'ik'],
};

/** The likeliest direction that the kind can have; where the kind is not sure, the likeliest. */
function directionOf(kind: Kind, confidence: Confidence, odds: Weighed['directions']): Direction {
  return likeliest(odds, confidence === 'onzeker' ? undefined : aims[kind]);
}

/** Who names the account of the user speaks to the user. */
const towards = (direction: Direction, { tokens }: Reading): Direction =>
  direction === 'zij' && tokens.some((token) => token.kind === 'mention' && has(token, 'JIJ'))
    ? 'jij'
    : direction;

/** Other kinds that are likely too, heavy ones of which a rule is more than a hint, and heavy ones that a frame took away. */
function alternativesOf(kind: Kind, chances: Chances, { kept, removed }: Kept): Kind[] {
  const held = kept.filter((finding) => isHeavy(finding.kind) && finding.rule.strength > 1);
  const said = new Set([...held, ...removed].map((finding) => finding.kind));
  return heaviest.filter((other) => other !== kind && (chances[other] >= likely || said.has(other)));
}

/** Chances from which a proposal is called so; set on posts of authors that the network was not fitted on. */
const enough = { hoog: 0.82, middel: 0.5 } as const;
const likely = 0.15;

/** How sure it is; never sure of what a frame speaks against. */
function confidenceOf(kind: Kind, chances: Chances, held: readonly Held[]): Confidence {
  if (held.length > 0 && isHeavy(kind)) return 'onzeker';
  if (chances[kind] >= enough.hoog) return 'hoog';
  return chances[kind] >= enough.middel ? 'middel' : 'onzeker';
}

/**
 * From where the writer may think of ending his or her life: low, because a card with 112 and 113 that was not needed costs a glance, and
 * one that is missed may cost a life. Set on posts of authors that the network was not fitted on.
 */
const selfHarmFrom = -0.85;

function flagsOf(kind: Kind, kept: readonly Finding[], selfHarm: number, reading: Reading): string[] {
  const isSelfHarm = selfHarm > selfHarmFrom || kept.some(({ rule }) => rule.flag === 'zelfdoding');
  const flags = isSelfHarm ? ['zelfdoding'] : [];
  return isAnnounced(kind, kept, reading) ? [...flags, 'concreet'] : flags;
}

/**
 * `concreet` is about a deed that is spoken out and not done yet: what only hints at one, such as an address, has rules of its own.
 * Beside a deed that is done it is about another that is announced, in a clause of its own (labelling guidelines).
 */
function isAnnounced(kind: Kind, kept: readonly Finding[], { tokens }: Reading): boolean {
  const threats = kept.filter((finding) => finding.kind === 'dreiging');
  const deeds = threats.filter(({ rule }) => rule.deed);
  if (kind === 'dreiging') return (threats.length === 0 || deeds.length > 0) && isConcrete(tokens);
  const clauseOf = ({ to }: Finding) => tokens[to - 1]?.clause;
  const announced = new Set(deeds.map(clauseOf));
  return (
    kind === 'geweld' && [...announced].some((own) => isToCome(tokens.filter(({ clause }) => clause === own)))
  );
}

/** A moment, and nothing that is done. */
const isToCome = (clause: readonly Token[]): boolean =>
  clause.some((token) => has(token, 'WANNEER')) &&
  !clause.some((token) => has(token, 'DEELWOORD', 'HEBBEN')) &&
  isConcrete(clause);

function placeOf(
  { from, to }: { from: number; to: number },
  { tokens }: Reading,
): { start: number; end: number } {
  const first = tokens.slice(from, to).findIndex((token) => !has(token, 'LINK'));
  const start = tokens[from + Math.max(0, first)]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
