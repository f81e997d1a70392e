import { dutchDay } from '../../core/dutch-time.js';

const DAY_MS = 86_400_000;
const ISO = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a day is on the calendar: 31 February is read as 3 March by some browsers. */
const exists = (day: string): boolean => {
  const start = new Date(startOf(day));
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
};

/** A moment with its calendar day. `exact` is false where only the day is known. */
export interface Moment {
  /** As given. */
  readonly iso: string;
  /** Milliseconds since 1970; the beginning of the day (UTC) where only the day is known: for ordering alone. */
  readonly ms: number;
  /**
   * Number of the calendar day in the Netherlands: protocols count in days of the people concerned, so a day is a calendar day
   * here, 23 to 25 hours long.
   */
  readonly day: number;
  readonly exact: boolean;
}

/** Reads ISO 8601; a time without a zone is UTC, as everywhere in the product. Null: not readable, or no such day. */
export function momentOf(iso: string | null | undefined): Moment | null {
  const [, day, clock, , , zone] = ISO.exec(iso ?? '') ?? [];
  if (!iso || day === undefined || !exists(day)) return null;
  const exact = clock !== undefined;
  const ms = Date.parse(exact && zone === undefined ? `${iso}Z` : iso);
  if (Number.isNaN(ms)) return null;
  const dutch = exact ? dutchDay(new Date(ms).toISOString()) : day;
  return { iso, ms, day: Math.round(startOf(dutch) / DAY_MS), exact };
}

/** Whether `later` is surely after `earlier`: with a day alone, only on a later day. */
export const isAfter = (later: Moment, earlier: Moment): boolean =>
  later.exact && earlier.exact ? later.ms > earlier.ms : later.day > earlier.day;
