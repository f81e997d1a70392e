/** Milliseconds of each unit that the platforms use in "5 u", "3 d ago", Dutch and English. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|seconden|seconds?)$/, 1_000],
  [/^(?:m|min|minuut|minuten|mins?|minutes?)$/, 60_000],
  [/^(?:u|uur|uren|h|hrs?|hours?)$/, 3_600_000],
  [/^(?:d|dag|dagen|days?)$/, 86_400_000],
  [/^(?:w|wk|week|weken|weeks?)$/, 604_800_000],
  [/^(?:j|jr|jaar|y|yrs?|years?)$/, 31_557_600_000],
];
const MONTHS = 'jan feb mrt|mar apr mei|may jun jul aug sep okt|oct nov dec'
  .split(' ')
  .map((names) => names.split('|'));
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A tab that stays open shows an age that was true when the page was loaded. */
const STALE = 12 * HOUR;

function fitsAge(text: string, age: number): boolean | null {
  const [, count = '', unit = ''] = /^(\d{1,3})\s*(\p{L}{1,8})\.?(?:\s+(?:geleden|ago))?$/u.exec(text) ?? [];
  const size = UNITS.find(([name]) => name.test(unit.toLowerCase()))?.[1];
  if (size === undefined) return null;
  const shown = Number(count) * size;
  return age >= shown - size && age <= shown + size + Math.max(size, STALE);
}

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name)));

/** Day, month and, where shown, year: "20 nov. 2026", "Nov 20, 2026", "20 november om 09:14". */
function dateIn(text: string): { day: number; month: number; year: number | null } | null {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  const dayFirst = /\b(\d{1,2})\s+(\p{L}{3,9})/u.exec(text);
  const monthFirst = /(\p{L}{3,9})\.?\s+(\d{1,2})\b/u.exec(text);
  const pairs = [dayFirst && [dayFirst[1], dayFirst[2]], monthFirst && [monthFirst[2], monthFirst[1]]];
  for (const [day = '', word = ''] of pairs.filter((pair) => pair !== null)) {
    const month = monthOf(word);
    if (month >= 0) return { day: Number(day), month, year: year === undefined ? null : Number(year) };
  }
  return null;
}

function fitsDate(text: string, machine: number, readAt: number): boolean | null {
  const date = dateIn(text);
  if (!date) return null;
  const years =
    date.year === null ? [0, -1].map((back) => new Date(readAt).getUTCFullYear() + back) : [date.year];
  // Noon, and a day on both sides: the page shows the date in a zone of its own.
  return years.some((year) => Math.abs(Date.UTC(year, date.month, date.day, 12) - machine) <= 1.5 * DAY);
}

/**
 * Whether the time in the page's own words ("5 u", "20 nov. 2026") fits the exact one (`machine`, ISO 8601), as read at
 * `readAt` (ISO 8601). Never a source of a time: it only says that two of them cannot both be right. Null: not to be told.
 */
export function shownTimeFits(shown: string | null, machine: string | null, readAt: string): boolean | null {
  if (shown === null || machine === null) return null;
  const [exact, now] = [Date.parse(machine), Date.parse(readAt)];
  if (Number.isNaN(exact) || Number.isNaN(now)) return null;
  const text = shown.trim();
  return fitsAge(text, now - exact) ?? fitsDate(text, exact, now);
}
