import aalten1 from './earlier/nl-aalten-1.json' with { type: 'json' };
import handreiking1 from './earlier/nl-handreiking-1.json' with { type: 'json' };
import aalten from './nl-aalten.json' with { type: 'json' };
import handreiking from './nl-handreiking.json' with { type: 'json' };
import type { Organisation } from '../core/organisation.js';
import { national } from './national.js';
import { parseProtocol } from './parse.js';
import type { Category } from './schema/columns.js';
import type { HelpLine } from './schema/help.js';
import type { Protocol } from './schema/protocol.js';
import type { Route } from './schema/routes.js';
import type { PlanStep } from './schema/steps.js';
import type { Term } from './schema/terms.js';

export { ProtocolFault } from './check.js';
export { national, type National } from './national.js';
export { parseProtocol } from './parse.js';
export type { Problem, ProblemCode } from './problems.js';
export type { Category } from './schema/columns.js';
export type { HelpLine } from './schema/help.js';
export type { Protocol } from './schema/protocol.js';
export type { Persistence } from './schema/persistence.js';
export type { Register } from './schema/handing.js';
export type { PlanStep, StepCondition, StepFor, StepKind } from './schema/steps.js';
export type { Term } from './schema/terms.js';

/** Judgements that every protocol knows beside its own columns. */
export const OUTSIDE_COLUMNS = ['twijfel', 'geen'] as const;
export type OutsideColumn = (typeof OUTSIDE_COLUMNS)[number];

/** All built-in protocols: one file and one line each. The first is the one for who chose none. */
export const protocols: readonly Protocol[] = [aalten, handreiking].map(parseProtocol);

/** Built-in versions that a newer one replaced: for what was judged under them, never for new judgements. */
export const earlierProtocols: readonly Protocol[] = [aalten1, handreiking1].map(parseProtocol);

/** Every version that is built in, the newest ones first. */
export const builtIn: readonly Protocol[] = [...protocols, ...earlierProtocols];

/** A protocol as a judgement names it: always with the version it was judged under. */
export interface ProtocolRef {
  readonly id: string;
  readonly version: string;
}

export const isSame = (a: ProtocolRef, b: ProtocolRef): boolean => a.id === b.id && a.version === b.version;

/** The protocol of this id AND version among the known ones; null when that version is not there. */
export const protocolOf = (ref: ProtocolRef, known: readonly Protocol[] = builtIn): Protocol | null =>
  known.find((protocol) => isSame(protocol, ref)) ?? null;

/** The protocol for new judgements of who chose none. */
export function defaultProtocol(): Protocol {
  const [first] = protocols;
  if (!first) throw new Error('no protocol registered');
  return first;
}

/** The help lines of a protocol: those of the country that it names, with its own hours for them, then its own. */
export const helpLinesOf = ({ helpLines }: Protocol): HelpLine[] => [
  ...helpLines.national
    .flatMap((id) => national.helpLines.filter((line) => line.id === id))
    .map((line) => ({ ...line, ...(Object.hasOwn(helpLines.hours, line.id) && helpLines.hours[line.id]) })),
  ...helpLines.own,
];

/**
 * A help line of the country by its id, such as `noodnummer` (112) and `zelfmoordpreventie` (113). Whoever may be in danger
 * now is shown these, whatever a protocol names or calls its own; null: the country has no such line.
 */
export const nationalHelpLine = (id: string): HelpLine | null =>
  national.helpLines.find((line) => line.id === id) ?? null;

/** The terms that hold under a protocol: its own, then those of the country. */
export const termsOf = ({ terms }: Protocol): Term[] => [...terms, ...national.terms];

/** A step of the country, with the protocol's own source for it and when that was held against the text. */
const sourced = (step: PlanStep, { stepSources, stepSourcesChecked }: Protocol): PlanStep => {
  const source = Object.hasOwn(stepSources, step.id) ? stepSources[step.id] : undefined;
  return source === undefined ? step : { ...step, source, lastChecked: stepSourcesChecked };
};

/** The steps of "Wat nu?": those of the country in their order, each replaced by the protocol's own, then its others. */
export function planStepsOf(protocol: Protocol): PlanStep[] {
  const { steps } = protocol;
  const own = new Map(steps.map((step) => [step.id, step]));
  const shared = national.steps.map((step) => own.get(step.id) ?? sourced(step, protocol));
  return [...shared, ...steps.filter(({ id }) => !national.steps.some((step) => step.id === id))];
}

/** The route of a role; null: not known, or the protocol has none for it. */
export const routeOf = ({ routes }: Protocol, role: string | null): Route | null =>
  (role !== null && Object.hasOwn(routes, role) ? routes[role] : undefined) ?? null;

/** Whose office a role is, as its route says, else the protocol; null: neither says so. */
export const organisationOf = (protocol: Protocol, role: string | null): Organisation | null =>
  routeOf(protocol, role)?.organisation ?? protocol.organisation;

/** Whom a role may ask in doubt: as its route says, else as the protocol says for all. */
export const inDoubtAskOf = (protocol: Protocol, role: string | null): string[] =>
  routeOf(protocol, role)?.inDoubtAsk ?? protocol.inDoubtAsk;

/** The column that a judgement names; null for `twijfel`, `geen` and unknown ones. */
export const categoryOf = (protocol: Protocol, category: string): Category | null =>
  protocol.categories.find(({ id }) => id === category) ?? null;
