import { expect, inject, it } from 'vitest';
import { xThread } from '../fixtures/threads/x.js';
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
