import { deedRules } from './deeds.js';
import { emotionRules } from './emotion.js';
import { hintRules } from './hints.js';
import { intimidationRules } from './intimidation.js';
import { outcomeRules } from './outcome.js';
import { personRules } from './person.js';
import type { Rule } from './rule.js';
import { veiledRules } from './veiled.js';
import { violenceRules } from './violence.js';

export type { Rule } from './rule.js';

/** Every rule, heaviest first. */
export const rules: readonly Rule[] = [
  ...deedRules,
  ...violenceRules,
  ...outcomeRules,
  ...intimidationRules,
  ...veiledRules,
  ...hintRules,
  ...personRules,
  ...emotionRules,
];
