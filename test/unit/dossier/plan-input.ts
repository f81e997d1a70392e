import type { PlanInput } from '../../../src/dossier/plan/plan.js';
import type { Protocol } from '../../../src/protocols/index.js';

const judgedUnder = ({ id, version }: Protocol, category: string): NonNullable<PlanInput['judged']> => ({
  seq: 3,
  at: '2026-11-22T09:00:00.000Z',
  data: { entry: 'e', protocol: { id, version }, category, by: null },
});

/** What the plan of a raadslid is made from, an hour after the judgement, with nothing done yet. `category` null: not judged. */
export const planInput = (
  protocol: Protocol,
  category: string | null,
  change: Partial<PlanInput> = {},
): PlanInput => ({
  protocol,
  judged: category === null ? null : judgedUnder(protocol, category),
  role: 'raadslid',
  steps: [],
  afterwards: null,
  pattern: false,
  now: new Date('2026-11-22T10:00:00.000Z'),
  hour: 10,
  ...change,
});
