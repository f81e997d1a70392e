import { expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { pressOverlayButton, waitForPicker, waitForToast } from './overlay.js';

/** Pictures in every tab at any moment: asked by the browser itself, given or refused by the person. */
const harness = useHarness({ screen: true });

declare const chrome: Browser;

const HOME = 'https://x.com/home';
const THREAT = '2117740778205423870';
const ASK = { role: 'button', name: 'Toestemming geven' };
const GIVE_BACK = { role: 'button', name: 'Toegang teruggeven' };
const WITHDRAW = { role: 'button', name: 'Toestemming intrekken' };

const textOf = (page: Page) => page.$eval('main', (main) => main.textContent);

/** Whether origins are held, asked in a page of the extension: the background may just be starting anew. */
async function holds(wanted: 'all' | 'own'): Promise<boolean> {
  const page = await harness.browser.openExtensionPage('verify.html');
  const held = await page.evaluate((which) => {
    const own = chrome.runtime.getManifest().host_permissions as string[];
    return chrome.permissions.contains({ origins: which === 'all' ? ['<all_urls>'] : own });
  }, wanted);
  await page.close();
  return held;
}

/** What the button on a post stores, in a new tab in which nothing else was clicked. */
async function pictureByButton(): Promise<string | undefined> {
  const { browser } = harness;
  const before = (await readJournal(browser)).captures.length;
  const page = await browser.open(HOME);
  await pressOverlayButton(page, THREAT);
  await waitForToast(page);
  const { captures } = await waitForCaptures(browser, before + 1);
  await page.close();
  return captures.at(-1)?.picture.state;
}

it('leaves all as it was when the person refuses', async () => {
  const { browser } = harness;
  const options = await browser.openExtensionPage('options.html');
  await waitForAccessible(options, ASK);
  await browser.answerQuestion(options, 'refuse', () => clickAccessible(options, ASK));
  await waitForAccessible(options, ASK);
  expect(await holds('all')).toBe(false);
  await options.close();
  expect(await pictureByButton()).toBe('redrawn');
});

it('gives the button on a post the pixels from the moment that the person allows it, until it is withdrawn', async () => {
  const { browser } = harness;
  const options = await browser.openExtensionPage('options.html');
  await browser.answerQuestion(options, 'allow', () => clickAccessible(options, ASK));
  await waitForAccessible(options, WITHDRAW);
  expect(await holds('all')).toBe(true);
  expect(await pictureByButton()).toBe('pixels');

  await options.bringToFront();
  // What may come of it is said before the button is pressed.
  expect(await textOf(options)).toContain(
    'kan Chrome of Edge ook de toegang tot X, Instagram en Facebook weghalen',
  );
  await clickAccessible(options, WITHDRAW);
  await waitForAccessible(options, ASK);
  expect(await holds('all')).toBe(false);
  await options.close();
});

/** The person's own hand in Firefox; Chromium 156 has already done it, when `<all_urls>` was withdrawn. */
async function takeHostsAway(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const own = { origins: chrome.runtime.getManifest().host_permissions as string[] };
    if (await chrome.permissions.contains(own)) await chrome.permissions.remove(own);
  });
}

it('says that the websites themselves cannot be read any more, what still works, and gives the access back', async () => {
  const { browser } = harness;
  const logbook = await browser.openExtensionPage('logbook.html');
  await takeHostsAway(logbook);
  expect(await holds('own')).toBe(false);

  const page = await browser.open(HOME);
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('Enter');
  const toast = await waitForToast(page);
  expect(toast.text).toContain('Open het logboek: daar kunt u de toegang teruggeven.');
  await page.close();

  await logbook.bringToFront();
  await waitForAccessible(logbook, GIVE_BACK);
  await browser.answerQuestion(logbook, 'refuse', () => clickAccessible(logbook, GIVE_BACK));
  await waitForAccessible(logbook, { role: 'status', text: /niet teruggegeven/ });
  await browser.answerQuestion(logbook, 'allow', () => clickAccessible(logbook, GIVE_BACK));
  await waitFor(async () => (await findAccessible(logbook, GIVE_BACK)).length === 0, {
    what: 'geen melding meer',
  });
  expect(await holds('own')).toBe(true);
  await logbook.close();
  expect(await pictureByButton()).toBe('redrawn');
});
