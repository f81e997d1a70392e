import { dutchMoment } from '../core/dutch-time.js';
import type { Entry } from '../core/entry.js';
import type { When } from '../core/happening/known.js';
import type { Case } from './case.js';

/** One thing that happened, on one line of time. `at`: ISO 8601 UTC. */
export type Moment = { readonly at: string; readonly seq: number } & (
  | { readonly kind: 'posted' | 'captured' | 'looked'; readonly entry: Entry }
  | {
      readonly kind: 'judged';
      readonly entry: Entry;
      readonly category: string;
      readonly protocol: { id: string; version: string };
    }
  | { readonly kind: 'run'; readonly count: number }
  | { readonly kind: 'step'; readonly step: Case['steps'][number]['data'] }
  | { readonly kind: 'reported'; readonly report: Case['reports'][number]['data'] }
  | { readonly kind: 'exported'; readonly to: string | null }
  | { readonly kind: 'answered'; readonly answer: Entry['answers'][number]['data'] }
  | { readonly kind: 'disputed'; readonly dispute: Entry['disputes'][number]['data'] }
  | { readonly kind: 'made' }
  | { readonly kind: 'closed'; readonly reason: string | null }
);

/** When a person says it was; without a clock the middle of that day. */
const saidMoment = ({ day, clock }: When): string => dutchMoment(day, clock ?? '12:00');

/** What came of reports to a platform, and where the person went on. */
const afterReports = ({ answers, disputes }: Entry): Moment[] => [
  ...answers.map(({ seq, data }) => ({
    kind: 'answered' as const,
    at: saidMoment(data.when),
    seq,
    answer: data,
  })),
  ...disputes.map(({ seq, data }) => ({
    kind: 'disputed' as const,
    at: saidMoment(data.when),
    seq,
    dispute: data,
  })),
];

function ofEntry(entry: Entry): Moment[] {
  const first = entry.captures[0];
  if (!first) return [];
  const { machine, fromId } = first.data.post.postedAt;
  const posted = machine.value ?? fromId;
  return [
    ...(posted === null ? [] : [{ kind: 'posted' as const, at: posted, seq: -1, entry }]),
    ...entry.captures.map(({ seq, data }) => ({
      kind: 'captured' as const,
      at: data.capturedAt,
      seq,
      entry,
    })),
    ...entry.looks.map(({ seq, at }) => ({ kind: 'looked' as const, at, seq, entry })),
    ...entry.judgements.map(({ seq, at, data: { category, protocol } }) => ({
      kind: 'judged' as const,
      at,
      seq,
      entry,
      category,
      protocol,
    })),
  ];
}

/** Threads that were captured as a whole, each once, at the end of the last run over it. */
function runsOf(entries: readonly Entry[]): Moment[] {
  const found = new Map<string, Moment>();
  const ids = new Set(entries.map(({ id }) => id));
  for (const { seq, data } of entries.flatMap(({ runs }) => runs).toSorted((a, b) => a.seq - b.seq)) {
    const context = new Set([...data.own, ...(data.parent === null ? [] : [data.parent])]);
    const count = data.entries.filter((id) => ids.has(id) && !context.has(id)).length;
    if (count > 0) found.set(data.run, { kind: 'run', at: data.endedAt, seq, count });
  }
  return [...found.values()];
}

/** Bundles that hold at least one of the entries, each once. */
function exportsOf(entries: readonly Entry[]): Moment[] {
  const found = new Map<number, Moment>();
  for (const handover of entries.flatMap(({ handovers }) => handovers))
    if (handover.kind === 'exported') {
      const { seq, at, data } = handover;
      found.set(seq, { kind: 'exported', at, seq, to: data.to ?? null });
    }
  return [...found.values()];
}

/**
 * Everything of a case in the order of time; what happened at the same moment stands as in the journal. A step stands
 * when the person says it was done, else when that was noted. Nothing of what was posted is repeated here.
 */
export function timelineOf({ entries, steps, reports, dossier }: Case): Moment[] {
  const moments: Moment[] = [
    ...entries.flatMap(ofEntry),
    ...entries.flatMap(afterReports),
    ...exportsOf(entries),
    ...runsOf(entries),
    ...steps.map(({ seq, at, data }) => ({ kind: 'step' as const, at: data.at ?? at, seq, step: data })),
    ...reports.map(({ seq, data }) => ({ kind: 'reported' as const, at: data.at, seq, report: data })),
    ...(dossier ? [{ kind: 'made' as const, at: dossier.madeAt, seq: dossier.lines[0] ?? -1 }] : []),
    ...(dossier?.closed
      ? [{ kind: 'closed' as const, at: dossier.closed.at, seq: Infinity, reason: dossier.closed.reason }]
      : []),
  ];
  return moments.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
}
