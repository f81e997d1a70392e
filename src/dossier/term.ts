/**
 * The last day for a klacht, `YYYY-MM-DD`: the same-numbered day three months after the person concerned came to know,
 * or that month's last day (art. 66 Sr: three months after the day of knowledge). Weekends do not extend it here: the
 * safe date is the early one. `day` is a calendar date in the Netherlands, `YYYY-MM-DD`.
 */
export function complaintDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 2, Math.min(date, last))).toISOString().slice(0, 10);
}
