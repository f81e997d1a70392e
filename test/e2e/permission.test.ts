import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { pressOverlayButton, waitForToast } from './overlay.js';

/** Pictures in every tab at any moment: asked by the browser itself, given or refused by the person. */
const harness = useHarness({ screen: true });

declare const chrome: Browser;

const HOME = 'https://x.com/home';
const THREAT = '2117740778205423870';
const ASK = { role: 'button', name: 'Toestemming geven' };
const WITHDRAW = { role: 'button', name: 'Toestemming intrekken' };

const isGranted = async () =>
  (await harness.browser.background()).evaluate(() =>
    chrome.permissions.contains({ origins: ['<all_urls>'] }),
  );

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
  expect(await isGranted()).toBe(false);
  await options.close();
  expect(await pictureByButton()).toBe('redrawn');
});

it('gives the button on a post the pixels from the moment that the person allows it, until it is withdrawn', async () => {
  const { browser } = harness;
  const options = await browser.openExtensionPage('options.html');
  await browser.answerQuestion(options, 'allow', () => clickAccessible(options, ASK));
  await waitForAccessible(options, WITHDRAW);
  expect(await isGranted()).toBe(true);
  expect(await pictureByButton()).toBe('pixels');

  await options.bringToFront();
  await clickAccessible(options, WITHDRAW);
  await waitForAccessible(options, ASK);
  expect(await isGranted()).toBe(false);
  await options.close();
  expect(await pictureByButton()).toBe('redrawn');
});
