import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { useHarness } from './harness.js';

const harness = useHarness();

/** Goes forward with Tab until the element with this id, or with these words, has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const [id, words] = await page.evaluate(() => [
      document.activeElement?.id ?? '',
      (document.activeElement?.textContent ?? '').trim(),
    ]);
    if (id === wanted || words === wanted) return;
  }
  throw new Error(`Tab never came to ${wanted}.`);
}
const checked = (page: Page) =>
  page.$$eval('[name=category]:checked', (radios) => radios.map((radio) => radio.id));

it('a post is judged by keyboard alone: questions, text, proposal, choice; several at once by key', async () => {
  const post = await harness.browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(harness.browser, post, 2);
  await post.close();
  const page = await harness.browser.openExtensionPage('logbook.html');
  await waitForAccessible(page, { role: 'link', name: /^Openen/ });
  await tabTo(page, 'Openen');
  await page.keyboard.press('Enter');
  await waitForAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });

  await tabTo(page, 'danger-yes');
  await page.keyboard.press('ArrowDown');
  expect(await page.$('.proposal')).toBeNull();
  await tabTo(page, 'direction-jij');
  await page.keyboard.press(' ');
  await waitForAccessible(page, { role: 'heading', name: 'Voorstel van de regels' });
  expect(await page.$eval('.proposal', ({ textContent }) => textContent)).toContain(
    'Bedreiging, intimidatie',
  );
  expect(await checked(page)).toEqual([]);

  await tabTo(page, 'category-fysiek_geweld');
  await page.keyboard.press('ArrowDown');
  expect(await checked(page)).toEqual(['category-bedreiging_intimidatie']);
  await tabTo(page, 'Beoordeling opslaan');
  await page.keyboard.press('Enter');
  await waitForAccessible(page, { role: 'button', name: 'Tekst tonen' });
  await tabTo(page, 'Tekst tonen');
  await page.keyboard.press(' ');
  await waitForAccessible(page, { role: 'button', name: 'Verbergen' });
  expect(await page.$eval('.post-text mark', ({ textContent }) => textContent)).toContain('adres');
  // The notice with its button is gone: focus and eye are at the text that it showed.
  await page.waitForFunction(() => document.activeElement?.id === 'post-title');
  const text = await page.$eval('.post-text', (shown) => {
    const { top, bottom } = shown.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(text).toBe(true);
  await tabTo(page, 'Beoordeling opslaan');
  await page.keyboard.press('Enter');
  await waitForAccessible(page, { role: 'status', text: /Beoordeling opgeslagen/ });
  expect(await page.$eval('.earlier', ({ textContent }) => textContent)).toContain('Bedreiging, intimidatie');
  // The capture, the shown proposal and the judgement: three lines at least.
  const lines = await page.evaluate(
    () => /Regels over dit bericht: ([\d, ]+)/.exec(document.body.innerText)?.[1],
  );
  expect(lines?.split(',').length).toBeGreaterThanOrEqual(3);

  await page.evaluate(() => location.assign('#'));
  await waitForAccessible(page, { role: 'checkbox', name: /^Selecteer / });
  await page.focus('.row__check');
  await page.keyboard.press('g');
  await waitForAccessible(page, { role: 'status', text: /Overgeslagen: 1/ });
  await page.close();
});
