import * as v from 'valibot';
import file from './holidays.json' with { type: 'json' };

/** A calendar day in the Netherlands, `YYYY-MM-DD`: sorts and compares as text. */
export type Day = string;

const rule = v.variant('rule', [
  v.strictObject({ rule: v.literal('date'), month: v.number(), date: v.number() }),
  v.strictObject({ rule: v.literal('easter'), days: v.number() }),
  /** Koningsdag: the day before where it falls on a Sunday. */
  v.strictObject({ rule: v.literal('king'), month: v.number(), date: v.number() }),
]);
const HolidaysSchema = v.strictObject({
  schema: v.literal('vastgelegd-feestdagen/1'),
  source: v.string(),
  lastChecked: v.nullable(v.pipe(v.string(), v.isoDate())),
  days: v.array(v.strictObject({ id: v.string(), label: v.string(), when: rule })),
});
type Rule = v.InferOutput<typeof rule>;
const holidayRules = v.parse(HolidaysSchema, file).days.map(({ when }) => when);

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const partsOf = (day: Day): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
};

/** The day `days` later; earlier where it is negative. */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = partsOf(day);
  return dayOf(Date.UTC(year, month - 1, date + days));
}

/** The same-numbered day `months` on, else that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Calendar days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** 0 is Sunday. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}

const fall: { [K in Rule['rule']]: (year: number, rule: Extract<Rule, { rule: K }>) => Day } = {
  date: (year, { month, date }) => dayOf(Date.UTC(year, month - 1, date)),
  easter: (year, { days }) => addDays(easter(year), days),
  king: (year, { month, date }) => {
    const day = dayOf(Date.UTC(year, month - 1, date));
    return weekday(day) === 0 ? addDays(day, -1) : day;
  },
};

/** The public holidays of a year. */
export const holidays = (year: number): ReadonlySet<Day> =>
  new Set(holidayRules.map((one) => (fall[one.rule] as (year: number, rule: Rule) => Day)(year, one)));

/** No Saturday, Sunday or public holiday. */
export const isWorkday = (day: Day): boolean => weekday(day) % 6 !== 0 && !holidays(partsOf(day)[0]).has(day);

/** The last working day that is not after `day`. */
export function lastWorkday(day: Day): Day {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}

/** The `count`th working day after `day`; the day itself does not count. */
export function workdaysAfter(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, 1);
    if (isWorkday(found)) left -= 1;
  }
  return found;
}
