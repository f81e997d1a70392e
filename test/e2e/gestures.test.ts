import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../tools/chromium.js';
import { startDisplay, type Display } from '../tools/display.js';
import { readRoutes, startPageServer, type PageServer } from '../tools/page-server.js';
import { practiceX } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { postSelector, waitForPicker, waitForToast } from './overlay.js';

const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const THREAT = '2117740778205423870';

let display: Display;
let server: PageServer;
let chromium: Chromium;

beforeAll(async () => {
  display = await startDisplay();
  server = await startPageServer(readRoutes(practiceX));
  chromium = await launchChromium({ resolve: server.address, headful: true, display: display.name });
});
afterAll(async () => {
  await chromium.stop();
  await server.stop();
  await display.stop();
});

async function nextCapture(before: number) {
  const { captures } = await waitForCaptures(chromium, before + 1);
  expect(captures).toHaveLength(before + 1);
  return captures.at(-1);
}

/** The middle of a post's text, in the viewport. */
async function middleOf(page: Page, postId: string): Promise<{ x: number; y: number }> {
  const text = await page.waitForSelector(`${postSelector(postId)} [data-testid="tweetText"]`);
  await text?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await text?.boundingBox();
  if (!box) throw new Error('no text');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('with the real keyboard and mouse', () => {
  it('takes the shortcut Alt+Shift+V, with the pixels of the tab', async () => {
    const before = (await readJournal(chromium)).captures.length;
    const page = await chromium.open(STATUS);
    await page.bringToFront();
    display.press('alt+shift+v');
    await waitForPicker(page);
    display.press('Return');
    await waitForToast(page);
    expect(await nextCapture(before)).toMatchObject({
      gesture: 'shortcut',
      post: { postId: { value: '2117712052364346966' } },
      picture: { state: 'pixels' },
    });
    await page.close();
  });

  it('takes the post with the focus at once', async () => {
    const before = (await readJournal(chromium)).captures.length;
    const page = await chromium.open(HOME);
    await page.bringToFront();
    await page.focus(postSelector(THREAT));
    display.press('alt+shift+v');
    await waitForToast(page);
    expect(await nextCapture(before)).toMatchObject({
      gesture: 'shortcut',
      post: { postId: { value: THREAT } },
    });
    await page.close();
  });

  it('takes the right-clicked post from the context menu, with the pixels of the tab', async () => {
    const before = (await readJournal(chromium)).captures.length;
    const page = await chromium.open(HOME);
    await page.bringToFront();
    const { x, y } = await middleOf(page, THREAT);
    await display.openMenu(page, x, y);
    // Below ours are the browser's own "Inspect" and "View page source".
    display.press('Up', 'Up', 'Up', 'Return');
    await waitForToast(page);
    expect(await nextCapture(before)).toMatchObject({
      gesture: 'menu',
      post: { postId: { value: THREAT }, author: { handle: { value: 'vandekade_lm' } } },
      picture: { state: 'pixels' },
    });
    await page.close();
  });
});
