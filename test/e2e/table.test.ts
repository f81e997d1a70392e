import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toItem } from '../../src/core/item.js';
import type { Gesture } from '../../src/core/capture.js';
import { GREY } from '../../src/capture/store/canvas.js';
import type { Platform } from '../../src/platforms/platform.js';
import { clickAccessible, findAccessible } from '../tools/accessible.js';
import { answerTo, pickWhereAsked } from '../tools/journey.js';
import { waitFor } from '../tools/wait.js';
import { bundled } from './bundled.js';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { differences, placeRoutes, places, type Place } from './places.js';
import { differingShare } from './pixels.js';
import { waitForToast } from './overlay.js';

/** Every way to ask for a capture × every place on every platform, as a person does it. */
const harness = useHarness({ screen: true, routes: placeRoutes() });

/** Set by the script that is put into the page to find an element; the extension's own world is closed. */
declare const platforms: { platformFor(url: string): Platform | null };

/** What the user typed is in no picture: there the colour of all that is left out. */
const VEIL = `textarea, [contenteditable] { background: ${GREY} !important; color: transparent !important;
  box-shadow: none !important; overflow: hidden } [contenteditable] * { visibility: hidden }`;

const PICKER = 'Kies het bericht';

let script: string;
/** The page of the place that is being tested, with the browser's own picture of the post. */
let stage: { place: Place; page: Page; picture: Buffer } | null = null;

beforeAll(async () => {
  script = await bundled('src/platforms/index.ts', 'platforms');
});
afterAll(() => stage?.page.close());

/** The post itself, by our own reader put into the page. */
async function find(page: Page, place: Place): Promise<ElementHandle> {
  await page.evaluate(script);
  const post = (await page.evaluateHandle(
    (at) => platforms.platformFor(location.href)?.posts(document)[at],
    place.number - 1,
  )) as ElementHandle;
  await post.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return post;
}

/** The page of a place as it was when it was opened: no word of an earlier gesture stands on it. */
async function open(place: Place) {
  if (stage?.place === place) {
    await stage.page.reload();
    return { ...stage, post: await find(stage.page, place) };
  }
  await stage?.page.close();
  stage = null;
  const page = await harness.browser.open(place.url);
  const post = await find(page, place);
  const veil = await page.addStyleTag({ content: VEIL });
  const picture = Buffer.from(await post.screenshot({ captureBeyondViewport: false }));
  await veil.evaluate((style) => style.remove());
  stage = { place, page, picture };
  return { ...stage, post };
}

/** The middle of the longest piece of the post's own words that is no link. */
async function middleOfText(post: ElementHandle, text: string): Promise<{ x: number; y: number }> {
  await post.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const middle = await post.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let best: Text | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const piece = node as Text;
      const fits = piece.data.trim() !== '' && words.includes(piece.data.trim());
      if (fits && !piece.parentElement?.closest('a, button') && piece.length > (best?.length ?? 0))
        best = piece;
    }
    if (!best) return null;
    const range = document.createRange();
    range.selectNodeContents(best);
    const [box] = range.getClientRects();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, text);
  if (!middle) throw new Error('none of the words of the post is on screen');
  return middle;
}

/** How a person makes each gesture on a post; those of the icon and the keyboard end with a choice on the page. */
const gestures: Record<Gesture, (page: Page, post: ElementHandle, place: Place) => Promise<unknown>> = {
  async toolbar(page, _, { number }) {
    await harness.browser.toolbarClick(page);
    await pickWhereAsked(page, number);
  },
  async shortcut(page, _, { number }) {
    await harness.browser.pressShortcut(page);
    await pickWhereAsked(page, number);
  },
  async menu(page, post, { items, number }) {
    const { x, y } = await middleOfText(post, items[number - 1]?.text ?? '');
    await harness.browser.chooseFromMenu(page, x, y);
  },
  async overlay(page, post, { items, number }) {
    const { x, y } = await middleOfText(post, items[number - 1]?.text ?? '');
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await page.mouse.move(x, y);
    await clickAccessible(page, { role: 'button', name: 'Vastleggen' });
  },
};

/**
 * The click on the icon lets the button on a post have the pixels of that tab from then on. Where only one post can be
 * meant it also stores that one.
 */
async function grant(page: Page): Promise<void> {
  const { browser } = harness;
  const before = (await readJournal(browser)).captures.length;
  await browser.toolbarClick(page);
  if ((await answerTo(page)) === 'stored') {
    await waitForCaptures(browser, before + 1);
    return;
  }
  await page.keyboard.press('Escape');
  await waitFor(async () => (await findAccessible(page, { role: 'dialog', name: PICKER })).length === 0, {
    what: 'geen keuze meer',
  });
}

const names = ['toolbar', 'shortcut', 'menu', 'overlay'] as const satisfies readonly Gesture[];

describe.each(places)('$platform, $place', (place) => {
  it.each(names)('%s', async (gesture) => {
    const { browser } = harness;
    const { page, post, picture } = await open(place);
    if (gesture === 'overlay') await grant(page);
    const before = (await readJournal(browser)).captures.length;
    await gestures[gesture](page, post, place);
    const { captures, file } = await waitForCaptures(browser, before + 1);
    expect(captures).toHaveLength(before + 1);
    const capture = captures.at(-1)!;
    expect(differences(toItem(capture.post), place.items[place.number - 1]!)).toEqual([]);
    expect(capture).toMatchObject({
      gesture,
      picture: { state: 'pixels', partial: false, covered: false },
      steady: { moved: false, changed: false },
    });
    const crop = capture.artefacts.find(({ role }) => role === 'crop')!;
    const share = await differingShare(page, await file(crop), picture);
    expect(share).toBeLessThan(0.01);
    await waitForToast(page);
  });
});
