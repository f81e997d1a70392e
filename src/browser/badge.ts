import browser from 'webextension-polyfill';

/** How long the mark on the icon stays, milliseconds. */
const DONE_MS = 3000;

/** A check mark on the icon of one tab, for a moment. No numbers: this is not a score. */
export async function markDone(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1d4f6e', tabId });
  await browser.action.setBadgeText({ text: '✓', tabId });
  setTimeout(() => {
    // The tab may be gone by then; there is nothing left to clear.
    browser.action.setBadgeText({ text: '', tabId }).catch(() => undefined);
  }, DONE_MS);
}
