import browser from 'webextension-polyfill';
import { parseReminders, type ReminderStore } from '../core/reminders.js';

const KEY = 'reminders';

/** Kept beside the settings of this browser. */
export const reminderStore: ReminderStore = {
  async get() {
    const stored = await browser.storage.local.get(KEY);
    return parseReminders(stored[KEY]);
  },
  set: (reminders) => browser.storage.local.set({ [KEY]: reminders }),
};
