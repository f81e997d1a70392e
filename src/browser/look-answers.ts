import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { AskedLooks, LookRecorder } from '../capture/store/look/look-recorder.js';
import type { CallerTab } from './calls.js';
import type { ContentCall } from './messages.js';
import { zoomOf } from './tabs.js';

type LookCall = Extract<ContentCall, { type: `look-${string}` }>;

/** The background's answers to what pages ask about recorded posts. */
export const lookAnswers = (
  recorder: LookRecorder,
): {
  [T in LookCall['type']]: (call: Extract<LookCall, { type: T }>, tab: CallerTab) => Promise<unknown>;
} => ({
  'look-ask': ({ platform, url }, tab) => recorder.ask(platform, url, tab.id),
  'look-frame': async ({ look }, tab) => recorder.frame(look, { ...tab, zoom: await zoomOf(tab.id) }),
  'look-keep': ({ facts }, tab) => recorder.keep(facts, tab.id),
});

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

/**
 * Opens the page of a recorded post in a tab of its own, to look at it again. The tab is noted before the page begins, so that
 * the page finds the question also where it is led on to a login page.
 */
export async function openToLook(entry: string, url: string): Promise<void> {
  const tab = await browser.tabs.create({ url: 'about:blank', active: true });
  if (tab.id === undefined) return;
  await browser.storage.session.set({ [PREFIX + String(tab.id)]: { entry, at: Date.now() } });
  await browser.tabs.update(tab.id, { url });
}
