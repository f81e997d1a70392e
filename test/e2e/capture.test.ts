import type { IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import type { Capture } from '../../src/core/capture.js';
import { sha256 } from '../tools/hash.js';
import { findAccessible } from '../tools/accessible.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures, type StoredJournal } from './journal.js';
import { postSelector, pressOverlayButton, pressUndo, waitForPicker, waitForToast } from './overlay.js';

declare const chrome: Browser;

const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const INSULT = '2117867238329240407';
const THREAT = '2117740778205423870';
const FOCUSED = '2117712052364346966';

const harness = useHarness();
let before: number;
let page: Page;

beforeEach(async () => {
  before = (await readJournal(harness.browser)).captures.length;
});

afterEach(async () => {
  if (!page.isClosed()) await page.close();
});

async function open(url: string): Promise<void> {
  page = await harness.browser.open(url);
}

/** Waits for one capture more than before, and gives it with the whole journal. */
async function nextCapture(): Promise<{ capture: Capture; journal: StoredJournal }> {
  const journal = await waitForCaptures(harness.browser, before + 1);
  expect(journal.captures).toHaveLength(before + 1);
  const capture = journal.captures.at(-1);
  if (!capture) throw new Error('no capture');
  return { capture, journal };
}

/** Scrolls so that this post is alone on screen: the window is made as high as the post. */
async function isolate(postId: string): Promise<void> {
  const post = await page.waitForSelector(postSelector(postId));
  await post?.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  for (const other of await page.$$('article[data-testid="tweet"]'))
    await other.evaluate((element, keep) => {
      if (!element.querySelector(`a[href$="/status/${keep}"] time`))
        (element.parentElement ?? element).style.setProperty('display', 'none');
    }, postId);
}

describe('the toolbar icon', () => {
  it('puts the only post on screen on record at once', async () => {
    await open(HOME);
    await isolate(INSULT);
    await harness.browser.toolbarClick(page);
    const toast = await waitForToast(page);
    expect(toast.text).toMatch(/Vastgelegd.*Bij gevaar: 112.*Ongedaan maken/);
    const { capture } = await nextCapture();
    expect(capture).toMatchObject({
      gesture: 'toolbar',
      post: { postId: { value: INSULT }, author: { handle: { value: 'bramdekraai_71' } } },
      picture: { state: 'pixels' },
    });
  });

  it('marks the icon with a check, and no number', async () => {
    await open(HOME);
    await isolate(INSULT);
    await harness.browser.toolbarClick(page);
    const background = await harness.browser.background();
    const badge = await waitFor(
      () =>
        background.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return tab?.id === undefined ? null : (await chrome.action.getBadgeText({ tabId: tab.id })) || null;
        }),
      { what: 'het vinkje' },
    );
    expect(badge).toBe('✓');
    await nextCapture();
  });

  it('lets the person pick with keys when there are more posts', async () => {
    await open(STATUS);
    await harness.browser.toolbarClick(page);
    const picker = await waitFor(
      async () => {
        const dialog = await waitForPicker(page);
        return dialog.focused ? dialog : null;
      },
      { what: 'de keuze met de focus' },
    );
    expect(picker.text).toContain('@vandekade_lm');
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'] as const)
      await page.keyboard.press(key);
    await waitFor(async () => (await waitForPicker(page)).text.includes('Bericht 3 van'), {
      what: 'het derde bericht',
    });
    await page.keyboard.press('Enter');
    const { capture } = await nextCapture();
    expect(capture.post.postId.value).toBe('2117716274845003335');
  });

  it('starts the pick at the post that the page is about', async () => {
    await open(STATUS);
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    const { capture } = await nextCapture();
    expect(capture.post.postId.value).toBe(FOCUSED);
  });

  it('lets the person pick with the pointer, and the page does not notice the click', async () => {
    await open(STATUS);
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    const post = await page.waitForSelector(postSelector('2117716274845003335'));
    const box = await post?.boundingBox();
    if (!box) throw new Error('no post');
    await page.mouse.move(box.x + box.width / 2, box.y + 30);
    await page.mouse.click(box.x + box.width / 2, box.y + 30);
    const { capture } = await nextCapture();
    expect(capture.post.postId.value).toBe('2117716274845003335');
    expect(page.url()).toBe(STATUS);
  });

  it('stores nothing after Esc, and leaves the page as it was', async () => {
    await open(STATUS);
    const html = await page.content();
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Escape');
    await waitFor(async () => (await findAccessible(page, { role: 'dialog' })).length === 0, {
      what: 'geen keuze',
    });
    expect(await page.content()).toBe(html);
    expect((await readJournal(harness.browser)).captures).toHaveLength(before);
  });
});

describe('the button on a post', () => {
  it('puts that post on record, with the real picture once the icon was clicked', async () => {
    await open(STATUS);
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Escape');
    await pressOverlayButton(page, FOCUSED);
    await waitForToast(page);
    const { capture } = await nextCapture();
    expect(capture).toMatchObject({
      gesture: 'overlay',
      post: { postId: { value: FOCUSED } },
      picture: { state: 'pixels' },
    });
  });

  it('stores text, HTML and a redrawing that says so, where the browser gives no pixels', async () => {
    await open(HOME);
    await pressOverlayButton(page, THREAT);
    const toast = await waitForToast(page);
    expect(toast.text).toContain('nagetekend');
    const { capture, journal } = await nextCapture();
    expect(capture).toMatchObject({
      gesture: 'overlay',
      post: { postId: { value: THREAT }, author: { handle: { value: 'vandekade_lm' } } },
      picture: { state: 'redrawn', reason: 'permission' },
    });
    const drawn = capture.artefacts.find(({ role }) => role === 'redrawn');
    expect(drawn && (await journal.file(drawn)).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('undo', () => {
  it('puts the capture in the bin', async () => {
    await open(HOME);
    await isolate(INSULT);
    await harness.browser.toolbarClick(page);
    await waitForToast(page);
    const { capture } = await nextCapture();
    await pressUndo(page);
    const journal = await waitFor(
      async () => {
        const now = await readJournal(harness.browser);
        return now.events.some(({ kind }) => kind === 'binned') ? now : null;
      },
      { what: 'de regel van de prullenbak' },
    );
    expect(journal.events.at(-1)).toMatchObject({
      kind: 'binned',
      data: { captures: [capture.capture], reason: 'undo' },
    });
  });
});

describe('what is stored', () => {
  it('holds every fact with its source, and every file under its hash', async () => {
    await open(STATUS);
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    const { capture, journal } = await nextCapture();
    const { post } = capture;
    expect(post.permalink).toEqual({ value: STATUS, source: 'dom', others: [] });
    expect(post.author).toMatchObject({
      handle: { value: 'vandekade_lm', source: 'dom' },
      displayName: { value: 'De Kade Zwijgt Niet', source: 'dom' },
      profileUrl: { value: 'https://x.com/vandekade_lm', source: 'dom' },
    });
    expect(post.postedAt.machine.value).toBe('2026-11-03T20:14:33.000Z');
    expect(post.postedAt.fromId?.slice(0, 19)).toBe('2026-11-03T20:14:33');
    expect(post.postedAt.shown).toContain('2026');
    expect(post.audience).toMatchObject({ value: 'open' });
    expect(post.counts.value).toMatch(/\d/);
    expect(post.anchors.length).toBeGreaterThan(3);
    expect(capture.context).toMatchObject([
      { relation: 'shown-above', post: { postId: { value: '2117656081000912019' } } },
      { relation: 'own-reply', post: { author: { handle: { value: 'noor_lindermeer' } } } },
    ]);
    expect(capture.ownAccount).toMatchObject({ value: 'noor_lindermeer', source: 'dom' });
    expect(capture.page).toMatchObject({ url: STATUS, language: 'nl' });
    expect(capture.zone).toEqual({ name: 'Europe/Amsterdam', offsetMinutes: 60 });
    expect(capture.view).toMatchObject({
      viewport: { width: 1280, height: 800 },
      pixelRatio: 1,
      undrawn: [],
    });
    expect(capture.zoom).toBe(1);
    expect(capture.steady).toEqual({ mutated: false, moved: false, changed: false });
    expect(capture.custody).toMatchObject({
      by: { name: null },
      onBehalfOf: null,
      knowledge: { at: capture.capturedAt, by: 'self', set: 'default' },
    });
    expect(capture.environment.browser).toMatch(/^(Chrome|Firefox) \d/);
    expect(capture.environment.build).toMatch(/^[0-9a-f]{64}$/);
    expect(capture.artefacts.map(({ role }) => role).sort()).toEqual(['crop', 'frame', 'html', 'masked']);
    for (const ref of capture.artefacts) expect(sha256(await journal.file(ref))).toBe(ref.sha256);
    const media = journal.events.findLast((event) => event.kind === 'media');
    expect(media?.data.items).toMatchObject([
      { missing: null, httpDate: expect.stringMatching(/GMT$/) as string },
    ]);
    for (const { artefact } of media?.data.items ?? [])
      expect(artefact && sha256(await journal.file(artefact))).toBe(artefact?.sha256);
  });

  it('adds a second capture of a post to the same entry', async () => {
    await open(STATUS);
    await harness.browser.toolbarClick(page);
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    const { capture, journal } = await nextCapture();
    const same = journal.captures.filter(({ post }) => post.postId.value === FOCUSED);
    expect(same.length).toBeGreaterThan(1);
    expect(new Set(same.map(({ entry }) => entry))).toEqual(new Set([capture.entry]));
    expect(new Set(same.map(({ capture: id }) => id)).size).toBe(same.length);
  });
});

it('asks nothing of the network but the pictures of captured posts, without cookies or referrer', () => {
  // What the page asks of its own site is the page's: it says from where. (Firefox calls an extension's request to a host
  // that it has access to same-origin too.)
  const byPage = ({ host, headers }: { host: string; headers: IncomingHttpHeaders }) =>
    headers['sec-fetch-site'] === 'same-origin' &&
    headers.referer !== undefined &&
    new URL(headers.referer).host === host;
  const byExtension = harness.server.requests.filter(
    (request) => request.headers['sec-fetch-mode'] === 'cors' && !byPage(request),
  );
  const fetched = byExtension.filter(({ headers }) => headers['sec-fetch-dest'] === 'empty');
  expect(fetched.length).toBeGreaterThan(0);
  for (const { host, path, headers } of fetched) {
    expect(host, path).toMatch(/\.twimg\.com$/);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
});
