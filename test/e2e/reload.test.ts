import { expect, it } from 'vitest';
import { permalink, postId, routes } from '../fixtures/looks/x.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { settled } from '../tools/settle.js';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';

const harness = useHarness({ routes: routes() });
const AGAIN = { role: 'button', name: 'Laad opnieuw en leg nog eens vast' };

it('loads the page again where nothing could be compared, and captures the same post once more', async () => {
  const { browser } = harness;
  const page = await browser.open(permalink);
  await settled(page);
  await page.bringToFront();
  await browser.toolbarClick(page);
  await waitForAccessible(page, AGAIN);
  await waitForCaptures(browser, 1);
  await clickAccessible(page, AGAIN);
  const { captures } = await waitForCaptures(browser, 2);
  const [first, second] = captures;
  expect(second?.entry).toBe(first?.entry);
  expect(captures.map(({ post }) => post.postId.value)).toEqual([postId, postId]);
  expect([first?.reloadedFrom, second?.reloadedFrom]).toEqual([undefined, first?.capture]);
  // Once is enough: the second one is not offered a third.
  await waitForAccessible(page, { role: 'status', text: /^Vastgelegd/ });
  await page.close();
});
