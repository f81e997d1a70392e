import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Capture } from '../../src/core/capture.js';
import { xThread } from '../fixtures/threads/x.js';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import { waitForPicker } from './overlay.js';
import { differingCrops, idsOf, startThread, waitForDone, waitForReplies } from './thread-tools.js';

/** Number 7 names the user, number 11 threatens, number 9 is by the person of number 3. */
const mine = xThread({ count: 13, nested: 0, hidden: 0, key: 'keuze', turns: { again: { at: 9, as: 3 } } });
const many = xThread({ count: 6, nested: 0, hidden: 0, key: 'veel', named: 231 });
const others = xThread({
  count: 27,
  nested: 0,
  hidden: 0,
  key: 'vreemd',
  by: 'krant',
  turns: { threats: true },
});
const long = xThread({ count: 24, nested: 0, hidden: 0, key: 'lang' });
const COUNT = 20;
const broken = xThread({ count: COUNT, nested: 4, hidden: 4 });
const slow = xThread({ count: 18, nested: 0, hidden: 0, key: 'traag', late: 600 });
const harness = useHarness({
  routes: [mine, many, others, long, broken, slow].flatMap(({ routes }) => routes),
});

/** Numbers in the thread of what the last thread capture put on record. */
async function placesOf(ids: readonly string[]): Promise<number[]> {
  const { captures, events } = await readJournal(harness.browser);
  const line = events.findLast(({ kind }) => kind === 'thread-captured');
  const run = line?.kind === 'thread-captured' ? line.data.run : null;
  const recorded = captures.filter((capture) => capture.run?.id === run && capture.run.role === 'reply');
  return recorded.map(({ post }) => ids.indexOf(post.postId.value ?? '')).sort((a, b) => a - b);
}

async function openChoice(page: Page): Promise<string[]> {
  await waitForPicker(page);
  await page.keyboard.press('r');
  await waitForAccessible(page, { role: 'button', name: 'Niet doen' });
  return (await findAccessible(page, { role: 'button' })).map(({ name }) => name);
}

async function run(url: string, choice: RegExp): Promise<string> {
  const page = await harness.browser.open(url);
  await startThread(harness.browser, page, choice);
  const said = await waitForDone(page);
  await page.close();
  return said;
}

it('records only replies that name the own handle, and says what it left out', async () => {
  const said = await run(mine.url, /word genoemd/);
  expect(said).toContain('Klaar: 1 reacties vastgelegd');
  expect(said).toContain('Gezien en niet gekozen: 12.');
  expect(await placesOf(mine.ids)).toEqual([7]);
}, 60_000);

it('waits for the pictures of every reply on the screen, not of the first alone', async () => {
  const { browser } = harness;
  const page = await browser.open(slow.url);
  await startThread(browser, page, /^Alle reacties/);
  await waitForDone(page);
  const journal = await readJournal(browser);
  const replies = journal.captures.filter(({ post }) => slow.ids.includes(post.postId.value ?? ''));
  expect(idsOf(replies)).toEqual([...slow.ids].sort());
  expect(await differingCrops(page, journal, replies, slow)).toEqual([]);
  await page.close();
}, 120_000);

it('records only what the rules raise', async () => {
  await run(mine.url, /over de grens/);
  expect(await placesOf(mine.ids)).toEqual([11]);
}, 60_000);

it('records all replies of one account, told by the reply that was pointed at', async () => {
  const { browser } = harness;
  const page = await browser.open(mine.url);
  await page.waitForSelector(mine.selector(mine.ids[3] ?? ''));
  await page.$eval(mine.selector(mine.ids[3] ?? ''), (reply) =>
    reply.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.hover(`${mine.selector(mine.ids[3] ?? '')} [data-testid="tweetText"]`);
  expect((await openChoice(page)).some((name) => name.startsWith('Alleen van '))).toBe(true);
  await clickAccessible(page, { role: 'button', name: /^Alleen van / });
  await waitForDone(page);
  expect(await placesOf(mine.ids)).toEqual([3, 9]);
  await page.close();
}, 60_000);

it('asks before more than 200, and takes a no', async () => {
  const { browser } = harness;
  const page = await browser.open(many.url);
  await startThread(browser, page, /^Alle reacties/);
  await clickAccessible(page, { role: 'button', name: 'Alleen de eerste 200' });
  const said = await waitForDone(page);
  expect(said).toContain('In beeld gekomen: 6 van de 231');
  const line = (await readJournal(browser)).events.findLast(({ kind }) => kind === 'thread-captured');
  expect(line?.data).toMatchObject({ which: 'all', most: 200, tally: { seen: 6, named: 231 } });
  await page.close();
}, 60_000);

it('offers no whole thread of strangers, and at most 25 of it', async () => {
  const { browser } = harness;
  const page = await browser.open(others.url);
  await browser.toolbarClick(page);
  const names = await openChoice(page);
  expect(names.filter((name) => name.startsWith('Alle reacties'))).toEqual([]);
  await clickAccessible(page, { role: 'button', name: /over de grens/ });
  const said = await waitForDone(page);
  expect(said).toContain('Klaar: 25 reacties vastgelegd');
  expect(said).toContain('Gestopt bij het afgesproken aantal.');
  expect(await placesOf(others.ids)).toHaveLength(25);
  await page.close();
}, 90_000);

it('waits while it is paused and while the tab is hidden, and then goes on', async () => {
  const { browser } = harness;
  const recorded = async () =>
    (await readJournal(browser)).captures.filter(({ run: of }) => of?.role === 'reply').length;
  const before = await recorded();
  const other = await browser.open(many.url);
  const page = await browser.open(long.url);
  await startThread(browser, page, /^Alle reacties/);
  await clickAccessible(page, { role: 'button', name: 'Pauze' });
  await waitForAccessible(page, { role: 'group', text: /Gepauzeerd/ });
  await clickAccessible(page, { role: 'button', name: 'Ga verder' });
  await waitForReplies(browser, before + 1);
  await other.bringToFront();
  await waitForAccessible(page, { role: 'group', text: /zet dit tabblad vooraan/ });
  expect(await recorded()).toBeLessThan(before + 24);
  await page.bringToFront();
  expect(await waitForDone(page)).toContain('Klaar: 24 reacties vastgelegd');
  expect(await placesOf(long.ids)).toHaveLength(24);
  await other.close();
  await page.close();
}, 90_000);

/** The replies of each thread capture under the post that is interrupted, in the order of their beginning. */
async function interruptedRuns(): Promise<Capture[][]> {
  const found = new Map<string, Capture[]>();
  for (const capture of (await readJournal(harness.browser)).captures) {
    const { run: of, page } = capture;
    if (of?.role === 'reply' && page.url === broken.url)
      found.set(of.id, [...(found.get(of.id) ?? []), capture]);
  }
  return [...found.values()];
}

/** Waits until the `at`-th thread capture has this many replies on disk. */
const waitForSome = (at: number, count: number): Promise<Capture[]> =>
  waitFor(
    async () => {
      const replies = (await interruptedRuns())[at] ?? [];
      return replies.length >= count ? replies : null;
    },
    { what: `${String(count)} reacties van ronde ${String(at + 1)}`, timeout: 60_000 },
  );

const parentsUnder = async () =>
  (await readJournal(harness.browser)).captures.filter(
    ({ run: of, page }) => of?.role === 'parent' && page.url === broken.url,
  ).length;

// The whole set is what an undisturbed run records (thread.test.ts); what was recorded so before is recorded anew.
it('records the whole set, none twice, also when the background is stopped twice in the middle', async () => {
  const { browser } = harness;
  const page = await browser.open(broken.url);
  await startThread(browser, page, /^Alle reacties/);
  await waitForSome(0, 3);
  await browser.killBackground();
  await waitForSome(0, 11);
  await browser.killBackground();
  expect(await waitForDone(page)).toContain(`Klaar: ${String(COUNT)} reacties vastgelegd`);
  const [replies = []] = await interruptedRuns();
  expect(idsOf(replies)).toEqual([...broken.ids].sort());
  expect(replies.filter(({ picture }) => picture.state !== 'pixels')).toEqual([]);
  expect(await parentsUnder()).toBe(1);
  await page.close();
}, 120_000);

it('records the whole set, none twice, also when the tab is closed in the middle and opened again', async () => {
  const { browser } = harness;
  const page = await browser.open(broken.url);
  await startThread(browser, page, /^Alle reacties/);
  expect((await waitForSome(1, 5)).length).toBeLessThan(COUNT);
  await page.close();
  const again = await browser.open(broken.url);
  await startThread(browser, again, /^Ga verder/);
  expect(await waitForDone(again)).toContain(`Klaar: ${String(COUNT)} reacties vastgelegd`);
  const all = await interruptedRuns();
  const pictured = (all[1] ?? []).filter(({ picture }) => picture.state === 'pixels');
  expect(idsOf(pictured)).toEqual([...broken.ids].sort());
  expect(all).toHaveLength(2);
  expect(await parentsUnder()).toBe(2);
  await again.close();
}, 120_000);
