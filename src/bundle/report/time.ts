const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const HOUR = 3_600_000;

/** The last Sunday of a month, 01:00 UTC, when the clocks change (Directive 2000/84/EC). `month` counts from 0. */
function change(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** Minutes that the Netherlands are ahead of UTC. */
export function offsetMinutes(time: number): number {
  const year = new Date(time).getUTCFullYear();
  return time >= change(year, 2) && time < change(year, 9) ? 120 : 60;
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A moment in words, in Dutch time. Computed here and not by `Intl`, whose spelling differs between browsers and
 * versions: the same data must make the same report. What is no time is returned as it is.
 */
export function dutchTime(iso: string): string {
  const time = Date.parse(iso);
  if (!Number.isFinite(time)) return iso;
  const offset = offsetMinutes(time);
  const local = new Date(time + (offset * HOUR) / 60);
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':');
  const date = `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()] ?? ''} ${local.getUTCFullYear()}`;
  return `${date}, ${clock} ${offset === 120 ? 'zomertijd' : 'wintertijd'}`;
}

/** `2026-11-21T20:42:35.123Z` → `2026-11-21 20:42:35.123 UTC`. */
export const utcTime = (iso: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(iso) ? iso.replace('T', ' ').replace('Z', ' UTC') : iso;
