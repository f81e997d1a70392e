import { categoryOf, planStepsOf, type Protocol } from '../protocols/index.js';
import type { Case } from './case.js';
import { isAgreed, purposeOf } from './plan/plan.js';

export type NormText = Protocol['drafts'][number];

/** The texts of the protocol for a column. `[datum]` is filled in where the sender was addressed before. */
export const normTexts = (
  protocol: Protocol,
  category: string | null,
  addressed: string | null,
): NormText[] =>
  protocol.drafts
    .filter(({ categories }) => category !== null && categories.includes(category))
    .map((draft) => ({
      ...draft,
      text: addressed === null ? draft.text : draft.text.replace('[datum]', addressed),
    }));

/** The step of the plan for a norm statement under this column; null: the plan has none. */
export const statementStep = (protocol: Protocol, category: string | null) =>
  planStepsOf(protocol).find(
    (step) => step.kind === 'aanspreken' && step.for.includes(purposeOf(protocol, category)),
  ) ?? null;

/** Why no norm statement is offered. */
export type Refusal = 'no-column' | 'consult-first';

/**
 * Whether the sender may be addressed now. A column that is always reported (1 and 2) needs a logged consult that agreed;
 * where the sender may be a minor or in distress, nothing is said at all (`askFirst`). Null: nothing stands in the way.
 */
export function refusalOf(
  { protocol, category, askFirst }: { protocol: Protocol; category: string | null; askFirst: boolean },
  steps: Case['steps'],
): Refusal | null {
  if (category === null || !categoryOf(protocol, category)?.crossesNorm) return 'no-column';
  const step = statementStep(protocol, category);
  if (!step) return 'no-column';
  return askFirst || !isAgreed(step, steps) ? 'consult-first' : null;
}
