import * as v from 'valibot';
import { marked, parseAttention, type AttentionStore } from '../../core/attention.js';
import { parseReminders, type ReminderStore } from '../../core/reminders.js';
import { parseWaiting, withWaiting, type WaitingStore } from '../../core/waiting.js';

const json = v.string();
/**
 * What the person of a browser keeps beside the journal: terms called done or put off, links that wait, and what was read.
 * No part of the record, so each is the JSON text that the browser kept, and is read as tolerantly as it is there.
 */
export const AsideSchema = v.strictObject({ reminders: json, waiting: json, attention: json });
export type Aside = v.InferOutput<typeof AsideSchema>;

/** Where it is kept. */
export interface AsideStores {
  readonly reminders: ReminderStore;
  readonly waiting: WaitingStore;
  readonly attention: AttentionStore;
}

export const readAside = async (stores: AsideStores): Promise<Aside> => ({
  reminders: JSON.stringify(await stores.reminders.get()),
  waiting: JSON.stringify(await stores.waiting.get()),
  attention: JSON.stringify(await stores.attention.get()),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const both = (own: readonly string[], more: readonly string[]): string[] => [...new Set([...more, ...own])];

/** Adds it to what this browser has; nothing that is there is lost. In an empty profile it becomes what was backed up. */
export async function putAside(stores: AsideStores, aside: Aside): Promise<void> {
  const reminders = parseReminders(parsed(aside.reminders));
  const attention = parseAttention(parsed(aside.attention));
  const own = await stores.reminders.get();
  await stores.reminders.set({
    done: both(own.done, reminders.done),
    snoozed: { ...reminders.snoozed, ...own.snoozed },
    told: both(own.told, reminders.told),
    toldOn: own.toldOn ?? reminders.toldOn,
  });
  await stores.waiting.set(withWaiting(parseWaiting(parsed(aside.waiting)), await stores.waiting.get()));
  const seen = marked(attention, 'read', (await stores.attention.get()).read);
  await stores.attention.set(marked(seen, 'later', (await stores.attention.get()).later));
}
