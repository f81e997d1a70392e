import * as v from 'valibot';

/** Building blocks of every data file in this folder. What stands in them for a machine has no spaces around. */
/** Something to read, and no U+FFFD: that is what is left of a letter which a wrong encoding lost. */
const READABLE = /^[^\uFFFD]*[^\s\uFFFD][^\uFFFD]*$/;
export const text = v.pipe(
  v.string(),
  v.regex(READABLE, ({ input }) => (input.includes('\uFFFD') ? 'encoding' : 'empty')),
  v.trim(),
);
export const maybe = v.optional(v.nullable(text), null);
/** Words that mean something to every object of the language, and are no names in a file. */
const NO_NAME =
  '(?!(?:__\\w+__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)';
export const id = v.pipe(v.string(), v.regex(new RegExp(`^${NO_NAME}[a-z0-9_-]+$`), 'id'));
/** A name that other parts repeat, such as that of a role: one line, the same everywhere. */
export const name = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${NO_NAME}[^\\s\\uFFFD](?:[^\\r\\n\\uFFFD]*[^\\s\\uFFFD])?$`), 'name'),
);
/** A version as people compare it by eye: one line, and nothing in it that cannot be seen. */
export const version = v.pipe(
  v.string(),
  v.regex(/^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}\uFFFD]{1,100}$/u, 'sign'),
  v.trim(),
);
export const names = v.array(text);
export const list = <const S extends v.GenericSchema>(item: S) => v.optional(v.array(item), []);

function exists(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
const day = v.pipe(v.string(), v.isoDate('date'), v.check(exists, 'date'));
/** A day, YYYY-MM-DD; null where it is not known. */
export const maybeDay = v.optional(v.nullable(day), null);

/** On which day somebody held a fact against its source; null: never, so it is shown as unchecked. */
export const lastChecked = maybeDay;

type Name = string | number;

/** What a part is called: itself, or the value of its key, by the name it has in the file or once it is read. */
function nameOf(part: unknown, keys: readonly string[]): Name | null {
  const named: Readonly<Record<string, unknown>> =
    typeof part === 'object' && part !== null ? { ...part } : {};
  const found = keys.length === 0 ? part : keys.map((key) => named[key]).find((value) => value !== undefined);
  return typeof found === 'string' || typeof found === 'number' ? found : null;
}

/**
 * No two parts with the same name. `field` is the key of that name in the file, for the place of the second one, `read` what it
 * is called once it is read; null: the part is the name itself. A part with another mistake in it is compared as well, and one
 * without a name with none. The message is the code of the mistake, for `problems.ts`.
 */
export const differ = <T>(field: string | null, read: string | null = field) =>
  v.rawCheck<T[]>(({ dataset, addIssue }) => {
    const parts: unknown = dataset.value;
    if (!Array.isArray(parts)) return;
    const keys = [field, read].flatMap((key) => key ?? []);
    const found = parts.map((part) => nameOf(part, keys));
    found.forEach((value, at) => {
      if (value === null || found.indexOf(value) === at) return;
      const item = {
        type: 'array',
        origin: 'value',
        input: parts,
        key: at,
        value: parts[at] as unknown,
      } as const;
      const key = { type: 'object', origin: 'value', input: {}, key: field ?? '', value } as const;
      addIssue({ message: 'double', path: field === null ? [item] : [item, key] });
    });
  });

/** Parts with names of their own. */
export const unique = <const S extends v.GenericSchema>(
  item: S,
  field: string | null = 'id',
  read: string | null = field,
) => v.pipe(v.array(item), differ<v.InferOutput<S>>(field, read));

/** A whole number within bounds. The message names them, for `problems.ts`. */
export const whole = (min: number, max: number) => {
  const message = `whole ${String(min)}-${String(max)}`;
  return v.pipe(v.number(), v.integer(message), v.minValue(min, message), v.maxValue(max, message));
};

/** Not nothing, and at most 600 months: what is longer is a slip of the pen, and no calendar need hold it. */
const LENGTH = /^P(?!T?0+\D)(?!(?:60[1-9]|6[1-9]\d|[7-9]\d\d)M)(?:(\d{1,3})([DWM])|T(\d{1,3})H)$/;
const units = { D: 'days', W: 'weeks', M: 'months', H: 'hours' } as const;
export type Unit = (typeof units)[keyof typeof units];

/** A length of time with one unit. Months are calendar months: P3M from 30 November ends on the last of February. */
export interface Length {
  readonly amount: number;
  readonly unit: Unit;
}

/** ISO 8601 durations with one unit: P3D, P4W, P3M, PT24H. */
export const LengthSchema = v.pipe(
  v.string(),
  v.regex(LENGTH, 'length'),
  v.transform((value): Length => {
    const [, date, unit, hours] = LENGTH.exec(value) ?? [];
    return hours === undefined
      ? { amount: Number(date), unit: units[unit as 'D' | 'W' | 'M'] }
      : { amount: Number(hours), unit: 'hours' };
  }),
);

const HOURS = { hours: 1, days: 24, weeks: 168, months: 730 };
/** Months differ by some days; over many of them that evens out. */
const SLACK_HOURS = 72;

/** Whether one length is certainly longer than another, in whatever months. */
export function isLonger(a: Length, b: Length): boolean {
  if (a.unit === b.unit) return a.amount > b.amount;
  const slack = a.unit === 'months' || b.unit === 'months' ? SLACK_HOURS : 0;
  return a.amount * HOURS[a.unit] - slack > b.amount * HOURS[b.unit];
}
