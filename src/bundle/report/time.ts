import { offsetMinutes } from '../../core/dutch-time.js';

export { dutchDay, offsetMinutes } from '../../core/dutch-time.js';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MINUTE = 60_000;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A moment in words, in Dutch time. Computed here and not by `Intl`, whose spelling differs between browsers and
 * versions: the same data must make the same report. What is no time is returned as it is.
 */
export function dutchTime(iso: string): string {
  const time = Date.parse(iso);
  if (!Number.isFinite(time)) return iso;
  const offset = offsetMinutes(time);
  const local = new Date(time + offset * MINUTE);
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(two).join(':');
  const date = `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()] ?? ''} ${local.getUTCFullYear()}`;
  return `${date}, ${clock} ${offset === 120 ? 'zomertijd' : 'wintertijd'} (${offsetText(offset)})`;
}

/** `2026-11-21` → `21 november 2026`. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${MONTHS[(month ?? 0) - 1] ?? ''} ${year ?? ''}`;
}

/** Minutes as an offset from UTC: 60 → `UTC+01:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(Math.round(minutes));
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The same moment on a clock that runs `minutes` ahead of UTC, with that offset. */
export function zonedTime(iso: string, minutes: number): string {
  const time = Date.parse(iso);
  if (!Number.isFinite(time) || !Number.isFinite(minutes)) return iso;
  const [date = '', clock = ''] = new Date(time + minutes * MINUTE).toISOString().split('T');
  return `${date} ${clock.slice(0, 8)} ${offsetText(minutes)}`;
}

/** `2026-11-21T20:42:35.123Z` → `2026-11-21 20:42:35.123 UTC`. */
export const utcTime = (iso: string): string =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(iso) ? iso.replace('T', ' ').replace('Z', ' UTC') : iso;
