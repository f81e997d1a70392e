import { expect, it } from 'vitest';
import { hasEmptyPictures } from '../../src/core/undrawn.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { useHarness } from './harness.js';
import { waitForCaptures } from './journal.js';
import { postSelector, waitForPicker } from './overlay.js';

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const FOCUSED = '2117712052364346966';
const SLOW = 'https://pbs.twimg.com/media/traag.png';
const GONE = 'https://pbs.twimg.com/media/nergens.png';

const harness = useHarness();

it('the record says where a picture in the post is empty: one that is slow, and one that does not come', async () => {
  const { browser, server } = harness;
  server.add({ url: SLOW, type: 'image/png', body: () => Buffer.alloc(0), after: 20_000 });
  const page = await browser.open(STATUS);
  const post = await page.waitForSelector(postSelector(FOCUSED));
  await post?.evaluate(
    (element, ...addresses) => {
      for (const [at, address] of addresses.entries()) {
        const picture = document.createElement('img');
        Object.assign(picture, { src: address, alt: 'leeg' });
        picture.style.cssText = `display: block; width: ${60 + at}px; height: 40px`;
        element.prepend(picture);
      }
    },
    SLOW,
    GONE,
  );
  await browser.toolbarClick(page);
  await waitForPicker(page);
  await page.keyboard.press('Enter');
  const [capture] = (await waitForCaptures(browser, 1)).captures;
  if (!capture) throw new Error('no capture');
  expect(capture.view.undrawn?.map(({ width }) => width)).toEqual([61, 60]);
  expect(hasEmptyPictures(capture)).toBe(true);
  await page.close();

  const logbook = await browser.openExtensionPage('logbook.html');
  await clickAccessible(logbook, { role: 'link', name: /^Openen/ });
  await waitForAccessible(logbook, { role: 'heading', name: 'Wat er stond' });
  expect(await logbook.$eval('main', ({ textContent }) => textContent)).toContain('Die zijn hier leeg.');
});
