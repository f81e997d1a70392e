import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { listPosts } from '../tools/listing.js';
import { useHarness } from './harness.js';

declare const chrome: Browser;

const harness = useHarness();

it('loads the built extension and runs its background', async () => {
  const background = await harness.browser.background();
  const manifest = await background.evaluate(() => chrome.runtime.getManifest());
  expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'nl', name: 'Vastgelegd' });
});

it('speaks Dutch, whatever language packs the browser has', async () => {
  const background = await harness.browser.background();
  expect(await background.evaluate(() => chrome.i18n.getMessage('extension_description'))).toContain('vast');
});

it('reads the posts of the practice timeline', async () => {
  const page = await harness.browser.open('https://x.com/home');
  const { items, reason } = await listPosts(harness.browser, page);
  expect(reason).toBeNull();
  expect(items.length).toBeGreaterThan(2);
  expect(items.every(({ platform }) => platform === 'x')).toBe(true);
});

it('asks no host but those of the page that was opened', () => {
  const hosts = new Set(harness.server.requests.map(({ host }) => host));
  expect([...hosts].filter((host) => host !== 'x.com' && !host.endsWith('.twimg.com'))).toEqual([]);
});
