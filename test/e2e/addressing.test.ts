import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { useHarness } from './harness.js';
import { expectAccessible, fewerLooks } from './look.js';

const harness = useHarness();
let entry = '';
const ADVICE = { role: 'heading', name: 'Samen kunnen deze berichten normoverschrijdend zijn' };
const WITHDRAW = { role: 'button', name: 'Trek deze datum in' };
const BEFORE = '2026-11-02T10:00';

const advice = (page: Page): Promise<string> =>
  page.$eval('[aria-labelledby=pattern-title]', ({ textContent }) => textContent);

it('a date of addressing noted by mistake is withdrawn by keyboard: the advice that rests on it goes', async () => {
  const { browser } = harness;
  const post = await browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(browser, post, 2);
  await post.close();
  const page = await browser.openExtensionPage('logbook.html');
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  await waitForAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });
  expect(await findAccessible(page, ADVICE)).toEqual([]);

  // Judged as emotion, with a date of addressing from before the post.
  await page.click('#category-emotie_beleid');
  await page.$eval('#corrected-at', (field) => field.closest('details')?.setAttribute('open', ''));
  await page.$eval(
    '#corrected-at',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    BEFORE,
  );
  await clickAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });
  await waitForAccessible(page, ADVICE);
  expect(await advice(page)).toContain('Na het aanspreken op 2 nov 2026');

  await waitForAccessible(page, WITHDRAW);
  await page.$eval('.earlier button', (found) => (found as HTMLElement).focus());
  await page.keyboard.press('Enter');
  await waitForAccessible(page, { role: 'status', text: /De datum is ingetrokken/ });
  expect(await findAccessible(page, ADVICE)).toEqual([]);
  expect(await findAccessible(page, WITHDRAW)).toEqual([]);
  // The button is gone; focus is at what it said, and that stays to be read.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
    /2 november 2026.*Ingetrokken op/s,
  );

  entry = await page.evaluate(() => location.hash);
  await page.close();

  const again = await browser.openExtensionPage(`logbook.html${entry}`);
  await waitForAccessible(again, { role: 'button', name: 'Beoordeling opslaan' });
  const earlier = await again.$$eval('.earlier', (parts) =>
    parts.map(({ textContent }) => textContent).join(),
  );
  expect(earlier).toContain('Ingetrokken op');
  expect(await findAccessible(again, ADVICE)).toEqual([]);
  await again.close();
});

it.each(fewerLooks)('what was withdrawn is accessible to read, $name', (look) =>
  expectAccessible(harness.browser, `logbook.html${entry}`, look, (page) =>
    page.waitForFunction(() => document.body.innerText.includes('Ingetrokken op')),
  ),
);
