import browser, { type Storage } from 'webextension-polyfill';
import * as v from 'valibot';
import type { AskedLooks } from '../capture/store/look/look-recorder.js';
import { Failure } from '../core/failure.js';

/** How long a look that was asked for waits for its page. Milliseconds. */
const WAITS_MS = 10 * 60 * 1000;
const PREFIX = 'look ';
const AskedSchema = v.strictObject({ entry: v.string(), at: v.number() });

/** Looks that the person asked for in the logbook, kept as long as the browser runs, by tab. */
export const askedLooks: AskedLooks = {
  async of(tab) {
    const key = PREFIX + String(tab);
    const stored = v.safeParse(AskedSchema, (await browser.storage.session.get(key))[key]);
    return stored.success && Date.now() - stored.output.at < WAITS_MS ? stored.output.entry : null;
  },
  done: (tab) => browser.storage.session.remove(PREFIX + String(tab)),
};

/** How long the logbook waits before it says that nothing came; a page takes its time to load. Milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Opens the page of a recorded post in a tab of its own, to look at it again. The tab is noted before the page begins, so that
 * the page finds the question also where it is led on to a login page. Resolves once it was looked at.
 * Errors: `look-closed`, `look-unanswered`; also after that, what the page still tells is written down.
 */
export async function openToLook(entry: string, url: string): Promise<void> {
  const tab = await browser.tabs.create({ url: 'about:blank', active: true });
  if (tab.id === undefined) throw new Failure('look-unanswered', 'no tab');
  await browser.storage.session.set({ [PREFIX + String(tab.id)]: { entry, at: Date.now() } });
  await Promise.all([untilLooked(tab.id), browser.tabs.update(tab.id, { url })]);
}

/** A look that was written down takes its question away: that is how it is heard here. */
function untilLooked(tab: number): Promise<void> {
  const { onChanged } = browser.storage;
  const { onRemoved } = browser.tabs;
  const key = PREFIX + String(tab);
  return new Promise((resolve, reject) => {
    const end = (): void => {
      onChanged.removeListener(changed);
      onRemoved.removeListener(removed);
      clearTimeout(timer);
    };
    const fail = (why: 'look-closed' | 'look-unanswered'): void => {
      end();
      reject(new Failure(why));
    };
    const changed = (changes: Record<string, Storage.StorageChange>, area: string): void => {
      const change = area === 'session' ? changes[key] : undefined;
      if (!change || change.newValue !== undefined) return;
      end();
      resolve();
    };
    const removed = (closed: number): void => {
      if (closed === tab) fail('look-closed');
    };
    const timer = setTimeout(() => fail('look-unanswered'), PATIENCE_MS);
    onChanged.addListener(changed);
    onRemoved.addListener(removed);
  });
}
