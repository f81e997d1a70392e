import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Background } from '../tools/browser.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { waitForPicker, waitForToast } from './overlay.js';

declare const chrome: Browser;

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const harness = useHarness();

/** Steps at which the background can be held, so that it is stopped exactly there. */
const steps: Record<string, (background: Background) => Promise<void>> = {
  'while the picture is taken': (background) =>
    background.evaluate(() => {
      const never = () => new Promise<never>(() => undefined);
      Object.assign(chrome.tabs, { captureVisibleTab: never });
      const { browser } = globalThis as { browser?: Browser };
      if (browser) Object.assign(browser.tabs, { captureVisibleTab: never });
    }),
  'while the pictures are made': (background) =>
    background.evaluate(() => {
      OffscreenCanvas.prototype.convertToBlob = () => new Promise<never>(() => undefined);
    }),
};

describe.each(Object.entries(steps))('a background stopped %s', (_step, hold) => {
  it('finishes the same capture, whole and once', async () => {
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open(STATUS);
    await hold(await browser.background());
    await browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    const held = await waitFor(
      async () => {
        const { work } = await readJournal(browser);
        return work.length === 1 ? work : null;
      },
      { what: 'het begonnen werk' },
    );
    expect((await readJournal(browser)).captures).toHaveLength(before);
    await browser.killBackground();
    await waitForToast(page);
    const journal = await waitForCaptures(browser, before + 1);
    expect(journal.captures).toHaveLength(before + 1);
    expect(journal.captures.at(-1)).toMatchObject({
      capture: held[0],
      post: { postId: { value: '2117712052364346966' } },
      picture: { state: 'pixels' },
    });
    await page.close();
  });
});
