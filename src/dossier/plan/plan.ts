import type { Noted } from '../../core/entry.js';
import type { DataOf } from '../../core/journal.js';
import {
  categoryOf,
  inDoubtAskOf,
  national,
  planStepsOf,
  routeOf,
  type PlanStep,
  type Protocol,
  type StepCondition,
  type StepFor,
} from '../../protocols/index.js';

export type ListName = PlanStep['list'];
type Said = Noted<DataOf<'step'>>;

/** A step as it stands for this case. */
export interface Planned {
  readonly step: PlanStep;
  /** The step's text, with the functions of this role filled in. */
  readonly text: string;
  /** What the person said about it last; null: nothing, or it was taken back. */
  readonly said: Said | null;
  /** Steps of which one must agree first; empty: it may be done. */
  readonly waitsFor: readonly PlanStep[];
  /** Steps that come first and are still open. */
  readonly follows: readonly PlanStep[];
  /** True: it holds only if that is what happens, which is not known yet. */
  readonly depends: boolean;
}

export interface Plan {
  /** For which kind of judgement it is. */
  readonly for: StepFor;
  readonly lists: Readonly<Record<ListName, readonly Planned[]>>;
  /** Lists that are open now. In the night only `nu` is. */
  readonly open: readonly ListName[];
  /** A doubt that was left for as long as the data says: it is asked again, quietly. */
  readonly doubtDue: boolean;
}

export interface PlanInput {
  readonly protocol: Protocol;
  /** The judgement that decides; null: none yet. */
  readonly judged: Noted<DataOf<'judged'>> | null;
  /** Role of who it is about; null: not known. */
  readonly role: string | null;
  readonly steps: readonly Said[];
  /** What followed after the sender was addressed; null: nothing known. */
  readonly afterwards: Extract<StepCondition, 'gestopt' | 'gaat_door'> | null;
  /** Whether the logbook's patterns say that the behaviour may be lasting. */
  readonly pattern: boolean;
  readonly now: Date;
  /** The hour on the clock of this computer, 0-23. */
  readonly hour: number;
}

const NIGHT_FROM = 22;
const NIGHT_TO = 7;
/** In the night nobody has to decide anything that can wait. */
export const isNight = (hour: number): boolean => hour >= NIGHT_FROM || hour < NIGHT_TO;

/**
 * For which steps a judgement calls: the reporting rule of its column, else the outcome itself. A column that is not in this
 * protocol says nothing of what there is to do, and never that there is nothing: it stands as not judged.
 */
export function purposeOf(protocol: Protocol, category: string | null): StepFor {
  if (category === null) return 'onbeoordeeld';
  const column = categoryOf(protocol, category);
  if (column) return column.report.code;
  return category === 'twijfel' || category === 'geen' ? category : 'onbeoordeeld';
}

const joined = (names: readonly string[], word: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;

/** The functions that a text may name. What a route does not say is named in general. */
function filled(text: string, protocol: Protocol, role: string | null): string {
  const route = routeOf(protocol, role);
  const inDoubtAsk = inDoubtAskOf(protocol, role);
  const names: Record<string, string> = {
    melden_bij: joined(route?.reportTo ?? inDoubtAsk, 'of'),
    twijfel_bij: joined(inDoubtAsk, 'of'),
    nazorg: joined(route?.aftercare ?? [], 'en') || 'vraag de gemeente of provincie wie dat biedt',
  };
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => names[key] ?? whole);
}

const lastSaid = (steps: readonly Said[], id: string): Said | null => {
  const said = steps.findLast(({ data }) => data.step === id) ?? null;
  return said?.data.state === 'open' ? null : said;
};

/** Whether somebody who was asked agreed to a step. */
export const isAgreed = (step: PlanStep, steps: readonly Said[]): boolean =>
  step.agreedBy.length === 0 ||
  step.agreedBy.some((id) => {
    const said = lastSaid(steps, id);
    return said?.data.state === 'done' && (said.data.agreed ?? []).includes(step.id);
  });

/** Whether the steps that come before a step were done or skipped. */
export const isFollowed = (step: PlanStep, steps: readonly Said[]): boolean =>
  step.after.every((id) => ['done', 'skipped'].includes(lastSaid(steps, id)?.data.state ?? ''));

function applies(step: PlanStep, purpose: StepFor, input: PlanInput): boolean {
  if (!step.for.includes(purpose)) return false;
  if (step.roles.length > 0 && (input.role === null || !step.roles.includes(input.role))) return false;
  if (step.condition === 'gestopt') return input.afterwards !== 'gaat_door';
  if (step.condition === 'gaat_door') return input.afterwards !== 'gestopt';
  return true;
}

function isOpenCondition({ condition }: PlanStep, { afterwards, pattern }: PlanInput): boolean {
  if (condition === 'patroon') return !pattern;
  return condition !== null && afterwards === null;
}

function doubtDue({ judged, now }: PlanInput): boolean {
  if (judged?.data.category !== 'twijfel') return false;
  return now.getTime() - Date.parse(judged.at) >= national.doubtDays * 86_400_000;
}

/**
 * What to do now, tomorrow and later, from the data of the protocol: by column and role, with what was done so far.
 * Nothing is done by itself, and every step may be skipped.
 */
export function planFor(input: PlanInput): Plan {
  const { protocol, role, steps } = input;
  const purpose = purposeOf(protocol, input.judged?.data.category ?? null);
  const all = planStepsOf(protocol);
  const planned = all
    .filter((step) => applies(step, purpose, input))
    .map((step): Planned => ({
      step,
      text: filled(step.text, protocol, role),
      said: lastSaid(steps, step.id),
      waitsFor: isAgreed(step, steps) ? [] : all.filter(({ id }) => step.agreedBy.includes(id)),
      follows: isFollowed(step, steps) ? [] : all.filter(({ id }) => step.after.includes(id)),
      depends: isOpenCondition(step, input),
    }));
  const listed = (list: ListName): Planned[] => planned.filter(({ step }) => step.list === list);
  return {
    for: purpose,
    lists: { nu: listed('nu'), morgen: listed('morgen'), later: listed('later') },
    open: isNight(input.hour) ? ['nu'] : ['nu', 'morgen', 'later'],
    doubtDue: doubtDue(input),
  };
}
