import browser from 'webextension-polyfill';
import type { ProtocolStore } from '../protocols/library.js';
import { locked } from './stored.js';

const KEY = 'protocols';

/** The chosen protocol and the files of the griffie, in the browser's own storage for this extension. */
export const protocolStore: ProtocolStore = {
  async read() {
    return (await browser.storage.local.get(KEY))[KEY];
  },
  write: (value) => browser.storage.local.set({ [KEY]: value }),
  lock: (change) => locked(KEY, change),
};

/** Calls `listener` when a file was added or another protocol chosen, in whatever tab, this one included. Returns what stops it. */
export function onProtocolChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
