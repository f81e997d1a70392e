import type { HelpLine } from '../../protocols/index.js';

/** How long hours that somebody checked may be relied on. */
const MONTHS = 12;

export type Availability = 'open' | 'closed' | 'unknown';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Day of the week (1 is Monday) and clock in the Netherlands. */
function clockOf(now: Date): { day: number; time: string } {
  const found = new Map(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    day: DAYS.indexOf(found.get('weekday') ?? '') + 1,
    time: `${found.get('hour') ?? ''}:${found.get('minute') ?? ''}`,
  };
}

/** Whether somebody held the hours against their source at most twelve months ago. */
function isFresh({ hoursChecked }: HelpLine, now: Date): boolean {
  if (hoursChecked === null) return false;
  const until = new Date(`${hoursChecked}T00:00:00Z`);
  until.setUTCMonth(until.getUTCMonth() + MONTHS);
  return now <= until;
}

/** Whether a help line answers now. Without times, or with times that nobody checked of late: unknown, never guessed. */
export function availability(line: HelpLine, now: Date): Availability {
  if (line.open.length === 0 || !isFresh(line, now)) return 'unknown';
  const { day, time } = clockOf(now);
  return line.open.some(({ days, from, until }) => days.includes(day) && from <= time && time < until)
    ? 'open'
    : 'closed';
}
