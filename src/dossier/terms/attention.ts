import { dutchClock, dutchDay } from '../../core/dutch-time.js';
import type { Reminders } from '../../core/reminders.js';
import { addDays } from './calendar.js';
import { stageOf, type Deadline } from './deadline.js';

/** Names a deadline for as long as it ends on the same day. */
export const keyOf = ({ entry, term, due }: Deadline): string => `${entry}:${term}:${due}`;

/** How long "later" is. */
export const SNOOZE_DAYS = 3;

export const isDone = (deadline: Deadline, { done }: Reminders): boolean => done.includes(keyOf(deadline));

export const isSnoozed = (deadline: Deadline, { snoozed }: Reminders, now: string): boolean => {
  const key = keyOf(deadline);
  const until = Object.hasOwn(snoozed, key) ? snoozed[key] : undefined;
  return until !== undefined && dutchDay(now) < until;
};

/** With a deadline called done, or not any more. */
export const markDone = (reminders: Reminders, deadline: Deadline, on: boolean): Reminders => {
  const key = keyOf(deadline);
  const rest = reminders.done.filter((one) => one !== key);
  return { ...reminders, done: on ? [...rest, key] : rest };
};

export const snooze = (reminders: Reminders, deadline: Deadline, now: string): Reminders => ({
  ...reminders,
  snoozed: { ...reminders.snoozed, [keyOf(deadline)]: addDays(dutchDay(now), SNOOZE_DAYS) },
});

/** At night nothing is said; the next look comes in the morning. */
const FROM = '07:00';
const UNTIL = '22:00';

/**
 * Whether to show a notification now, and what to remember then: at most one a day, by day, and each deadline once when
 * it comes near and once when its end is there. Null: say nothing.
 */
export function notificationFor(
  deadlines: readonly Deadline[],
  reminders: Reminders,
  now: string,
): Reminders | null {
  const today = dutchDay(now);
  const clock = dutchClock(now);
  if (clock < FROM || clock >= UNTIL || reminders.toldOn === today) return null;
  const speaking = deadlines.flatMap((deadline) => {
    const stage = stageOf(deadline, now);
    if (stage === 'later' || stage === 'passed') return [];
    if (isDone(deadline, reminders) || isSnoozed(deadline, reminders, now)) return [];
    return [`${keyOf(deadline)}:${stage}`];
  });
  const fresh = speaking.filter((key) => !reminders.told.includes(key));
  return fresh.length === 0 ? null : { ...reminders, told: [...reminders.told, ...fresh], toldOn: today };
}
