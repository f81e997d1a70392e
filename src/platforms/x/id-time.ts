/** Milliseconds since 1970 at which X's ids begin to count. */
const EPOCH = 1288834974657n;
/** The first id with a time in it, of 4 November 2010; smaller ones were counted up one by one. */
const FIRST = 29_700_859_247n;
/** Ids are signed 64-bit numbers. */
const LAST = (1n << 63n) - 1n;

/**
 * The time that is part of a post's id, ISO 8601 UTC with milliseconds; null for an id without one.
 * X made ids as "snowflakes" from 4 November 2010 on: the bits above the lowest 22 are milliseconds.
 */
export function timeOfId(id: string): string | null {
  if (!/^\d{1,19}$/.test(id)) return null;
  const value = BigInt(id);
  if (value < FIRST || value > LAST) return null;
  return new Date(Number((value >> 22n) + EPOCH)).toISOString();
}

/** Whether two ISO times are at most so many milliseconds apart. */
export const within = (a: string, b: string, milliseconds: number): boolean =>
  Math.abs(Date.parse(a) - Date.parse(b)) <= milliseconds;
