import { addMonths, type Day } from './terms/calendar.js';

/**
 * The last day for a klacht: the same-numbered day three months after the person concerned came to know, or that month's
 * last day (art. 66 lid 1 Sr: "gedurende drie maanden na de dag waarop de tot klacht gerechtigde kennis heeft genomen", so
 * the day of knowledge itself does not count). Weekends do not extend it: the safe date is the early one.
 */
export const complaintDay = (day: Day): Day => addMonths(day, 3);
