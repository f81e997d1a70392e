import type { Entry, Noted } from '../../core/entry.js';
import type { When } from '../../core/happening/known.js';
import type { DataOf } from '../../core/journal.js';

type Reported = Noted<DataOf<'reported'>>;
type Answered = Noted<DataOf<'platform-answered'>>;
type Disputed = Noted<DataOf<'platform-disputed'>>;

/** One report to a platform with what came of it, in order. */
export interface PlatformReport {
  /** Null: answers that name no report of this logbook. */
  readonly reported: Reported | null;
  readonly answers: readonly Answered[];
  readonly disputes: readonly Disputed[];
}

const idOf = (reported: Reported): string | null => reported.data.platform?.report ?? null;

/** The reports of an entry to its platform, oldest first; answers without a report come last. */
export function reportsOf({ handovers, answers, disputes }: Entry): PlatformReport[] {
  const reported = handovers
    .filter((one) => one.kind === 'reported')
    .filter(({ data }) => data.to === 'platform');
  const known = new Set(reported.flatMap((one) => idOf(one) ?? []));
  const loose = ({ data }: Answered | Disputed): boolean => data.report === null || !known.has(data.report);
  const rest = { reported: null, answers: answers.filter(loose), disputes: disputes.filter(loose) };
  return [
    ...reported.map((one) => {
      const id = idOf(one);
      const mine = ({ data }: Answered | Disputed): boolean => id !== null && data.report === id;
      return { reported: one, answers: answers.filter(mine), disputes: disputes.filter(mine) };
    }),
    ...(rest.answers.length + rest.disputes.length > 0 ? [rest] : []),
  ];
}

/** Whether the person said that they reported it to its platform. */
export const wasReported = (entry: Entry): boolean =>
  reportsOf(entry).some(({ reported }) => reported !== null);

export const decisionOf = ({ answers }: Pick<PlatformReport, 'answers'>): Answered | null =>
  answers.findLast(({ data }) => data.what === 'decision') ?? null;

/** When the six months for a complaint began: the first decision on a report against which none was filed. */
function decidedAt(entry: Entry): When | null {
  const open = reportsOf(entry).filter(
    ({ disputes }) => !disputes.some(({ data }) => data.to === 'platform'),
  );
  const days = open.flatMap((report) => decisionOf(report)?.data.when ?? []);
  return days.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
}

/** The starts of terms that reports to platforms give: of a complaint (art. 20 DSA), and of a body's decision (art. 21). */
export function platformStarts(entry: Entry): { besluit_platform?: When; klacht_bij_orgaan?: When } {
  const decided = decidedAt(entry);
  const body = entry.disputes.findLast(({ data }) => data.to === 'body')?.data.when;
  return { ...(decided && { besluit_platform: decided }), ...(body && { klacht_bij_orgaan: body }) };
}
