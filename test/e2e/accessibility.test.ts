import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { useHarness } from './harness.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const harness = useHarness();

/** Ways in which a person may look at a page. 320 CSS pixels is a window of 1280 at 400 % (WCAG 1.4.10). */
const looks = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: 'light at 400 %', width: 320, scheme: 'light' },
  { name: 'dark at 400 %', width: 320, scheme: 'dark' },
] as const;

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
  it.each(looks)('has no violation and no sideways scroll, $name', async ({ width, scheme }) => {
    const page = await harness.browser.openExtensionPage(path.replace(/#.*/, ''));
    await page.setViewport({ width, height: 800 });
    await harness.browser.setColorScheme(page, scheme);
    expect(await page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, scheme)).toBe(
      true,
    );
    await prepare(page);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});
