import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import type { Capture } from '../../src/core/capture.js';
import type { PracticeThread } from '../fixtures/threads/routes.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import type { TestBrowser } from '../tools/browser.js';
import { waitFor } from '../tools/wait.js';
import { readJournal } from './journal.js';
import { waitForPicker } from './overlay.js';

declare const chrome: Browser;

/** From the click on the icon to the run: pick mode, key R, the choice. */
export async function startThread(browser: TestBrowser, page: Page, choice: RegExp): Promise<void> {
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('r');
  await clickAccessible(page, { role: 'button', name: choice });
}

/** Waits for the word that it is done; gives what it says. */
export async function waitForDone(page: Page, timeout = 180_000): Promise<string> {
  const { text } = await waitForAccessible(page, { role: 'status', text: /^Klaar: / }, { timeout });
  return text;
}

/** The captures of replies, by the platform's number, once this many are on disk. */
export async function repliesOnDisk(browser: TestBrowser): Promise<Capture[]> {
  const { captures } = await readJournal(browser);
  return captures.filter(({ run }) => run?.role === 'reply');
}

export const idsOf = (captures: readonly Capture[]): string[] =>
  captures.map(({ post }) => post.postId.value ?? 'none').sort();

/** Counts from now on how often the browser is asked for a picture. */
export async function countShots(browser: TestBrowser): Promise<() => Promise<number>> {
  const background = await browser.background();
  await background.evaluate(() => {
    const counter = globalThis as { shots?: number };
    counter.shots = 0;
    const { browser: own } = globalThis as { browser?: Browser };
    for (const tabs of [chrome.tabs, ...(own && own.tabs !== chrome.tabs ? [own.tabs] : [])]) {
      const real = tabs.captureVisibleTab.bind(tabs);
      Object.assign(tabs, {
        captureVisibleTab: (...given: Parameters<typeof real>) => {
          counter.shots = (counter.shots ?? 0) + 1;
          return real(...given);
        },
      });
    }
  });
  return () => background.evaluate(() => (globalThis as { shots?: number }).shots ?? 0);
}

/** What was pressed on the page and brings no replies. */
export const pressedElsewhere = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.dataset['pressed'] ?? '');

/** Waits until at least this many replies are on disk. */
export const waitForReplies = (browser: TestBrowser, count: number): Promise<Capture[]> =>
  waitFor(
    async () => {
      const replies = await repliesOnDisk(browser);
      return replies.length >= count ? replies : null;
    },
    { what: `${String(count)} vastgelegde reacties`, timeout: 60_000 },
  );

/** The fewest screens of this height (CSS pixels) on which all of these posts stand whole. */
export function fewestScreens(captures: readonly Capture[], height: number): number {
  const places = captures
    .map(({ view }) => ({ top: view.scroll.y + view.post.y, height: view.post.height }))
    .sort((a, b) => a.top - b.top);
  let screens = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { top, height: own } of places) {
    if (top + own <= end) continue;
    screens += 1;
    end = top + height;
  }
  return screens;
}

export type { PracticeThread };
