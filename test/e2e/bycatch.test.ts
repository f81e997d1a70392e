import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { xThread } from '../fixtures/threads/x.js';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import { expectAccessible, looks } from './look.js';
import { startThread, waitForDone } from './thread-tools.js';

/** Number 11 threatens; nobody else does. */
const thread = xThread({ count: 13, nested: 0, hidden: 0, key: 'bijvangst' });
const harness = useHarness({ routes: thread.routes });
const KEEP = { role: 'button', name: 'Houd dit bericht' };
const DAY = 86_400_000;

/** The logbook as it is opened this many days from now. */
const openIn = (days: number): Promise<Page> => harness.browser.openExtensionPage('logbook.html', days * DAY);

const leavingRows = async (page: Page) => (await findAccessible(page, KEEP)).length;

beforeAll(async () => {
  const { browser } = harness;
  const page = await browser.open(thread.url);
  await startThread(browser, page, /^Alle reacties/);
  await waitForDone(page);
  await page.close();
}, 120_000);

it('says beforehand what leaves by itself, keeps what the person wants, and never lists a threat', async () => {
  const { browser } = harness;
  const { captures } = await readJournal(browser);
  expect(captures).toHaveLength(14);
  // A week before the thirty days are over, at the latest.
  const logbook = await openIn(24);
  await clickAccessible(logbook, { role: 'link', name: 'Bekijk welke, of houd ze' });
  await logbook.waitForFunction(() => document.activeElement?.matches('h1'));
  expect(await logbook.$eval('h1', ({ textContent }) => textContent)).toBe(
    'Berichten die vanzelf verdwijnen',
  );

  // Twelve calm replies; the one that threatens stays, and with it the post that it answers.
  expect(await leavingRows(logbook)).toBe(12);
  const shown = await logbook.evaluate(() => document.querySelector('main')?.innerText ?? '');
  expect(shown.match(/Verdwijnt op /g)).toHaveLength(12);
  const threat = captures.find(({ post }) => post.postId.value === thread.ids[11]);
  expect(shown).not.toContain(`@${threat?.post.author.handle.value ?? ''}`);

  await clickAccessible(logbook, KEEP);
  await waitForAccessible(logbook, { role: 'status', text: /^Dit blijft in het logboek\.$/ });
  expect(await leavingRows(logbook)).toBe(11);
  // The button went with its row: the next one has the focus.
  expect(await logbook.evaluate(() => document.activeElement?.textContent)).toBe('Houd dit bericht');
  await logbook.close();

  // Opened anew, by another page: what is kept is in the journal.
  const later = await browser.openExtensionPage('logbook.html#/bycatch');
  await waitForAccessible(later, { role: 'button', name: 'Houd alle 11 berichten' });
  await later.close();
});

describe('the list of what leaves', () => {
  it.each(looks)('has no violation and no sideways scroll, $name', (look) =>
    expectAccessible(harness.browser, 'logbook.html#/bycatch', look, (page) => waitForAccessible(page, KEEP)),
  );
});

it('keeps the rest at once, and then says that nothing leaves; what is kept outlives its days', async () => {
  const page = await harness.browser.openExtensionPage('logbook.html#/bycatch');
  await clickAccessible(page, { role: 'button', name: 'Houd alle 11 berichten' });
  await waitForAccessible(page, { role: 'status', text: /^Dit blijft in het logboek\.$/ });
  expect(await page.evaluate(() => document.body.innerText)).toContain('Er is nu niets aangekondigd.');
  expect(await leavingRows(page)).toBe(0);
  await page.close();
  const later = await openIn(60);
  await waitForAccessible(later, { role: 'checkbox', name: 'Selecteer: 13 reacties onder een bericht' });
  await later.close();
});
