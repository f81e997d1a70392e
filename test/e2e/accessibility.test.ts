import type { Page } from 'puppeteer';
import { beforeAll, describe, it } from 'vitest';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { useHarness } from './harness.js';
import { expectAccessible, looks } from './look.js';

const harness = useHarness();

async function openJudging(page: Page): Promise<void> {
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  await waitForAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });
  await page.click('#direction-jij');
}

/** Each page, brought to the state that is looked at. */
const screens: Record<string, (page: Page) => Promise<unknown>> = {
  'logbook.html': (page) => waitForAccessible(page, { role: 'button', name: 'Exporteren' }),
  'logbook.html#export': async (page) => {
    await clickAccessible(page, { role: 'button', name: 'Exporteren' });
    await waitForAccessible(page, { role: 'button', name: 'Bewijsbundel maken' });
  },
  'logbook.html#detail': async (page) => {
    await clickAccessible(page, { role: 'link', name: /^Openen/ });
    await waitForAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });
  },
  // Before any state that shows the text: from then on it counts as read.
  'logbook.html#judging, not read': async (page) => {
    await openJudging(page);
    await page.click('#category-bedreiging_intimidatie');
    await clickAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });
    await waitForAccessible(page, { role: 'button', name: 'Tekst tonen' });
  },
  'logbook.html#revealed': async (page) => {
    await clickAccessible(page, { role: 'link', name: /^Openen/ });
    await clickAccessible(page, { role: 'button', name: 'Tonen' });
    await waitForAccessible(page, { role: 'button', name: 'Verbergen' });
  },
  'logbook.html#judging': async (page) => {
    await openJudging(page);
    await waitForAccessible(page, { role: 'heading', name: 'Voorstel van de regels' });
  },
  'logbook.html#judging, all unfolded': async (page) => {
    await openJudging(page);
    await clickAccessible(page, { role: 'button', name: 'Tonen' });
    await page.click('#danger-yes');
    await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
    await waitForAccessible(page, { role: 'status', text: /Bel eerst/ });
  },
  'options.html': (page) => waitForAccessible(page, { role: 'heading', name: /./ }),
  'verify.html': (page) => waitForAccessible(page, { role: 'heading', name: /./ }),
};

beforeAll(async () => {
  const page = await harness.browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(harness.browser, page, 2);
  await page.close();
});

describe.each(Object.entries(screens))('%s', (path, prepare) => {
  it.each(looks)('has no violation and no sideways scroll, $name', (look) =>
    expectAccessible(harness.browser, path.replace(/#.*/, ''), look, prepare),
  );
});
