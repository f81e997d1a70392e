import type { Problem } from '../problems.js';
import { national } from '../national.js';
import { numbered, problem, unknownIn } from './known.js';
import type { Named } from './named.js';

const lines = new Set(national.helpLines.map(({ id }) => id));
const terms = new Set(national.terms.map(({ id }) => id));

/** Own parts with an id of the country: two with one id, and which of the two is meant could not be told. */
const taken = (
  own: readonly ({ readonly id: string | null } | null)[] | null,
  ids: ReadonlySet<string>,
  place: Problem['place'],
): Problem[] =>
  numbered(own)
    .filter(([, { id }]) => id !== null && ids.has(id))
    .map(([at]) => problem('national', [...place, at, 'id']));

const named = (list: readonly (string | null)[] | null): Problem[] =>
  numbered(list)
    .filter(([at, id]) => (list ?? []).indexOf(id) < at)
    .map(([at]) => problem('double', ['hulplijnen', 'landelijk', at]));

/** Hours for a line that is not among those of the country that the file names: nobody would see them. */
const hoursProblems = (list: readonly (string | null)[] | null, hours: Record<string, unknown>): Problem[] =>
  Object.keys(hours)
    .filter((id) => list !== null && !list.includes(id))
    .map((id) => problem('line', ['hulplijnen', 'uren', id]));

/** Help lines and terms of the country: a file may name its lines, once each, and replaces neither 112 nor a term in law. */
export const countryProblems = ({ hulplijnen, termijnen }: Named): Problem[] => [
  ...taken(termijnen, terms, ['termijnen']),
  ...unknownIn(hulplijnen?.landelijk ?? null, lines, 'line', ['hulplijnen', 'landelijk']),
  ...named(hulplijnen?.landelijk ?? null),
  ...hoursProblems(hulplijnen?.landelijk ?? null, hulplijnen?.uren ?? {}),
  ...taken(hulplijnen?.eigen ?? null, lines, ['hulplijnen', 'eigen']),
];
