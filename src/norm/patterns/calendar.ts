/** Protocols count in days of the people concerned, so a day is a calendar day here, 23 to 25 hours long. */
const dutchDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const DAY_MS = 86_400_000;
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const ZONED = /(Z|[+-]\d{2}:?\d{2})$/i;

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** A moment with its calendar day. `exact` is false where only the day is known. */
export interface Moment {
  /** As given. */
  readonly iso: string;
  /** Milliseconds since 1970; the beginning of the day (UTC) where only the day is known: for ordering alone. */
  readonly ms: number;
  /** Number of the calendar day in the Netherlands. */
  readonly day: number;
  readonly exact: boolean;
}

/** Reads ISO 8601; a time without a zone is UTC, as everywhere in the product. Null: not readable. */
export function momentOf(iso: string | null | undefined): Moment | null {
  if (!iso) return null;
  const exact = !DAY_ONLY.test(iso);
  const ms = Date.parse(exact && !ZONED.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(ms)) return null;
  return { iso, ms, day: dayNumber(exact ? dutchDay.format(ms) : iso), exact };
}

/** Whether `later` is surely after `earlier`: with a day alone, only on a later day. */
export const isAfter = (later: Moment, earlier: Moment): boolean =>
  later.exact && earlier.exact ? later.ms > earlier.ms : later.day > earlier.day;
