import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from '../core/settings.js';

const KEY = 'settings';

/** What the person filled in; empty settings where nothing was. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}
