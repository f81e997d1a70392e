import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import type { Capture } from '../../src/core/capture.js';
import type { PracticeThread } from '../fixtures/threads/routes.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import type { TestBrowser } from '../tools/browser.js';
import { waitFor } from '../tools/wait.js';
import { readJournal, type StoredJournal } from './journal.js';
import { differingParts, type Part } from './pixels.js';
import { waitForPicker } from './overlay.js';

declare const chrome: Browser;

/** From the click on the icon to the run: pick mode, key R, the choice. */
export async function startThread(browser: TestBrowser, page: Page, choice: RegExp): Promise<void> {
  // In a browser that just started the first click can come before the extension listens to it.
  await readJournal(browser);
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

/** Where these posts stand whole on screen with nothing over them, after the first of them was brought there. */
const placesOf = (page: Page, selectors: readonly string[]): Promise<(Part['place'] | null)[]> =>
  page.evaluate((given) => {
    const [wanted] = given;
    const first = wanted === undefined ? null : document.querySelector<HTMLElement>(wanted);
    if (!first) {
      // A list that keeps only what is near the screen: on to the next part of it.
      const list = document.querySelector('[data-scroller]') ?? document.scrollingElement;
      const before = list?.scrollTop;
      list?.scrollBy({ top: 400, behavior: 'instant' });
      if (list?.scrollTop === before) list?.scrollTo({ top: 0, behavior: 'instant' });
      return given.map(() => null);
    }
    // Below what the page hangs over its top.
    first.style.scrollMarginTop = '90px';
    first.scrollIntoView({ block: 'start', behavior: 'instant' });
    return given.map((selector) => {
      const element = document.querySelector(selector);
      const rect = element?.getBoundingClientRect();
      if (!element || !rect || rect.top < 0 || rect.bottom > innerHeight || rect.height === 0) return null;
      const clear = [2, rect.width / 2, rect.width - 2].every((x) =>
        [1, rect.height / 2, rect.height - 2].every((y) => {
          const top = document.elementFromPoint(rect.x + x, rect.y + y);
          return top !== null && (element.contains(top) || top.contains(element));
        }),
      );
      const { x, y, width, height } = rect;
      return clear ? { x, y, width, height } : null;
    });
  }, selectors);

/**
 * The numbers of those captures whose crop is not what the page itself shows of that post now: each against the browser's
 * own picture of the screen, several on one.
 */
export async function differingCrops(
  page: Page,
  journal: StoredJournal,
  captures: readonly Capture[],
  { selector }: PracticeThread,
): Promise<string[]> {
  const crops = new Map<string, Buffer>();
  // As they were recorded: from top to bottom.
  const ids = captures.flatMap(({ post }) => post.postId.value ?? []);
  for (const { post, artefacts } of captures) {
    const crop = artefacts.find(({ role }) => role === 'crop');
    if (crop && post.postId.value !== null) crops.set(post.postId.value, await journal.file(crop));
  }
  // What says that it is done lies over the page.
  await page.evaluate(() => {
    for (const ours of document.querySelectorAll<HTMLElement>('html > div'))
      ours.style.setProperty('display', 'none', 'important');
  });
  let left = ids.filter((id) => crops.has(id));
  const different = ids.filter((id) => !crops.has(id));
  for (let tries = 0; left.length > 0 && tries < 4 * ids.length; tries += 1) {
    const ahead = left.slice(0, 12);
    await placesOf(page, ahead.map(selector));
    // A list draws what came near, and may shift what is there; its pictures come anew.
    await page.evaluate(async () => {
      const drawn = () =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await drawn();
      await Promise.allSettled([...document.images].map((image) => image.decode()));
      await drawn();
    });
    const places = await placesOf(page, ahead.map(selector));
    const parts = ahead.flatMap((id, at): Part[] => {
      const place = places[at];
      const picture = crops.get(id);
      return place && picture ? [{ id, picture, place }] : [];
    });
    if (parts.length === 0) continue;
    const screen = Buffer.from(await page.screenshot());
    different.push(...(await differingParts(page, screen, parts, 0.01)));
    const compared = new Set(parts.map(({ id }) => id));
    left = left.filter((id) => !compared.has(id));
  }
  return [...different, ...left];
}

export type { PracticeThread };
