import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { DIGEST, HeadSchema } from '../core/journal.js';
import type { LogbookPorts, Mirror } from '../logbook/ports.js';
import { software } from './environment.js';

const MIRROR = 'mirror';
/** The number of the last line, for the sole purpose that other contexts hear of it. */
const LAST_LINE = 'last-line';

const MirrorSchema = v.strictObject({
  logbook: v.string(),
  installation: v.string(),
  fingerprint: DIGEST,
  publicKey: v.optional(v.string()),
  head: HeadSchema,
});

async function readMirror(): Promise<Mirror | null> {
  const stored = await browser.storage.local.get(MIRROR);
  const parsed = v.safeParse(MirrorSchema, stored[MIRROR]);
  return parsed.success ? parsed.output : null;
}

/** What this installation's logbook needs of the browser. */
export function logbookPorts(): Omit<LogbookPorts, 'seal'> {
  return {
    databaseName: 'vastgelegd',
    software: software(),
    mirror: { read: readMirror, write: (mirror) => browser.storage.local.set({ [MIRROR]: mirror }) },
    announce: ({ seq }) => void browser.storage.local.set({ [LAST_LINE]: seq }).catch(() => undefined),
    lock: (task) => navigator.locks.request('vastgelegd-journal', task),
    now: () => new Date(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  };
}

/** Calls `listener` after every journal line that any context adds. Returns what stops it. */
export function onJournalChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && LAST_LINE in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
