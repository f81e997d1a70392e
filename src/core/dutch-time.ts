const MINUTE = 60_000;

/** The last Sunday of a month, 01:00 UTC, when the clocks change (Directive 2000/84/EC). `month` counts from 0. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** Minutes that the Netherlands are ahead of UTC. Computed and not by `Intl`: the same everywhere. */
export function offsetMinutes(time: number): number {
  const year = new Date(time).getUTCFullYear();
  return time >= change(year, 2) && time < change(year, 9) ? 120 : 60;
}

/** The calendar day in the Netherlands, `YYYY-MM-DD`; what is no time is returned as it is. */
export function dutchDay(iso: string): string {
  const time = Date.parse(iso);
  if (!Number.isFinite(time)) return iso;
  return new Date(time + offsetMinutes(time) * MINUTE).toISOString().slice(0, 10);
}

/**
 * The moment of a Dutch clock, ISO 8601 UTC. `day` is `YYYY-MM-DD`, `clock` `HH:MM`. In the hour that does not exist when
 * summer time begins, the clock of before; in the hour that comes twice, its first time.
 */
export function dutchMoment(day: string, clock: string): string {
  const wall = Date.parse(`${day}T${clock}:00.000Z`);
  const first = wall - 120 * MINUTE;
  const time = offsetMinutes(first) === 120 ? first : wall - 60 * MINUTE;
  return new Date(time).toISOString();
}

/** The clock in the Netherlands, `HH:MM`; what is no time gives `00:00`. */
export function dutchClock(iso: string): string {
  const time = Date.parse(iso);
  return Number.isFinite(time)
    ? new Date(time + offsetMinutes(time) * MINUTE).toISOString().slice(11, 16)
    : '00:00';
}
