/**
 * The machine time of a `time` element, ISO 8601 UTC with milliseconds. Null for a time without a zone or a day that does
 * not exist: those are not guessed.
 */
export function machineTime(datetime: string | null): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.exec(
    datetime ?? '',
  );
  if (!match || datetime === null) return null;
  const day = new Date(`${match[1] ?? ''}T00:00:00.000Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== match[1]) return null;
  const time = new Date(datetime);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** A time in whole seconds since 1970 as ISO 8601 UTC, or null where the number cannot be one. */
export function timeOfSeconds(seconds: unknown): string | null {
  const value = typeof seconds === 'string' && /^\d{9,11}$/.test(seconds) ? Number(seconds) : seconds;
  return typeof value === 'number' && Number.isInteger(value) && value > 1e9 && value < 1e10
    ? new Date(value * 1000).toISOString()
    : null;
}
