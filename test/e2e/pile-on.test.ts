import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { xThread } from '../fixtures/threads/x.js';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import { expectAccessible, looks } from './look.js';
import { startThread, waitForDone } from './thread-tools.js';

/** Under a post of the user. Number 11 threatens; number 9 is by the person of number 3. */
const thread = xThread({ count: 13, nested: 0, hidden: 0, key: 'samen', turns: { again: { at: 9, as: 3 } } });
const harness = useHarness({ routes: thread.routes });
const TITLE = { role: 'heading', name: '13 reacties onder een bericht' };
const CHECK = { role: 'checkbox', name: /^Selecteer / };

beforeAll(async () => {
  const page = await harness.browser.open(thread.url);
  await startThread(harness.browser, page, /^Alle reacties/);
  await waitForDone(page);
  await page.close();
}, 120_000);

/** From the one row that the list has for the whole thread. */
async function openRun(page: Page): Promise<void> {
  await clickAccessible(page, { role: 'link', name: 'Openen' });
  await waitForAccessible(page, TITLE);
}
const words = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
/** The account of each post on the screen, from the top. */
const accounts = (page: Page) =>
  page.$$eval('.row__who', (rows) => rows.map(({ textContent }) => /@\w+/.exec(textContent)?.[0]));
const judged = async () =>
  (await readJournal(harness.browser)).events.flatMap((event) =>
    event.kind === 'judged' ? [event.data.category] : [],
  );

it('is one row of the list; its screen counts, and has what to read first on top, with the text behind a veil', async () => {
  const { browser } = harness;
  const page = await browser.openExtensionPage('logbook.html');
  await waitForAccessible(page, { role: 'checkbox', name: 'Selecteer: 13 reacties onder een bericht' });
  await openRun(page);
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
  const shown = await words(page);
  expect(shown).toMatch(/Reacties vastgelegd\s+13/);
  expect(shown).toMatch(/Verschillende accounts\s+12/);
  expect(shown).toContain('Ze zeggen niet of iets over de grens gaat.');

  const { captures } = await readJournal(browser);
  const threat = captures.find(({ post }) => post.postId.value === thread.ids[11]);
  expect((await accounts(page))[0]).toBe(`@${threat?.post.author.handle.value ?? ''}`);
  // For a screen reader the texts are not there.
  expect(await findAccessible(page, { role: 'StaticText', name: /sla je in elkaar/ })).toEqual([]);
  expect(await judged()).toEqual([]);
  await page.close();
});

it('shows what is proposed for a post once the person said whom it is aimed at, and keeps that answer', async () => {
  const page = await harness.browser.openExtensionPage('logbook.html');
  await openRun(page);
  await waitForAccessible(page, CHECK);
  const list = () => page.$eval('.rows', (rows) => rows.textContent);
  expect(await list()).toContain('lees dit eerst');
  expect(await list()).not.toMatch(/Bedreiging|Emotioneel|Dit kan passen bij/);
  await (await page.$('.row button'))?.click();
  await (await page.waitForSelector('.row input[type=radio]'))?.click();
  await waitForAccessible(page, { role: 'status', text: /Dit kan passen bij.*Bedreiging/ });
  expect((await list()).split('Dit kan passen bij')).toHaveLength(2);
  expect(await judged()).toEqual([]);
  await page.close();

  // Opened anew: a page of an extension cannot be reloaded over WebDriver BiDi in Firefox.
  const later = await harness.browser.openExtensionPage('logbook.html');
  await openRun(later);
  await waitForAccessible(later, { role: 'status', text: /Dit kan passen bij.*Bedreiging/ });
  await later.close();
});

/** How many posts are selected. */
const picked = (page: Page) => page.$$eval('.row__check:checked', (boxes) => boxes.length);

it('lets go of the selection after an act, and judges by key what has the focus', async () => {
  const page = await harness.browser.openExtensionPage('logbook.html');
  await openRun(page);
  await waitForAccessible(page, CHECK);
  const before = await accounts(page);
  // The user's own post is shown with the rest, and there is nothing to select or judge it with.
  expect(before).toHaveLength(14);
  expect(await findAccessible(page, CHECK)).toHaveLength(13);

  const [, second, third, last] = await page.$$('.row__check');
  await second?.click();
  await third?.click();
  expect(await picked(page)).toBe(2);
  await clickAccessible(page, { role: 'button', name: 'Geen van deze' });
  await waitForAccessible(page, { role: 'status', text: /beoordeeld: 2\./ });
  expect(await picked(page)).toBe(0);
  expect(await judged()).toEqual(['geen', 'geen']);

  await last?.focus();
  await page.keyboard.press('g');
  await waitForAccessible(page, { role: 'status', text: /beoordeeld: 1\./ });
  expect(await judged()).toEqual(['geen', 'geen', 'geen']);
  expect((await accounts(page)).toSorted()).toEqual(before.toSorted());
  // The keys go on from where they were.
  expect(await page.evaluate(() => document.activeElement?.classList.contains('row__check'))).toBe(true);
  await page.close();
});

it('judges everything but what the user wrote, and shows all again when that kind is gone', async () => {
  const page = await harness.browser.openExtensionPage('logbook.html');
  await openRun(page);
  await waitForAccessible(page, CHECK);
  await page.select('#pile-filter', 'first');
  await page.waitForFunction(() => document.querySelectorAll('li.row').length === 1);
  await clickAccessible(page, { role: 'checkbox', name: 'Alles selecteren' });
  await clickAccessible(page, { role: 'button', name: 'Geen van deze' });
  await waitForAccessible(page, { role: 'status', text: /beoordeeld: 1\./ });
  expect(await accounts(page)).toHaveLength(14);
  expect(await page.$eval('#pile-filter', (field) => (field as HTMLSelectElement).value)).toBe('all');

  await clickAccessible(page, { role: 'checkbox', name: 'Alles selecteren' });
  await clickAccessible(page, { role: 'button', name: 'Geen van deze' });
  await waitForAccessible(page, { role: 'status', text: /beoordeeld: 9\. Overgeslagen: 4/ });
  expect(await judged()).toHaveLength(13);
  await page.close();
});

it('puts the whole thread in one dossier', async () => {
  const page = await harness.browser.openExtensionPage('logbook.html');
  await openRun(page);
  await clickAccessible(page, { role: 'button', name: 'Maak één dossier van 13 reacties en uw bericht' });
  await waitForAccessible(page, { role: 'heading', name: /^Dossier/ });
  await page.close();
});

describe('the screen of a thread', () => {
  it.each(looks)('has no violation and no sideways scroll, $name', (look) =>
    expectAccessible(harness.browser, 'logbook.html', look, openRun),
  );
});
