import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import type { Capture } from '../../src/core/capture.js';
import { xThread } from '../fixtures/threads/x.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import { idsOf, startThread, waitForDone } from './thread-tools.js';

const COUNT = 26;
const thread = xThread({ count: COUNT, nested: 4, hidden: 4 });
const harness = useHarness({ routes: thread.routes });

/** The replies of each thread capture so far, in the order of their beginning. */
async function runs(): Promise<Map<string, Capture[]>> {
  const found = new Map<string, Capture[]>();
  for (const capture of (await readJournal(harness.browser)).captures) {
    const { run } = capture;
    if (run?.role === 'reply') found.set(run.id, [...(found.get(run.id) ?? []), capture]);
  }
  return found;
}

/** Waits until the newest thread capture, the `at`-th, has this many replies on disk. */
const waitForSome = (at: number, count: number): Promise<Capture[]> =>
  waitFor(
    async () => {
      const replies = [...(await runs()).values()][at] ?? [];
      return replies.length >= count ? replies : null;
    },
    { what: `${String(count)} reacties van ronde ${String(at + 1)}`, timeout: 60_000 },
  );

const pictured = (captures: readonly Capture[]) =>
  captures.filter(({ picture }) => picture.state === 'pixels');
const parents = async () =>
  (await readJournal(harness.browser)).captures.filter(({ run }) => run?.role === 'parent').length;

let page: Page;
beforeAll(async () => {
  page = await harness.browser.open(thread.url);
});
afterAll(() => page.close());

it('undisturbed: every reply once', async () => {
  await startThread(harness.browser, page, /^Alle reacties/);
  await waitForDone(page);
  const [replies = []] = [...(await runs()).values()];
  expect(idsOf(replies)).toEqual([...thread.ids].sort());
  expect(await parents()).toBe(1);
}, 120_000);

it('with the background stopped twice in the middle: the same set, none twice', async () => {
  const { browser } = harness;
  await page.reload();
  await startThread(browser, page, /^Alle reacties/);
  await waitForSome(1, 4);
  await browser.killBackground();
  await waitForSome(1, 14);
  await browser.killBackground();
  const said = await waitForDone(page);
  expect(said).toContain(`Klaar: ${String(COUNT)} reacties vastgelegd`);
  const [whole = [], stopped = []] = [...(await runs()).values()];
  expect(idsOf(stopped)).toEqual(idsOf(whole));
  expect(pictured(stopped)).toHaveLength(COUNT);
  expect(await parents()).toBe(2);
}, 120_000);

it('with the tab closed in the middle and opened again: the same set, none twice', async () => {
  const { browser } = harness;
  await page.reload();
  await startThread(browser, page, /^Alle reacties/);
  const before = await waitForSome(2, 6);
  expect(before.length).toBeLessThan(COUNT);
  await page.close();
  page = await browser.open(thread.url);
  await startThread(browser, page, /^Ga verder/);
  const said = await waitForDone(page);
  expect(said).toContain(`Klaar: ${String(COUNT)} reacties vastgelegd`);
  const [whole = [], , closed = []] = [...(await runs()).values()];
  expect(idsOf(pictured(closed))).toEqual(idsOf(whole));
  expect((await runs()).size).toBe(3);
  expect(await parents()).toBe(3);
  const { events } = await readJournal(browser);
  const ends = events.flatMap((event) => (event.kind === 'thread-captured' ? [event.data.end] : []));
  expect(ends).toEqual(['end', 'end', 'end']);
}, 120_000);
