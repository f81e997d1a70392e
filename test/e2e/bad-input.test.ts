import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { postSelector, waitForPicker, waitForToast } from './overlay.js';

declare const chrome: Browser;

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const FOCUSED = '2117712052364346966';
const harness = useHarness();
let page: Page;

afterEach(async () => {
  if (!page.isClosed()) await page.close();
  const background = await harness.browser.background();
  await background.evaluate(() => (globalThis as { undo?: () => unknown }).undo?.() !== undefined);
});

/** Opens a post's own page and puts that post on record. */
async function record(): Promise<void> {
  await harness.browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('Enter');
}
const lastCapture = async (count: number) =>
  (await waitForCaptures(harness.browser, count)).captures[count - 1];
const captures = async () => (await readJournal(harness.browser)).captures.length;

/** Lets the browser answer a number of times with an error instead of a picture. */
async function refusePictures(words: string, times: number): Promise<void> {
  const background = await harness.browser.background();
  await background.evaluate(
    (message, count) => {
      const { tabs } = (globalThis as { browser?: Browser }).browser ?? chrome;
      const real = tabs.captureVisibleTab.bind(tabs);
      let left = count;
      const captureVisibleTab = (...args: Parameters<typeof real>) =>
        left-- > 0 ? Promise.reject(new Error(message)) : real(...args);
      Object.assign(tabs, { captureVisibleTab });
      Object.assign(globalThis, { undo: () => Object.assign(tabs, { captureVisibleTab: real }) });
    },
    words,
    times,
  );
}

/** Holds the browser's picture until `letPictureGo`. */
async function holdPicture(): Promise<void> {
  const background = await harness.browser.background();
  await background.evaluate(() => {
    const { tabs } = (globalThis as { browser?: Browser }).browser ?? chrome;
    const real = tabs.captureVisibleTab.bind(tabs);
    const state = globalThis as { held?: boolean; letGo?: () => void };
    const gate = new Promise<void>((resolve) => (state.letGo = resolve));
    const captureVisibleTab = async (...args: Parameters<typeof real>) => {
      state.held = true;
      await gate;
      return real(...args);
    };
    Object.assign(tabs, { captureVisibleTab });
    state.held = false;
    Object.assign(globalThis, { undo: () => Object.assign(tabs, { captureVisibleTab: real }) });
  });
}
const pictureIsHeld = () =>
  waitFor(
    async () =>
      (await harness.browser.background()).evaluate(() => (globalThis as { held?: boolean }).held ?? false),
    { what: 'de vraag om een beeld' },
  );
const letPictureGo = async () =>
  (await harness.browser.background()).evaluate(() => (globalThis as { letGo?: () => void }).letGo?.());

describe('a browser that gives no picture', () => {
  it('because others used its quota is asked again', async () => {
    const before = await captures();
    page = await harness.browser.open(STATUS);
    await refusePictures('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.', 1);
    await record();
    await waitForToast(page);
    expect(await lastCapture(before + 1)).toMatchObject({ picture: { state: 'pixels' } });
  });

  it('because the organisation forbids it: text and HTML are kept, and it says so', async () => {
    const before = await captures();
    page = await harness.browser.open(STATUS);
    await refusePictures('Taking screenshots has been disabled', 9);
    await record();
    const toast = await waitForToast(page);
    expect(toast.text).toContain('Vastgelegd zonder beeld: uw organisatie staat geen schermafbeelding toe.');
    const capture = await lastCapture(before + 1);
    expect(capture).toMatchObject({
      post: { postId: { value: FOCUSED } },
      picture: { state: 'missing', reason: 'policy' },
      artefacts: [{ role: 'html' }],
    });
  });
});

describe('a page that changes while the picture is taken', () => {
  it('loses the post: what was there is kept, without a picture', async () => {
    const before = await captures();
    page = await harness.browser.open(STATUS);
    await holdPicture();
    await record();
    await pictureIsHeld();
    await page.$eval(postSelector(FOCUSED), (post) => post.remove());
    await letPictureGo();
    const toast = await waitForToast(page);
    expect(toast.text).toContain('Vastgelegd zonder beeld: het bericht was weg of veranderd');
    expect(await lastCapture(before + 1)).toMatchObject({
      post: { postId: { value: FOCUSED }, author: { handle: { value: 'vandekade_lm' } } },
      picture: { state: 'missing', reason: 'changed' },
    });
  });

  it('goes behind another tab: no picture of that tab is kept', async () => {
    const before = await captures();
    page = await harness.browser.open(STATUS);
    await holdPicture();
    await record();
    await pictureIsHeld();
    const other = await harness.browser.open('https://x.com/home');
    await letPictureGo();
    const capture = await lastCapture(before + 1);
    expect(capture).toMatchObject({
      post: { postId: { value: FOCUSED } },
      picture: { state: 'missing', reason: 'hidden' },
      artefacts: [{ role: 'html' }],
    });
    await other.close();
  });
});

describe('a full disk', () => {
  it('stores nothing half; the capture stays in hand and is stored on request', async () => {
    const before = (await readJournal(harness.browser)).events.length;
    page = await harness.browser.open(STATUS);
    const background = await harness.browser.background();
    await background.evaluate(() => {
      const { put, add } = IDBObjectStore.prototype;
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: full, add: full });
      Object.assign(globalThis, {
        undo: () => Object.assign(IDBObjectStore.prototype, { put, add }),
      });
    });
    await record();
    const said = await waitForAccessible(page, {
      role: 'status',
      text: /^Niet vastgelegd: Er is geen ruimte/,
    });
    expect(said.text).toContain('De tekst is er nog');
    const journal = await readJournal(harness.browser);
    expect(journal.events).toHaveLength(before);
    expect(journal.work).toEqual([]);
    await page.$eval(postSelector(FOCUSED), (post) => post.remove());
    await background.evaluate(() => (globalThis as { undo?: () => unknown }).undo?.() !== undefined);
    await clickAccessible(page, { role: 'button', name: 'Opnieuw proberen' });
    await waitForToast(page);
    const { events } = await readJournal(harness.browser);
    expect(events.findLast(({ kind }) => kind === 'captured')).toMatchObject({
      data: { post: { postId: { value: FOCUSED } } },
    });
  });
});

describe('the toast', () => {
  it('takes the focus of who chose by keyboard, and is reached with F6 by anyone', async () => {
    page = await harness.browser.open(STATUS);
    await record();
    await waitForToast(page);
    await waitForAccessible(page, { role: 'group', name: 'Vastgelegd' });
    const toasted = (focused: boolean) =>
      waitFor(
        async () =>
          (await waitForAccessible(page, { role: 'group', name: 'Vastgelegd' })).focused === focused || null,
        { what: focused ? 'de melding met de focus' : 'de melding zonder de focus' },
      );
    await toasted(true);
    await page.mouse.click(5, 5);
    await toasted(false);
    await page.keyboard.press('F6');
    await toasted(true);
  });
});
