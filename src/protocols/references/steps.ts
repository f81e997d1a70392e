import type { Problem } from '../problems.js';
import { national } from '../national.js';
import { idsOf, numbered, problem, unknownIn } from './known.js';
import type { Named, NamedStep } from './named.js';

const nationalSteps = national.steps.map(({ id }) => id);
const nationalLines = national.helpLines.map(({ id }) => id);

/**
 * What a step waits for, whom it is for and whom it calls must exist: a step that waits for a name nobody has could
 * never be taken, or would seem free.
 */
export function stepProblems({ stappen, rollen, hulplijnen }: Named): Problem[] {
  const steps = idsOf(stappen, nationalSteps);
  const roles = idsOf(rollen && rollen.map((id) => ({ id })));
  const lines = hulplijnen && idsOf(hulplijnen.eigen, nationalLines);
  return numbered(stappen).flatMap(([at, step]) => [
    ...waits(step, steps, ['stappen', at]),
    ...unknownIn(step.rollen, roles, 'role', ['stappen', at, 'rollen']),
    ...(step.lijn !== null && lines?.has(step.lijn) === false
      ? [problem('line', ['stappen', at, 'lijn'])]
      : []),
  ]);
}

/** An own source is for a step of the country: a step of the file has its source with it. */
export const stepSourceProblems = ({ stapbronnen }: Named): Problem[] =>
  Object.keys(stapbronnen ?? {})
    .filter((id) => !nationalSteps.includes(id))
    .map((id) => problem('country-step', ['stapbronnen', id]));

/** Another step than itself, of the file or of the country. */
function waits(step: NamedStep, steps: ReadonlySet<string> | null, place: Problem['place']): Problem[] {
  const others = steps && new Set([...steps].filter((id) => id !== step.id));
  return (['na_akkoord_van', 'na'] as const).flatMap((key) =>
    unknownIn(step[key], others, 'step', [...place, key]),
  );
}
