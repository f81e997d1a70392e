import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/core/item.js';
import { listPosts } from '../tools/listing.js';
import { practiceRoutes } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';
import { settled } from '../tools/settle.js';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';
import { waitForPicker, waitForToast } from './overlay.js';

/** Pages that ask for the data about their posts with a script of their own, after they were loaded. */
const PAGES = ['x/status', 'instagram/dialog', 'facebook/dialog'] as const;

interface Expected {
  readonly url: string;
  readonly items: readonly Item[];
}
const expectedOn = (page: string): Expected => {
  const [platform = '', name = ''] = page.split('/');
  return JSON.parse(
    readFileSync(join(fixtures, 'practice', platform, 'expected', `${name}.json`), 'utf8'),
  ) as Expected;
};

const harness = useHarness({ routes: practiceRoutes() });

async function open(page: string) {
  const expected = expectedOn(page);
  const opened = await harness.browser.open(expected.url);
  await settled(opened);
  return { page: opened, ...expected };
}

describe.each(PAGES)('data that %s receives while it is open', (name) => {
  it('gives account numbers and exact times, joined by the number of the post', async () => {
    const { page, items } = await open(name);
    const { items: read } = await listPosts(harness.browser, page);
    const told = ({ postId, author, postedAt, quoted }: Item) => ({
      postId,
      accountId: author.accountId,
      handle: author.handle,
      postedAt,
      quoted: quoted && { postId: quoted.postId, accountId: quoted.author.accountId },
    });
    expect(read.map(told)).toEqual(items.map(told));
    expect(read.some(({ author }) => author.accountId !== null)).toBe(true);
    await page.close();
  });

  it('stands in the record with its source, and nothing else of it does', async () => {
    const { page, items } = await open(name);
    const before = (await waitForCaptures(harness.browser, 0)).captures.length;
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await waitForToast(page);
    const { captures, events } = await waitForCaptures(harness.browser, before + 1);
    const { post } = captures.at(-1) ?? {};
    const [first] = items;
    expect(post?.postId.value).toBe(first?.postId);
    expect(post?.author.accountId).toEqual({
      value: first?.author.accountId,
      source: 'page-data',
      others: [],
    });
    expect(post?.postedAt.machine.value).toBe(first?.postedAt.value);
    expect(post?.postedAt.machine.source).toBe(name === 'facebook/dialog' ? 'page-data' : 'dom');
    expect(post?.conflicts).toEqual([]);
    // Parts of the answers that are about no post.
    expect(JSON.stringify(events)).not.toMatch(/professional|is_final|instructions|like_count/);
    await page.close();
  });
});
