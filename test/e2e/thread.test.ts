import { expect, inject, it } from 'vitest';
import { xThread } from '../fixtures/threads/x.js';
import { useHarness } from './harness.js';
import { readJournal } from './journal.js';
import { differingShare } from './pixels.js';
import {
  countShots,
  fewestScreens,
  idsOf,
  pressedElsewhere,
  repliesOnDisk,
  startThread,
  waitForDone,
} from './thread-tools.js';

const count = inject('browser') === 'chromium' ? 150 : 24;
const thread = xThread({ count, nested: 6, hidden: 5 });
const harness = useHarness({ routes: thread.routes });

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
    ({ picture, steady }) => picture.state !== 'pixels' || picture.partial || steady?.moved,
  );
  expect(bad.map(({ post, picture }) => [post.postId.value, picture])).toEqual([]);
  expect(await pressedElsewhere(page)).toBe('');

  const journal = await readJournal(browser);
  const line = journal.events.find(({ kind }) => kind === 'thread-captured');
  expect(line?.data).toMatchObject({
    end: 'end',
    tally: { seen: count, named: count, leftOut: 0, unopened: 1 },
  });

  // One for the post itself; what the height of the screen allows for the rest.
  const least = 1 + fewestScreens(replies, 800);
  const taken = await shots();
  // On a short thread one screen more is a large share.
  expect(taken).toBeLessThanOrEqual(Math.max(least * 1.3, least + 2));

  // The browser's own picture of some of them, as they stand on the page now.
  for (const at of [0, 1, 2]) {
    const id = thread.ids[at] ?? '';
    const element = await page.waitForSelector(thread.selector(id));
    await element?.evaluate((post) => post.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const expected = await element?.screenshot();
    const capture = replies.find(({ post }) => post.postId.value === id);
    const crop = capture?.artefacts.find(({ role }) => role === 'crop');
    if (!crop || !expected) throw new Error('no pictures to compare');
    expect(await differingShare(page, await journal.file(crop), Buffer.from(expected))).toBeLessThan(0.01);
  }
  await page.close();
}, 240_000);
