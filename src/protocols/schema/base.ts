import * as v from 'valibot';

/** Building blocks of every data file in this folder. `v.strictObject` throughout: an unknown key is a mistake, named. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const maybe = v.optional(v.nullable(text), null);
export const id = v.pipe(text, v.regex(/^[a-z0-9_-]+$/));
export const names = v.array(text);
export const list = <const S extends v.GenericSchema>(item: S) => v.optional(v.array(item), []);

const day = v.pipe(text, v.isoDate());
/** A day, YYYY-MM-DD; null where it is not known. */
export const maybeDay = v.optional(v.nullable(day), null);

/** On which day somebody held a fact against its source; null: never, so it is shown as unchecked. */
export const lastChecked = maybeDay;

/** Whether no two parts have the same key. */
export const differ =
  <T>(key: (part: T) => string | number) =>
  (parts: T[]): boolean =>
    new Set(parts.map(key)).size === parts.length;

/** Parts with names of their own. The message is the code of the mistake, for `problems.ts`. */
export const unique = <const S extends v.GenericSchema>(
  item: S,
  key: (part: v.InferOutput<S>) => string | number,
) => v.pipe(v.array(item), v.check(differ(key), 'double'));

const LENGTH = /^P(?:(\d{1,3})([DWM])|T(\d{1,3})H)$/;
const units = { D: 'days', W: 'weeks', M: 'months', H: 'hours' } as const;
export type Unit = (typeof units)[keyof typeof units];

/** A length of time with one unit. Months are calendar months: P3M from 30 November ends on the last of February. */
export interface Length {
  readonly amount: number;
  readonly unit: Unit;
}

/** ISO 8601 durations with one unit: P3D, P4W, P3M, PT24H. */
export const LengthSchema = v.pipe(
  text,
  v.regex(LENGTH),
  v.transform((value): Length => {
    const [, date, unit, hours] = LENGTH.exec(value) ?? [];
    return hours === undefined
      ? { amount: Number(date), unit: units[unit as 'D' | 'W' | 'M'] }
      : { amount: Number(hours), unit: 'hours' };
  }),
);
