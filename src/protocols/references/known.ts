import type { Problem, ProblemCode } from '../problems.js';

type Place = Problem['place'];

export const problem = (
  code: ProblemCode,
  place: Place,
  allowed: readonly string[] | null = null,
): Problem => ({ place, code, expected: allowed && allowed.join(', ') });

/** The parts of a list that can be read, with their number in it. */
export const numbered = <T>(list: readonly (T | null)[] | null): [number, T][] =>
  (list ?? []).flatMap((part, index): [number, T][] => (part === null ? [] : [[index, part]]));

/**
 * Ids to hold a name against. Null when the list or the id of a part cannot be read: then nothing is called unknown, since the
 * mistake is there and not in what names it. What is no part at all has no id that anything could name.
 */
export function idsOf(
  list: readonly ({ readonly id: string | null } | null)[] | null,
  others: readonly string[] = [],
): ReadonlySet<string> | null {
  if (list === null) return null;
  const ids = list.flatMap((part) => (part === null ? [] : [part.id]));
  return ids.includes(null) ? null : new Set([...ids.flatMap((id) => id ?? []), ...others]);
}

/** A problem for each name that is not among the ids. */
export const unknownIn = (
  list: readonly (string | null)[] | null,
  ids: ReadonlySet<string> | null,
  code: ProblemCode,
  place: Place,
): Problem[] =>
  numbered(list)
    .filter(([, id]) => ids !== null && !ids.has(id))
    .map(([index]) => problem(code, [...place, index]));
