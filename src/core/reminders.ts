import * as v from 'valibot';
import type { Stored } from './stored.js';

const keys = v.fallback(v.array(v.string()), []);
const RemindersSchema = v.object({
  /** Deadlines that the person called done. */
  done: keys,
  /** Until which day (`YYYY-MM-DD`, not included) a deadline is not to be spoken of. */
  snoozed: v.fallback(v.record(v.string(), v.string()), {}),
  /** What a notification was shown for, by deadline and stage. */
  told: keys,
  /** The day on which the last notification was shown. */
  toldOn: v.fallback(v.nullable(v.string()), null),
});
/**
 * What the person of this browser did about terms. No part of the record; the own backup holds it. Without it every term
 * speaks again, which is the safe side. Keys hold the day of the end, so a term that moves speaks again as well.
 */
export type Reminders = v.InferOutput<typeof RemindersSchema>;

const blank: Reminders = { done: [], snoozed: {}, told: [], toldOn: null };

/** From storage; never fails. */
export const parseReminders = (data: unknown): Reminders =>
  v.parse(RemindersSchema, typeof data === 'object' && data !== null ? { ...blank, ...data } : blank);

/** Where it is kept. */
export type ReminderStore = Stored<Reminders>;
