import { expect, it } from 'vitest';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';
import { waitForPicker, waitForToast } from './overlay.js';

/** In Chromium's events only, not in the polyfill's types; Firefox says itself when the background has started. */
declare const chrome: { action: { onClicked: { hasListeners?(): boolean } } };

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';

const harness = useHarness({ openFirst: STATUS });

it('works at once, before any set-up, in a tab that was open before the extension was installed', async () => {
  const { browser } = harness;
  const page = (await browser.driver.pages()).find((tab) => tab.url() === STATUS);
  if (!page) throw new Error('no tab');
  const background = await browser.background();
  await waitFor(() => background.evaluate(() => chrome.action.onClicked.hasListeners?.() ?? true), {
    what: 'de achtergrond',
  });
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('Enter');
  await waitForToast(page);
  const { captures } = await waitForCaptures(browser, 1);
  expect(captures[0]).toMatchObject({
    post: { postId: { value: '2117712052364346966' } },
    picture: { state: 'pixels' },
    custody: { by: { name: null, role: null }, onBehalfOf: null },
  });
});
