import { dutchDay } from '../../core/dutch-time.js';
import { isBinned, judgementOf, recordedBy, type Entry } from '../../core/entry.js';
import type { When } from '../../core/happening/known.js';
import { categoryOf, termsOf, type Protocol, type ProtocolRef, type Term } from '../../protocols/index.js';
import { isSerious, kindsOf, mayBeSerious } from '../kinds.js';
import { needOf } from '../offence.js';
import { platformStarts } from '../platform/reports.js';
import { isNormGone } from '../weight.js';
import { offenceById } from '../offences.js';
import { daysBetween } from './calendar.js';
import { termData, type OwnTerm } from './data.js';
import { actBy, deadlineOf, reminderOf, stageOf, type Deadline } from './deadline.js';
import { knowledgeOf, type Knowledge } from './knowledge.js';

/** An entry with the protocol it was judged under (null: none that is known), and starts that other records give. */
export interface TermFacts {
  readonly entry: Entry;
  readonly protocol: Protocol | null;
  /** Moments that are told elsewhere, such as the day of a platform's decision. */
  readonly starts?: Partial<Record<Term['start'], When>> | undefined;
}

/** What a judgement means for terms. */
interface Standing {
  readonly judged: boolean;
  readonly doubt: boolean;
  /** Judged under a norm that is not here. */
  readonly gone: boolean;
  /** Judged as crossing the norm. */
  readonly crosses: boolean;
  /** Judged as violence or a threat. */
  readonly serious: boolean;
  /** Judged in a column that has those as well as lighter kinds, without an offence that tells which. */
  readonly maybeSerious: boolean;
}

function standingOf({ entry, protocol }: TermFacts): Standing {
  const judged = judgementOf(entry)?.data;
  const category = judged?.category ?? null;
  const column = category !== null && protocol ? categoryOf(protocol, category) : null;
  const kinds = judged ? kindsOf(judged, protocol) : [];
  const crosses = column?.crossesNorm ?? false;
  return {
    judged: category !== null,
    doubt: category === 'twijfel',
    gone: category !== null && isNormGone(protocol, category),
    crosses,
    serious: crosses && isSerious(kinds),
    maybeSerious: crosses && mayBeSerious(kinds),
  };
}

/** Role of the person concerned; null: unknown, as where it was put on record for somebody else. */
function roleOf(entry: Entry): string | null {
  const custody = recordedBy(entry);
  return custody?.onBehalfOf === null ? custody.by.role : null;
}

/** Whether a klacht may be needed: `no` only where every fact that the person named needs none. */
export function complaintNeed(entry: Entry): 'no' | 'maybe' | 'yes' {
  const role = roleOf(entry);
  const named = (judgementOf(entry)?.data.offences ?? []).map(offenceById);
  const needs = named.map((offence) => (offence ? needOf(offence, role) : 'assume'));
  if (needs.includes('yes')) return 'yes';
  return needs.length > 0 && needs.every((need) => need === 'no') ? 'no' : 'maybe';
}

const toldPolice = ({ entry }: TermFacts): boolean =>
  entry.handovers.some((one) => one.kind === 'reported' && one.data.to === 'police');

/**
 * Which terms count for which entries. A term without a line here is the protocol's own, such as that of aftercare: it counts
 * for what may be violence or a threat, because nobody loses anything by it.
 */
const applies: Readonly<Record<string, (facts: TermFacts, standing: Standing) => boolean>> = {
  // Who has not judged yet, or whose norm is not here, loses a right as well: only what was found harmless has no term.
  klacht: (facts, { judged, doubt, gone, crosses }) =>
    (!judged || doubt || gone || crosses) && complaintNeed(facts.entry) !== 'no',
  politie_spoedig: (facts, { serious }) => serious && !toldPolice(facts),
  arbeidsinspectie: ({ entry }) => entry.harms.at(-1)?.data.harm === true,
  // Whoever recorded such a start has the term.
  klacht_intrekken: () => true,
  dsa_klacht: () => true,
  dsa_ods: () => true,
};

function startOf(term: Term, facts: TermFacts, known: Knowledge | null): [When, boolean] | null {
  const given = { ...platformStarts(facts.entry), ...facts.starts }[term.start];
  if (given) return [given, false];
  const counts = term.start === 'kennisname' || term.start === 'kennisname_klachtgerechtigde';
  return counts && known?.state === 'known' ? [known.when, known.assumed] : null;
}

/** The moment of the last thing that happened to an entry, ISO 8601 UTC. */
function lastActivity({
  captures,
  manuals,
  judgements,
  notes,
  handovers,
  known,
  answers,
}: Entry): string | null {
  const all = [...captures, ...manuals, ...judgements, ...notes, ...handovers, ...known, ...answers];
  return (
    all
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null
  );
}

/** The moment that one of our own reminders counts from; null: it does not count for this entry. */
const reminders: Record<OwnTerm['id'], (facts: TermFacts, standing: Standing) => string | null> = {
  twijfel: ({ entry }, { doubt }) => (doubt ? (judgementOf(entry)?.at ?? null) : null),
  bewaren: ({ entry }) => (entry.handovers.length === 0 ? lastActivity(entry) : null),
  bewaren_vervolg: ({ entry }) => entry.handovers.at(-1)?.at ?? null,
};

/** Every deadline of an entry, the first one to act on first. None for what is in the bin. */
export function deadlinesOf(facts: TermFacts, protocol: Protocol): Deadline[] {
  const { entry } = facts;
  if (isBinned(entry)) return [];
  const standing = standingOf(facts);
  const known = knowledgeOf(entry);
  const shared = { entry: entry.id, judged: standing.judged };
  const terms = termsOf(facts.protocol ?? protocol).flatMap((term) => {
    const rule = Object.hasOwn(applies, term.id) ? applies[term.id] : undefined;
    const counts = rule ? rule(facts, standing) : standing.maybeSerious;
    const start = counts ? startOf(term, facts, known) : null;
    return start ? [deadlineOf(term, { ...shared, start: start[0], assumed: start[1] })] : [];
  });
  const own = termData.own.flatMap((term) => {
    const at = reminders[term.id](facts, standing);
    return at === null
      ? []
      : [reminderOf(term, { ...shared, start: { day: dutchDay(at), clock: null }, assumed: false })];
  });
  return inOrder([...terms, ...own]);
}

/** Every deadline that is worth listing, of all entries. `protocolOf` finds the version that a judgement names. */
export const logbookDeadlines = (
  entries: readonly Entry[],
  protocol: Protocol,
  protocolOf: (ref: ProtocolRef) => Protocol | null,
  now: string,
): Deadline[] =>
  inOrder(
    entries.flatMap((entry) => {
      const judgement = judgementOf(entry);
      return deadlinesOf({ entry, protocol: judgement && protocolOf(judgement.data.protocol) }, protocol);
    }),
  ).filter((one) => worthListing(one, now));

/** The first one to act on first. */
export const inOrder = (deadlines: readonly Deadline[]): Deadline[] =>
  deadlines.toSorted((a, b) => (actBy(a) < actBy(b) ? -1 : actBy(a) > actBy(b) ? 1 : 0));

/** Without our own reminders that lie further ahead: a list of things to do, not of everything there is. */
export const worthListing = (deadline: Deadline, now: string): boolean =>
  deadline.kind !== 'eigen' ||
  stageOf(deadline, now) === 'passed' ||
  daysBetween(dutchDay(now), deadline.due) <= termData.warn.soon;
