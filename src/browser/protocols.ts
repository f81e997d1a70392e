import browser from 'webextension-polyfill';
import type { ProtocolStore } from '../protocols/library.js';

const KEY = 'protocols';

/** The chosen protocol and the files of the griffie, in the browser's own storage for this extension. */
export const protocolStore: ProtocolStore = {
  async read() {
    return (await browser.storage.local.get(KEY))[KEY];
  },
  write: (value) => browser.storage.local.set({ [KEY]: value }),
};
