import { expect, it } from 'vitest';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';
import { postSelector, pressOverlayButton, waitForPicker, waitForToast } from './overlay.js';
import { differingShare } from './pixels.js';

const HOME = 'https://x.com/home';
const TALL = '2116092761822553894';

const harness = useHarness();

it('pictures a post that is taller than the screen whole, and without the bar that floats over it', async () => {
  const { browser } = harness;
  const page = await browser.open(HOME);
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('Escape');
  await pressOverlayButton(page, TALL);
  await waitForToast(page);
  const { captures, file } = await waitForCaptures(browser, 1);
  const [capture] = captures;
  expect(capture).toMatchObject({
    post: { postId: { value: TALL } },
    picture: { state: 'pixels', partial: false, covered: false },
    steady: { moved: false },
  });
  if (capture?.picture.state !== 'pixels') throw new Error('no pixels');
  const { strips } = capture.picture;
  const { post: first } = capture.view;
  if (browser.name === 'firefox') {
    // In one call, of the whole post and nothing else, taken while it was out of reach of what floats on the screen.
    const [strip, ...more] = strips;
    expect(more).toEqual([]);
    expect(strip?.area?.height).toBeGreaterThan(capture.view.viewport.height);
    expect(Math.abs((strip?.area?.height ?? 0) - first.height)).toBeLessThan(2);
    expect(Math.abs((strip?.area?.width ?? 0) - first.width)).toBeLessThan(2);
    const { post, viewport } = strip!.view;
    expect(post.y + post.height <= 1 || post.y >= viewport.height - 1).toBe(true);
  } else {
    expect(strips.length).toBeGreaterThan(1);
    expect(strips.flatMap(({ area }) => area ?? [])).toEqual([]);
  }
  expect(capture.artefacts.filter(({ role }) => role === 'frame')).toHaveLength(strips.length + 1);

  const crop = capture.artefacts.find(({ role }) => role === 'crop');
  // The browser's own picture of that element, with the page laid out so high that nothing floats over it.
  const { height } = capture.view.post;
  await page.setViewport({ width: 1280, height: Math.ceil(height) + 400 });
  const post = await page.waitForSelector(postSelector(TALL));
  await post?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const expected = await post?.screenshot();
  if (!crop || !expected) throw new Error('no pictures to compare');
  expect(await differingShare(page, await file(crop), Buffer.from(expected))).toBeLessThan(0.01);
});
