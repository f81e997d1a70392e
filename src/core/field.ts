import * as v from 'valibot';

/**
 * Where a value was found. `dom`: the page as rendered; `page-data`: data the page had received, joined on the
 * same post id; `id`: computed from an identifier; `shown`: read from a text meant for people; `person`: typed in.
 */
export const SourceSchema = v.picklist(['dom', 'page-data', 'id', 'shown', 'person']);
export type Source = v.InferOutput<typeof SourceSchema>;

/** One value with its origin. */
export interface Claim<T> {
  readonly value: T;
  readonly source: Source;
}

/**
 * A recorded value that carries its source. `value` and `source` are null together: unknown stays unknown.
 * `others` lists every differing value that another source gave; nothing is resolved silently.
 */
export interface Field<T> {
  readonly value: T | null;
  readonly source: Source | null;
  readonly others: readonly Claim<T>[];
}

/** The parser of a field whose value passes `value`. */
export const fieldOf = <T>(value: v.GenericSchema<T>): v.GenericSchema<Field<T>> =>
  v.strictObject({
    value: v.nullable(value),
    source: v.nullable(SourceSchema),
    others: v.array(v.strictObject({ value, source: SourceSchema })),
  });

/** A field nobody could fill. */
export const unknown: Field<never> = { value: null, source: null, others: [] };

/** A field with a value from one source; an empty or missing value makes it unknown. */
export function found<T>(value: T | null | undefined, source: Source): Field<T> {
  if (value === null || value === undefined) return unknown;
  return { value, source, others: [] };
}

/**
 * Joins claims about one value, strongest first: the first becomes the value, differing ones are kept in `others`.
 */
export function settle<T>(claims: readonly (Claim<T> | null)[]): Field<T> {
  const [first, ...rest] = claims.filter((claim) => claim !== null);
  if (!first) return unknown;
  return { ...first, others: rest.filter((claim) => claim.value !== first.value) };
}
