import browser from 'webextension-polyfill';
import { parseWaiting, type WaitingStore } from '../core/waiting.js';

const KEY = 'waiting';

/** Kept beside the settings of this browser. */
export const waitingStore: WaitingStore = {
  async get() {
    const stored = await browser.storage.local.get(KEY);
    return parseWaiting(stored[KEY]);
  },
  set: (list) => browser.storage.local.set({ [KEY]: list }),
};
