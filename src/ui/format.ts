import { text } from './text.js';

/** A moment as people here write it, in the zone of this computer, which is named. Unreadable times stay as they are. */
export function formatTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(text('language'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(date);
}

/** Like `formatTime`, to the minute and without zone: for lists. */
export function formatShortTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(text('language'), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** Bytes as kB or MB (1,000). */
export function formatSize(bytes: number): string {
  const number = new Intl.NumberFormat(text('language'), { maximumFractionDigits: 1 });
  return bytes < 1e6 ? `${number.format(bytes / 1e3)} kB` : `${number.format(bytes / 1e6)} MB`;
}

/** A number without a tail of digits. */
export const formatNumber = (value: number): string =>
  new Intl.NumberFormat(text('language'), { maximumFractionDigits: 2 }).format(value);

/** The day of a moment, in the zone of this computer. Unreadable times stay as they are. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(text('language'), { dateStyle: 'full' }).format(date);
}

/** The hour that a moment begins, in the zone of this computer: "4 nov 2026, 21.00–22.00". Unreadable times stay as they are. */
export function formatHour(iso: string): string {
  const from = new Date(iso);
  if (Number.isNaN(from.getTime())) return iso;
  const until = new Date(from.getTime() + 3_600_000);
  const clock = new Intl.DateTimeFormat(text('language'), { timeStyle: 'short' });
  return `${formatShortTime(iso)}–${clock.format(until)}`;
}

/** A calendar day without a clock (`YYYY-MM-DD`), the same in every zone. */
export function formatPlainDay(day: string): string {
  const date = new Date(`${day}T12:00:00.000Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(text('language'), { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
