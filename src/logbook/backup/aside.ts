import * as v from 'valibot';
import { marked, parseAttention, type AttentionStore } from '../../core/attention.js';
import { parseReminders, type ReminderStore } from '../../core/reminders.js';
import { parseWaiting, withWaiting, type WaitingStore } from '../../core/waiting.js';

const json = v.string();
/**
 * What the person of a browser keeps beside the journal: terms called done or put off, links that wait, what was read, and
 * the protocols from files. No part of the record, so each is the JSON text that the browser kept, and is read as
 * tolerantly as it is there.
 */
export const AsideSchema = v.strictObject({
  reminders: json,
  waiting: json,
  attention: json,
  /** The files as they were loaded, and the choice; absent: none of both. Came later. */
  protocols: v.optional(json),
});
export type Aside = v.InferOutput<typeof AsideSchema>;

/** Where it is kept. */
export interface AsideStores {
  readonly reminders: ReminderStore;
  readonly waiting: WaitingStore;
  readonly attention: AttentionStore;
  /** Only carried: what they say, and how they come back, is not the logbook's to know. Undefined: there is nothing. */
  readonly protocols: { read(): Promise<unknown> };
}

export async function readAside(stores: AsideStores): Promise<Aside> {
  const protocols = await stores.protocols.read();
  return {
    reminders: JSON.stringify(await stores.reminders.get()),
    waiting: JSON.stringify(await stores.waiting.get()),
    attention: JSON.stringify(await stores.attention.get()),
    ...(protocols !== undefined && { protocols: JSON.stringify(protocols) }),
  };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const both = (own: readonly string[], more: readonly string[]): string[] => [...new Set([...more, ...own])];

/** The protocols as their own store read them; undefined: the backup has none. */
export const protocolsIn = ({ protocols }: Aside): unknown =>
  protocols === undefined ? undefined : parsed(protocols);

/** Adds all but the protocols to what this browser has; nothing that is there is lost. In an empty profile it becomes what was backed up. */
export async function putAside(stores: AsideStores, aside: Aside): Promise<void> {
  const reminders = parseReminders(parsed(aside.reminders));
  const attention = parseAttention(parsed(aside.attention));
  await stores.reminders.change((own) => ({
    done: both(own.done, reminders.done),
    snoozed: { ...reminders.snoozed, ...own.snoozed },
    told: both(own.told, reminders.told),
    toldOn: own.toldOn ?? reminders.toldOn,
  }));
  await stores.waiting.change((own) => withWaiting(parseWaiting(parsed(aside.waiting)), own));
  await stores.attention.change((own) => marked(marked(attention, 'read', own.read), 'later', own.later));
}
