import { dutchClock, dutchDay, dutchMoment } from '../../core/dutch-time.js';
import type { When } from '../../core/happening/known.js';
import type { Term } from '../../protocols/index.js';
import type { Length } from '../../protocols/schema/base.js';
import { complaintDay } from '../term.js';
import { addDays, addMonths, daysBetween, lastWorkday, workdaysAfter, type Day } from './calendar.js';
import { termData, type OwnTerm } from './data.js';

/** The end of one term of one entry. */
export interface Deadline {
  readonly entry: string;
  /** Id of the term: of the protocol, the law, or our own. */
  readonly term: string;
  /** In the words of the data; null for our own reminders, which the interface names. */
  readonly label: string | null;
  readonly kind: Term['kind'] | 'eigen';
  /** The day it counts from. */
  readonly start: Day;
  /** That day was taken from the first record; nobody said so. */
  readonly assumed: boolean;
  /** The first day, for what has to be between two days. */
  readonly from: Day | null;
  readonly due: Day;
  /** The moment, ISO 8601 UTC, for terms of hours whose start has a clock. */
  readonly at: string | null;
  /** The last working day on which it is in time in every reading of the law; null: there is one reading. */
  readonly safe: Day | null;
  /** The entry was judged. */
  readonly judged: boolean;
  readonly by: string | null;
  readonly condition: string | null;
  readonly caution: string | null;
  readonly source: string;
  readonly lastChecked: string | null;
}

/** A calendar day, with a moment where it is exact. */
interface End {
  readonly day: Day;
  readonly at: string | null;
}

/**
 * The end of a length of time. Days, weeks and months are those of the calendar, whatever the clocks do; hours are real
 * ones. Without a clock a term of hours ends with the day that it reaches into.
 */
export function endOf({ day, clock }: When, { amount, unit }: Length): End {
  if (unit === 'months') return { day: addMonths(day, amount), at: null };
  if (unit !== 'hours') return { day: addDays(day, unit === 'weeks' ? 7 * amount : amount), at: null };
  if (clock === null) return { day: addDays(day, Math.ceil(amount / 24)), at: null };
  const at = new Date(Date.parse(dutchMoment(day, clock)) + amount * 3_600_000).toISOString();
  return { day: dutchDay(at), at };
}

/**
 * The last working day on which a klacht is in time however a month is read: as a calendar month, or as the thirty days of
 * art. 88 Sr. The Algemene termijnenwet is not counted on to extend it.
 */
export function safeComplaintDay(day: Day): Day {
  const [first = day] = [complaintDay(day), addDays(day, termData.klacht.safeDays)].sort();
  return lastWorkday(first);
}

export interface From {
  readonly entry: string;
  readonly start: When;
  readonly assumed: boolean;
  readonly judged: boolean;
}

/** The deadline that a term gives from this start. */
export function deadlineOf(term: Term, { entry, start, assumed, judged }: From): Deadline {
  const { span } = term;
  const end: End =
    span.kind === 'within'
      ? endOf(start, span.length)
      : span.kind === 'between'
        ? endOf(start, span.to)
        : { day: workdaysAfter(start.day, span.days), at: null };
  const { id, label, kind, by, condition, caution, source, lastChecked } = term;
  return {
    ...{ entry, term: id, label, kind, start: start.day, assumed, judged },
    from: span.kind === 'between' ? endOf(start, span.from).day : null,
    due: end.day,
    at: end.at,
    safe: id === 'klacht' ? safeComplaintDay(start.day) : null,
    ...{ by, condition, caution, source, lastChecked },
  };
}

/** One of our own reminders. */
export function reminderOf(term: OwnTerm, { entry, start, assumed, judged }: From): Deadline {
  return {
    ...{ entry, term: term.id, label: null, kind: 'eigen', start: start.day, assumed, judged },
    ...{ from: null, due: endOf(start, term.after).day, at: null, safe: null },
    ...{ by: null, condition: null, caution: null, source: term.source, lastChecked: term.lastChecked },
  };
}

/** The day to act on: the safe one where there is one. */
export const actBy = ({ safe, due }: Deadline): Day => safe ?? due;

/** How near an end is: `soon` and `last` ask for attention. */
export type Stage = 'later' | 'soon' | 'last' | 'passed';

/** `now` is ISO 8601 UTC. A term of days is passed when its last day is; a short one is near from the start. */
export function stageOf(deadline: Deadline, now: string): Stage {
  const today = dutchDay(now);
  const { at, due, start, from } = deadline;
  if (at === null ? today > due : now > at) return 'passed';
  const left = daysBetween(today, actBy(deadline));
  const { soon, last } = termData.warn;
  if (daysBetween(start, due) < soon && from === null) return left <= 1 ? 'last' : 'soon';
  if (left <= last) return 'last';
  return left <= soon && (from === null || today >= from) ? 'soon' : 'later';
}

/** The clock of a moment, for people. */
export const clockOf = (deadline: Deadline): string | null => deadline.at && dutchClock(deadline.at);
