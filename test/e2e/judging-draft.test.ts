import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const CONDITION = 'KANARIE als jij vóór stemt';
const KEPT = { role: 'status', text: /Wat u hier eerder invulde, staat er nog/ };
const SAVE = { role: 'button', name: 'Beoordeling opslaan' };

async function openEntry(): Promise<Page> {
  const page = await harness.browser.openExtensionPage('logbook.html');
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  await waitForAccessible(page, SAVE);
  return page;
}

/** Loads the page again as F5 does; over WebDriver BiDi Firefox refuses that on a page of an extension. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['before'] = 'reload';
    location.reload();
  });
  await waitFor(() => page.evaluate(() => document.documentElement.dataset['before'] === undefined), {
    what: 'the page after a reload',
  });
  await waitForAccessible(page, SAVE);
}

/** What is answered, and what is filled in as the condition. */
const answersOn = (page: Page) =>
  page.evaluate(() => ({
    checked: [...document.querySelectorAll('form :checked:not(option)')].map(({ id }) => id),
    condition: document.querySelector<HTMLInputElement>('#judged-condition')?.value,
    proposal: document.querySelector('.proposal')?.textContent.includes('Bedreiging, intimidatie') ?? false,
  }));
const begun = { checked: ['danger-no', 'direction-jij'], condition: CONDITION, proposal: true };

beforeAll(async () => {
  const post = await harness.browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(harness.browser, post, 2);
  await post.close();
});

it('answers that are not stored outlive a reload and a page that is closed, until the person clears them', async () => {
  const page = await openEntry();
  await page.click('#danger-no');
  await page.click('#direction-jij');
  await page.$eval('#judged-condition', (field) => field.closest('details')?.setAttribute('open', ''));
  await page.type('#judged-condition', CONDITION);
  expect(await answersOn(page)).toEqual(begun);

  await reload(page);
  await waitForAccessible(page, KEPT);
  expect(await answersOn(page)).toEqual(begun);
  expect(await page.$eval('#judged-condition', (field) => field.checkVisibility())).toBe(true);
  await page.close();

  const later = await openEntry();
  await waitForAccessible(later, KEPT);
  expect(await answersOn(later)).toEqual(begun);
  await clickAccessible(later, { role: 'button', name: 'Wissen wat ik invulde' });
  await waitForAccessible(later, { role: 'status', text: /Wat u hier invulde, is gewist/ });
  await reload(later);
  expect(await findAccessible(later, KEPT)).toEqual([]);
  expect(await answersOn(later)).toEqual({ checked: [], condition: '', proposal: false });
  await later.close();
});

it('they go into no backup, and are gone once the judgement is stored', async () => {
  const page = await openEntry();
  await page.$eval('#judged-condition', (field) => field.closest('details')?.setAttribute('open', ''));
  await page.type('#judged-condition', CONDITION);
  const options = await harness.browser.openExtensionPage('options.html');
  await clickAccessible(options, { role: 'button', name: 'Volledige reservekopie maken' });
  await waitForAccessible(options, { role: 'status', text: /staat in de map met downloads/ });
  await options.close();
  const { downloads } = harness.browser;
  const saved = readdirSync(downloads, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vgk'))
    .map((name) => readFileSync(join(downloads, name), 'utf8'))
    .join('');
  expect(saved).toContain('vandekade_lm');
  expect(saved).not.toContain('KANARIE');

  await page.click('#category-geen');
  await clickAccessible(page, SAVE);
  await waitForAccessible(page, { role: 'status', text: /Beoordeling opgeslagen/ });
  await reload(page);
  expect(await findAccessible(page, KEPT)).toEqual([]);
  expect(await answersOn(page)).toEqual({ checked: [], condition: '', proposal: false });
  await page.close();
});
