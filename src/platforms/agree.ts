import { settle, type Claim, type Field } from '../core/field.js';
import type { Conflict } from '../core/post.js';

/** Each value once, without those that are not there. */
export const distinct = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** The one value that all data of the page agrees on; several make it unknown, and all are kept. */
export function agreed<T>(values: readonly (T | null)[]): Field<T> {
  const claims: Claim<T>[] = distinct(values).map((value) => ({ value, source: 'page-data' }));
  return claims.length > 1 ? { value: null, source: null, others: claims } : settle(claims);
}

/** What sources disagree about, for the record; none where they do not. */
export function conflictOf(field: string, { value, others }: Field<string>): Conflict[] {
  const values = distinct([value, ...others.map((other) => other.value)]);
  return values.length > 1 ? [{ field, values }] : [];
}

const claimsOf = <T>({ value, source, others }: Field<T>): Claim<T>[] => [
  ...(value === null || source === null ? [] : [{ value, source }]),
  ...others,
];

/**
 * What the page shows joined with what its data tells: what is shown stands, and every other value is listed beside it.
 * Where nothing is shown, data that disagrees with itself leaves it unknown; what the page left in doubt stays so.
 */
export function joined<T>(shown: Field<T>, told: Field<T>): Field<T> {
  const claims = [...claimsOf(shown), ...claimsOf(told)];
  const inDoubt = [shown, told].some(({ value, others }) => value === null && others.length > 0);
  const single = claims.every(({ value }) => value === claims[0]?.value);
  if ((single && !inDoubt) || (shown.value !== null && shown.source === 'dom')) return settle(claims);
  return { value: null, source: null, others: claims };
}
