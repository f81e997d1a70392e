import type { Page } from 'puppeteer';
import { xThread } from '../fixtures/threads/x.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { launchChromium } from '../tools/chromium.js';
import { startPageServer } from '../tools/page-server.js';
import type { Measurement } from './measure.js';

const REPLIES = 60;
/** Chromium gives two pictures a second (tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND); milliseconds for each. */
const QUOTA_MS = 500;
const PATIENCE_MS = 120_000;

/**
 * Capturing all replies of a thread, per reply, beside what the browser's quota for pictures allows at best: every picture
 * that was asked for at half a second. Reading, scrolling, cutting and storing are what comes on top.
 */
export async function threadReply(): Promise<Measurement> {
  const thread = xThread({ count: REPLIES, nested: 4, hidden: 4 });
  const server = await startPageServer(thread.routes);
  const chromium = await launchChromium({ resolve: server.address });
  try {
    const page = await chromium.open(thread.url);
    const background = await chromium.background();
    await background.evaluate(() => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const counter = globalThis as { shots?: number };
      const real = tabs.captureVisibleTab.bind(tabs);
      counter.shots = 0;
      tabs.captureVisibleTab = (...given) => {
        counter.shots = (counter.shots ?? 0) + 1;
        return real(...given);
      };
    });
    const value = await timed(page, () => chromium.toolbarClick(page));
    const shots = await background.evaluate(() => (globalThis as { shots?: number }).shots ?? 0);
    return { value: value / REPLIES, unit: 'ms', baseline: (shots * QUOTA_MS) / REPLIES };
  } finally {
    await chromium.stop();
    await server.stop();
  }
}

interface Tabs {
  captureVisibleTab(...given: unknown[]): Promise<string>;
}

/** From the choice "all replies" to the word that it is done, milliseconds. */
async function timed(page: Page, click: () => Promise<void>): Promise<number> {
  await click();
  await waitForAccessible(page, { role: 'dialog', name: 'Kies het bericht' });
  await page.keyboard.press('r');
  const all = { role: 'button', name: /^Alle reacties/ };
  await waitForAccessible(page, all);
  const start = performance.now();
  await clickAccessible(page, all);
  await waitForAccessible(page, { role: 'status', text: /^Klaar: / }, { timeout: PATIENCE_MS });
  return performance.now() - start;
}
