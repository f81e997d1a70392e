import { parseReminders, type ReminderStore } from '../core/reminders.js';
import { stored } from './stored.js';

/** Kept beside the settings of this browser. */
export const reminderStore: ReminderStore = stored('reminders', parseReminders);
