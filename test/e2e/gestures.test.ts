import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { useHarness } from './harness.js';
import { readJournal, waitForCaptures } from './journal.js';
import { postSelector, waitForPicker, waitForToast } from './overlay.js';

const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const THREAT = '2117740778205423870';

const harness = useHarness({ screen: true });

async function nextCapture(before: number) {
  const { captures } = await waitForCaptures(harness.browser, before + 1);
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
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open(STATUS);
    await browser.pressShortcut(page);
    await waitForPicker(page);
    await page.keyboard.press('Enter');
    await waitForToast(page);
    expect(await nextCapture(before)).toMatchObject({
      gesture: 'shortcut',
      post: { postId: { value: '2117712052364346966' } },
      picture: { state: 'pixels' },
    });
    await page.close();
  });

  it('takes the post with the focus at once', async () => {
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open(HOME);
    await page.focus(postSelector(THREAT));
    await browser.pressShortcut(page);
    await waitForToast(page);
    expect(await nextCapture(before)).toMatchObject({
      gesture: 'shortcut',
      post: { postId: { value: THREAT } },
    });
    await page.close();
  });

  it('takes the right-clicked post from the context menu, with the pixels of the tab', async () => {
    const { browser } = harness;
    const before = (await readJournal(browser)).captures.length;
    const page = await browser.open(HOME);
    const { x, y } = await middleOf(page, THREAT);
    await browser.chooseFromMenu(page, x, y);
    await waitForToast(page);
    expect(await nextCapture(before)).toMatchObject({
      gesture: 'menu',
      post: { postId: { value: THREAT }, author: { handle: { value: 'vandekade_lm' } } },
      picture: { state: 'pixels' },
    });
    await page.close();
  });
});
