import { expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { closedShadowHosts } from '../tools/accessible.js';
import { readRoutes } from '../tools/page-server.js';
import { practiceX, useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';
import { waitForPicker, waitForToast } from './overlay.js';

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';

/** A page that listens to everything it can, and breaks what it can, before anything else runs. */
const SPY = `<script>
  window.seen = [];
  const log = (what) => window.seen.push(what);
  window.globals = Object.getOwnPropertyNames(window);
  addEventListener('message', (event) => log('message ' + JSON.stringify(event.data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { log('dispatch ' + event.type); return dispatch.call(this, event); };
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup'])
    addEventListener(type, (event) => log(type + ' ' + (event.key ?? '') + ' trusted=' + event.isTrusted), true);
  const post = window.postMessage; window.postMessage = (...all) => { log('postMessage'); return post(...all); };
  new MutationObserver((records) => {
    for (const { target, type } of records)
      if (target.closest?.('article')) log('mutation of a post: ' + type);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  JSON.stringify = () => 'forged';
  Array.prototype.map = function () { return []; };
  Date.now = () => 0;
  window.ready = true;
</script>`;

const status = readRoutes(practiceX).find(({ url }) => url === STATUS);
if (!status) throw new Error('no status page');
const harness = useHarness({
  routes: [
    {
      url: STATUS,
      type: status.type,
      body: () => Buffer.from(status.body().toString().replace('<head>', `<head>${SPY}`)),
    },
    ...readRoutes(practiceX),
  ],
});

const seenBy = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

it('reaches a hostile page with no message, event or global, and changes no post', async () => {
  const { browser } = harness;
  const page = await browser.open(STATUS);
  const html = () => page.$$eval('article', (posts) => posts.map((post) => post.outerHTML).join('\n'));
  const before = await html();
  // What the browser's own parser did is not ours.
  await page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await waitForToast(page);
  const { captures } = await waitForCaptures(browser, 1);

  expect(captures[0]).toMatchObject({
    post: { postId: { value: '2117712052364346966' }, author: { handle: { value: 'vandekade_lm' } } },
    picture: { state: 'pixels' },
  });
  expect(captures[0]?.capturedAt.startsWith('1970')).toBe(false);
  const seen = await seenBy(page);
  // Keys that the person presses are the browser's events; a page that listens in the capture phase first sees them.
  expect(seen.filter((what) => !/^key(down|up) .* trusted=true$/.test(what))).toEqual([]);
  const added = await page.evaluate(() => {
    const { globals } = window as unknown as { globals: string[] };
    const own = ['seen', 'globals', 'ready'];
    return Object.getOwnPropertyNames(window).filter(
      (name) => !globals.includes(name) && !own.includes(name),
    );
  });
  expect(added).toEqual([]);
  expect(await html()).toBe(before);
});

it('has one closed root at most, outside every post, and none while there is nothing to show', async () => {
  const { browser } = harness;
  const page = await browser.open(STATUS);
  expect(await closedShadowHosts(page)).toEqual([]);
  await browser.toolbarClick(page);
  await waitForPicker(page);
  expect(await closedShadowHosts(page)).toHaveLength(1);
  expect((await closedShadowHosts(page))[0]).not.toContain('article');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'body');
  expect(await closedShadowHosts(page)).toEqual([]);
});

it('ignores presses that a script made up', async () => {
  const { browser } = harness;
  const page = await browser.open(STATUS);
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    document.documentElement.lastElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  const picker = await waitForPicker(page);
  expect(picker.text).toContain('Bericht 2');
  await page.keyboard.press('Escape');
});
