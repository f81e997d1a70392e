import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ReadProfileSchema, type ReadProfile } from '../core/profile.js';

async function profileIn(tab: number): Promise<ReadProfile[]> {
  try {
    const target = { target: { tabId: tab }, files: ['/profile.js'] };
    const [answer] = await browser.scripting.executeScript(target);
    const read = v.safeParse(ReadProfileSchema, answer?.result);
    return read.success ? [read.output] : [];
  } catch {
    return []; // A tab that is asleep, or shows the browser's own error page, shows no profile.
  }
}

/** The profiles in tabs that are open on one of these pages (match patterns). Opens and loads nothing. */
export async function openProfiles(pages: readonly string[]): Promise<ReadProfile[]> {
  const tabs = await browser.tabs.query({ url: [...pages] });
  const read = await Promise.all(
    tabs.map(({ id }) => (id === undefined ? Promise.resolve([]) : profileIn(id))),
  );
  return read.flat();
}
