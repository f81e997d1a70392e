import { expect, it } from 'vitest';
import { cleanAddress } from '../../src/platforms/address.js';
import { listPosts } from '../tools/listing.js';
import { settled } from '../tools/settle.js';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';
import { waitForPicker, waitForToast } from './overlay.js';
import { FEED, veiledFeed, veiledPosts } from './veiled-feed.js';

const harness = useHarness({ routes: veiledFeed() });
const addresses = veiledPosts.map((url) => cleanAddress(url, ['story_fbid', 'id'])?.url);

it('reads the address that a page shows only under a pointer, presses nothing and leaves no card behind', async () => {
  const page = await harness.browser.open(FEED);
  await settled(page);
  expect(addresses.length).toBeGreaterThan(0);
  const before = (await listPosts(harness.browser, page)).items.map(({ permalink }) => permalink);
  for (const address of addresses) expect(before).not.toContain(address);
  const after = (await listPosts(harness.browser, page, true)).items.map(({ permalink }) => permalink);
  for (const address of addresses) expect(after).toContain(address);
  expect(await page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(0);
  expect(await page.$$('aside.card')).toEqual([]);
  expect(page.url()).toBe(FEED);
  await page.close();
});

it('does the same before a capture: the record holds the address', async () => {
  const page = await harness.browser.open(FEED);
  await settled(page);
  const { items } = await listPosts(harness.browser, page);
  const place = items.findIndex(({ permalink, kind }) => permalink === null && kind === 'post');
  await harness.browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('Home');
  for (let at = 0; at < place; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await waitForToast(page);
  const { captures } = await waitForCaptures(harness.browser, 1);
  expect(captures[0]?.post.author.displayName.value).toBe(items[place]?.author.displayName);
  expect(addresses).toContain(captures[0]?.post.permalink.value);
  expect(captures[0]?.post.permalink.source).toBe('dom');
  expect(captures[0]?.picture.state).toBe('pixels');
  expect(page.url()).toBe(FEED);
  await page.close();
});
