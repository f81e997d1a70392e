import type { WebWorker } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { waitForPicker, waitForToast } from './overlay.js';

declare const chrome: Browser;

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const harness = useHarness();

/** Steps at which the background can be held, so that it is stopped exactly there. */
const steps: Record<string, (worker: WebWorker) => Promise<void>> = {
  'while the picture is taken': (worker) =>
    worker.evaluate(() => {
      const never = () => new Promise<never>(() => undefined);
      Object.assign(chrome.tabs, { captureVisibleTab: never });
      const { browser } = globalThis as { browser?: Browser };
      if (browser) Object.assign(browser.tabs, { captureVisibleTab: never });
    }),
  'while the pictures are made': (worker) =>
    worker.evaluate(() => {
      OffscreenCanvas.prototype.convertToBlob = () => new Promise<never>(() => undefined);
    }),
};

describe.each(Object.entries(steps))('a background stopped %s', (_step, hold) => {
  it('finishes the same capture, whole and once', async () => {
    const { chromium } = harness;
    const before = (await readJournal(chromium)).captures.length;
    const page = await chromium.open(STATUS);
    await hold(await chromium.worker());
    await chromium.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    const held = await waitFor(
      async () => {
        const { work } = await readJournal(chromium);
        return work.length === 1 ? work : null;
      },
      { what: 'het begonnen werk' },
    );
    expect((await readJournal(chromium)).captures).toHaveLength(before);
    await chromium.killWorker();
    await waitForToast(page);
    const journal = await waitForCaptures(chromium, before + 1);
    expect(journal.captures).toHaveLength(before + 1);
    expect(journal.captures.at(-1)).toMatchObject({
      capture: held[0],
      post: { postId: { value: '2117712052364346966' } },
      picture: { state: 'pixels' },
    });
    await page.close();
  });
});
