import type { Problem } from '../problems.js';
import { FIELDS } from '../fields.js';
import { choiceProblems } from './choices.js';
import { columnProblems } from './columns.js';
import { countryProblems } from './country.js';
import { idsOf, numbered, problem } from './known.js';
import { namedIn, type Named } from './named.js';
import { recipientProblems } from './recipients.js';
import { stepProblems, stepSourceProblems } from './steps.js';
import { wordProblems } from './words.js';

/** Every role has a route, and only roles have a name. */
function roleProblems({ rollen, rolnamen, meldroutes }: Named): Problem[] {
  const roles = idsOf(rollen && rollen.map((id) => ({ id })));
  const routeless = numbered(rollen).filter(([, role]) => meldroutes && !Object.hasOwn(meldroutes, role));
  const nameless = Object.keys(rolnamen ?? {}).filter((role) => roles?.has(role) === false);
  return [
    ...nameless.map((role) => problem('role', ['rolnamen', role])),
    ...routeless.map(([, role]) => problem('route', ['meldroutes', role])),
  ];
}

function talkProblems({ nazorg, termijnen }: Named): Problem[] {
  const terms = idsOf(termijnen);
  return numbered(nazorg?.gesprekken ?? null)
    .filter(([, { termijn }]) => termijn !== null && terms?.has(termijn) === false)
    .map(([at]) => problem('term', ['nazorg', 'gesprekken', at, 'termijn']));
}

const fieldProblems = ({ registratieformulier }: Named): Problem[] =>
  numbered(registratieformulier?.velden ?? null)
    .filter(([, { veld }]) => veld !== null && !FIELDS.includes(veld))
    .map(([at]) => problem('field', ['registratieformulier', 'velden', at, 'veld'], FIELDS));

/**
 * A part of a file may only name what exists, in the file or in the country. Every place where it does not, also while
 * other parts are not of their type yet.
 */
export function referenceProblems(file: unknown): Problem[] {
  const named = namedIn(file);
  if (named === null) return [];
  const ofColumns = [roleProblems, recipientProblems, columnProblems, choiceProblems];
  const ofSteps = [stepProblems, stepSourceProblems, fieldProblems, wordProblems];
  return [...ofColumns, talkProblems, countryProblems, ...ofSteps].flatMap((check) => check(named));
}
