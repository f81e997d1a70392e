import { categoryOf, planStepsOf, type Protocol } from '../../protocols/index.js';
import type { Case } from '../case.js';
import { isAgreed, isFollowed, purposeOf } from '../plan/plan.js';

/** The step of the plan for a report to the platform under this column; null: the plan has none. */
export const platformStep = (protocol: Protocol, category: string | null) =>
  planStepsOf(protocol).find(
    (step) => step.kind === 'platform' && step.for.includes(purposeOf(protocol, category)),
  ) ?? null;

/** Why no report is offered yet. */
export type NotYet = 'no-column' | 'consult-first' | 'melding-first';

/**
 * Whether a report to the platform may be made now: for columns that are always reported only after police or consult agreed,
 * for the others after the melding; never for what does not cross the norm. `askFirst`: the sender may be a minor or in
 * distress. Null: nothing stands in the way.
 */
export function notYet(
  { protocol, category, askFirst }: { protocol: Protocol; category: string | null; askFirst: boolean },
  steps: Case['steps'],
): NotYet | null {
  if (category === null || !categoryOf(protocol, category)?.crossesNorm) return 'no-column';
  const step = platformStep(protocol, category);
  if (!step) return 'no-column';
  if (askFirst || !isAgreed(step, steps)) return 'consult-first';
  return isFollowed(step, steps) ? null : 'melding-first';
}
