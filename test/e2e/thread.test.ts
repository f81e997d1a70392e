import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { xThread } from '../fixtures/threads/x.js';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import {
  countShots,
  differingCrops,
  idsOf,
  pressedElsewhere,
  repliesOnDisk,
  startThread,
  waitForDone,
} from './thread-tools.js';

const count = inject('browser') === 'chromium' ? 150 : 24;
const thread = xThread({ count, nested: 6, hidden: 5 });
const harness = useHarness({ routes: thread.routes });

/** From the post to the run that records: the icon, key R, the choice (`startThread`); and the logbook. */
const TO_LOGBOOK = 4;

it('records every reply of a long thread, each with its own picture, on few screens', async () => {
  const { browser } = harness;
  const page = await browser.open(thread.url);
  const shots = await countShots(browser);
  await startThread(browser, page, /^Alle reacties/);
  const said = await waitForDone(page);
  expect(said).toContain(`Klaar: ${String(count)} reacties vastgelegd`);

  const replies = await repliesOnDisk(browser);
  expect(idsOf(replies)).toEqual([...thread.ids].sort());
  expect(new Set(replies.map(({ entry }) => entry)).size).toBe(count);
  const bad = replies.filter(
    ({ picture, steady }) =>
      picture.state !== 'pixels' || picture.partial || picture.covered || steady?.moved,
  );
  expect(bad.map(({ post, picture }) => [post.postId.value, picture])).toEqual([]);
  expect(await pressedElsewhere(page)).toBe('');

  const journal = await readJournal(browser);
  const line = journal.events.find(({ kind }) => kind === 'thread-captured');
  expect(line?.data).toMatchObject({
    end: 'end',
    tally: { seen: count, named: count, leftOut: 0, unopened: 1 },
  });

  // One for the post itself, and for the rest what the height of the screen allows: their heights laid end to end.
  const height = replies.reduce((sum, { view }) => sum + view.post.height, 0);
  const least = 1 + Math.ceil(height / 800);
  const taken = await shots();
  // Two screens are a large share of a short thread.
  expect(taken).toBeLessThanOrEqual(inject('browser') === 'chromium' ? least * 1.3 : least + 2);

  // The browser's own picture of every one of them, as they stand on the page now.
  expect(await differingCrops(page, journal, replies, thread)).toEqual([]);
  await page.close();
}, 240_000);

/** The one draft of a mail in a folder, once the browser is done with it. */
const draftIn = (folder: string): string | null => {
  const name = readdirSync(folder).find((one) => one.endsWith('.eml'));
  const draft = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
  return draft.includes('VASTGELEGD-ANKER') ? draft.replace(/=\r?\n/g, '') : null;
};

it('goes on from there to the draft of a melding in at most 15 actions, none of the replies read', async () => {
  const { browser } = harness;
  let actions = TO_LOGBOOK;
  const page = await browser.openExtensionPage('logbook.html');
  const press = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
    actions += 1;
    await clickAccessible(page, { role, name });
  };
  const pressAt = async (selector: string): Promise<void> => {
    actions += 1;
    await page.waitForSelector(selector);
    await page.$eval(selector, (element) => (element as HTMLElement).click());
  };
  await pressAt('[data-run] a');
  await press('button', /^Maak (?:van alle \d+ één dossier|één dossier van .+)$/);
  await waitForAccessible(page, { role: 'heading', name: 'Tijdlijn' });
  await pressAt('li:has(> #step-melding_ongelezen) .actions a');
  await waitForAccessible(page, { role: 'heading', name: 'Eerst: kan het ook anders zitten?' });
  const readings = await page.$$eval('input[id^=counter-][id$=-seen]', (all) => all.map(({ id }) => id));
  for (const id of readings) await pressAt(`#${id}`);
  await press('button', 'Bekeken, verder');
  await press('button', 'Concept opslaan (.eml)');
  await waitForAccessible(page, { role: 'status', text: /Er is niets verstuurd/ });
  expect(readings.length).toBeGreaterThan(0);
  expect(actions).toBeLessThanOrEqual(15);

  const draft = await waitFor(() => Promise.resolve(draftIn(browser.downloads)), { what: 'the draft' });
  const { captures, events } = await readJournal(browser);
  expect(draft).toContain(`${String(count)} berichten`);
  expect(draft).toContain('Norm: nog te bepalen');
  const words = captures.flatMap(({ post }) => post.text.value ?? []).filter((text) => text.length > 12);
  expect(words.length).toBeGreaterThanOrEqual(count);
  expect(words.filter((text) => draft.includes(text))).toEqual([]);
  // Nothing was unveiled, proposed or judged on the way, and nothing counts as read.
  expect(await findAccessible(page, { role: 'button', name: 'Verbergen' })).toEqual([]);
  expect(events.filter(({ kind }) => kind === 'judged' || kind === 'proposed')).toEqual([]);
  const read = await page.evaluate(async () => {
    const area = (globalThis as unknown as { chrome: Browser }).chrome.storage.local;
    return (await area.get('attention'))['attention'] ?? null;
  });
  expect(read).toBeNull();
  await page.close();
}, 60_000);
