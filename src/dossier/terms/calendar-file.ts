import { addDays, type Day } from './calendar.js';

/** One appointment. Nothing in it says what it is about. */
export interface Appointment {
  /** The same for the same term of the same entry, so that a later file moves it and does not add another. */
  readonly uid: string;
  readonly day: Day;
  /** The moment, ISO 8601 UTC; null: the whole day. */
  readonly at: string | null;
}

/** Octets that a content line may have, without its line end (RFC 5545, 3.1). */
const LINE = 75;

const octets = new TextEncoder();

/** Breaks a content line between characters; each further line begins with a space, which counts. */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const width = octets.encode(character).length;
    if (size + width > LINE) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += width;
  }
  return [...lines, current].join('\r\n');
}

/** A text value (RFC 5545, 3.3.11); other control characters have no place in it. */
export const escaped = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const plainDay = (day: Day): string => day.replaceAll('-', '');
const plainTime = (iso: string): string =>
  `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** At nine in the morning, a week and a day before; for a moment, three hours before. */
const ALARMS = { day: ['-P6DT15H', '-PT15H'], moment: ['-PT3H'] } as const;

const alarm = (trigger: string, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${title}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
];

function event({ uid, day, at }: Appointment, title: string, now: string): string[] {
  const when =
    at === null
      ? [`DTSTART;VALUE=DATE:${plainDay(day)}`, `DTEND;VALUE=DATE:${plainDay(addDays(day, 1))}`]
      : [`DTSTART:${plainTime(at)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${plainTime(now)}`,
    // Grows with every file, so that a calendar takes over a day that moved.
    `SEQUENCE:${Math.floor(Date.parse(now) / 60_000)}`,
    ...when,
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...ALARMS[at === null ? 'day' : 'moment'].flatMap((trigger) => alarm(trigger, title)),
    'END:VEVENT',
  ];
}

/**
 * An iCalendar file (RFC 5545). `title` stands on every appointment and must be neutral: calendars are shared and shown
 * on screens. `now` is ISO 8601 UTC.
 */
export function calendarFile(appointments: readonly Appointment[], title: string, now: string): string {
  const name = escaped(title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Herinneringen//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...appointments.flatMap((one) => event(one, name, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
