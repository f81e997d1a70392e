import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ArtefactRef } from '../../src/core/capture.js';
import { capturePost } from '../tools/journey.js';
import { practiceRoutes } from '../tools/page-server.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';

declare const chrome: Browser;

/** A page that is narrow enough to hold the whole comment at every zoom. */
const GROUP = 'https://www.facebook.com/groups/418820334455667/posts/1562393260251806/';
const NUMBER = 3;
const COMMENT = '177759320677871';
/** One colour per corner of the post, clockwise from the top left. */
const CORNERS = ['#ff0000', '#00ff00', '#0000ff', '#ff8000'];

/** Puts a coloured tile in each corner of the post, so that the picture itself shows where the post begins and ends. */
async function markCorners(page: Page): Promise<void> {
  const post = await page.waitForSelector(`[role="article"]:has(a[href*="comment_id=${COMMENT}"])`);
  // At 150 % it would lie over the comment.
  await page.$eval('[data-pagelet="ChatTab"]', (chat) => chat.remove());
  await post?.evaluate((element, colours) => {
    element.setAttribute('style', 'position: relative');
    for (const [index, colour] of colours.entries()) {
      const tile = document.createElement('i');
      const side = index === 0 || index === 3 ? 'left' : 'right';
      tile.style.cssText = `position:absolute;width:12px;height:12px;${side}:0;${index < 2 ? 'top' : 'bottom'}:0;background:${colour}`;
      element.append(tile);
    }
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, CORNERS);
}

/** Size of a picture and the colours a few image pixels inside its corners, clockwise from the top left. */
async function cornersOf(page: Page, picture: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const inside = 2;
    const places = [
      [inside, inside],
      [width - 1 - inside, inside],
      [width - 1 - inside, height - 1 - inside],
      [inside, height - 1 - inside],
    ] as const;
    const colours = places.map(([x, y]) => {
      const [red = 0, green = 0, blue = 0] = pen?.getImageData(x, y, 1, 1).data ?? [];
      return `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`;
    });
    return { width, height, colours };
  }, picture.toString('base64'));
}

/** Sets the browser's own zoom of the tab in front, and waits until the page is laid out so. */
async function zoomTo(browser: ReturnType<typeof useHarness>['browser'], page: Page, zoom: number) {
  const width = await page.evaluate(() => innerWidth);
  const background = await browser.background();
  await background.evaluate(async (factor) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.setZoom(tab?.id ?? -1, factor);
  }, zoom);
  if (zoom !== 1)
    await waitFor(async () => (await page.evaluate(() => innerWidth)) !== width, { what: 'de vergroting' });
}

describe.each([
  { pixelRatio: 2, zooms: [1, 1.5] },
  { pixelRatio: 1, zooms: [0.5, 1.5] },
])('a screen with $pixelRatio image pixels per pixel', ({ pixelRatio, zooms }) => {
  const harness = useHarness({ pixelRatio, routes: practiceRoutes() });

  it.each(zooms)('cuts the post to the pixel at zoom %f', async (zoom) => {
    const { browser } = harness;
    const page = await browser.open(GROUP);
    await zoomTo(browser, page, zoom);
    await markCorners(page);
    await capturePost(browser, page, NUMBER);
    const { captures, file } = await waitForCaptures(browser, zooms.indexOf(zoom) + 1);
    const capture = captures.at(-1)!;
    expect(capture).toMatchObject({
      post: { postId: { value: COMMENT } },
      picture: { state: 'pixels', partial: false, covered: false },
      zoom,
    });
    if (capture.picture.state !== 'pixels') throw new Error('no pixels');
    const artefact = (role: ArtefactRef['role']) => file(capture.artefacts.find((ref) => ref.role === role)!);
    const frame = await cornersOf(page, await artefact('frame'));
    const crop = await cornersOf(page, await artefact('crop'));
    const { post, viewport } = capture.view;
    // The scale is what the picture says, not what the page says of itself.
    expect(capture.picture.scale).toBeCloseTo(frame.width / viewport.width, 6);
    expect(capture.picture.scale).toBeCloseTo(zoom * pixelRatio, 1);
    expect(Math.abs(crop.width - post.width * capture.picture.scale)).toBeLessThan(2);
    expect(Math.abs(crop.height - post.height * capture.picture.scale)).toBeLessThan(2);
    expect(crop.colours).toEqual(CORNERS);
    await page.close();
  });
});
