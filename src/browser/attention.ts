import browser from 'webextension-polyfill';
import { parseAttention, type AttentionStore } from '../core/attention.js';

const KEY = 'attention';

/** Kept beside the settings of this browser. */
export const attentionStore: AttentionStore = {
  async get() {
    const stored = await browser.storage.local.get(KEY);
    return parseAttention(stored[KEY]);
  },
  set: (attention) => browser.storage.local.set({ [KEY]: attention }),
};
