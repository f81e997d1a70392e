import type { Page } from 'puppeteer';
import { beforeAll, describe, it } from 'vitest';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost, judgeAll } from '../tools/journey.js';
import { useHarness } from './harness.js';
import { expectAccessible, fewerLooks } from './look.js';

const harness = useHarness();

/** Where the entry and its dossier are, after the journey below. */
let entry = '';
let dossier = '';

const lead = async (page: Page, hash: string, heading: string | RegExp) => {
  await page.evaluate((to) => location.assign(to), hash);
  await waitForAccessible(page, { role: 'heading', name: heading });
};
const unfold = (page: Page) => page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
async function answerCounterReading(page: Page): Promise<void> {
  await page.$$eval('input[id^=counter-][id$=-seen]', (radios) => radios.forEach((radio) => radio.click()));
  await clickAccessible(page, { role: 'button', name: 'Bekeken, verder' });
}

const screens: Record<string, (page: Page) => Promise<unknown>> = {
  'what now': async (page) => {
    await lead(page, `${entry}/plan`, 'Nu');
    await unfold(page);
  },
  dossiers: (page) => lead(page, '#/dossiers', 'Dossiers'),
  dossier: async (page) => {
    await lead(page, dossier, 'Tijdlijn');
    await unfold(page);
  },
  'counter-reading': (page) => lead(page, `${dossier}/melding`, 'Eerst: kan het ook anders zitten?'),
  melding: async (page) => {
    await lead(page, `${dossier}/melding`, 'Eerst: kan het ook anders zitten?');
    await answerCounterReading(page);
    await waitForAccessible(page, { role: 'heading', name: 'Voorbeeld' });
    await unfold(page);
  },
  'police and aangifte': async (page) => {
    await lead(page, `${dossier}/politie`, 'Eerst: kan het ook anders zitten?');
    await answerCounterReading(page);
    await waitForAccessible(page, { role: 'heading', name: 'Kent u deze bedreiging?' });
    await page.click('#decision-aangifte');
    await page.click('#filer-municipality');
    await clickAccessible(page, { role: 'button', name: 'Stukken maken' });
    await waitForAccessible(page, { role: 'button', name: 'Bewijsbundel maken' });
    await unfold(page);
  },
  'norm statement': (page) => lead(page, `${entry}/aanspreken`, /./),
  'an entry with terms and aftercare': async (page) => {
    await lead(page, entry, 'Wanneer wist u ervan');
    await unfold(page);
  },
  terms: async (page) => {
    await lead(page, '#/terms', 'Termijnen');
    await unfold(page);
  },
  accounts: (page) => lead(page, '#/accounts', 'Accounts'),
  'a manual entry to be': (page) => lead(page, '#/manual', 'Zelf iets toevoegen'),
  'links that wait': (page) => lead(page, '#/waiting', 'Later vastleggen'),
  papers: async (page) => {
    await clickAccessible(page, { role: 'button', name: 'Exporteren' });
    await waitForAccessible(page, { role: 'button', name: 'Bewijsbundel maken' });
    await unfold(page);
  },
};

beforeAll(async () => {
  const { browser } = harness;
  const post = await browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(browser, post, 2);
  await post.close();
  const page = await browser.openExtensionPage('logbook.html');
  await judgeAll(page, /bedreiging/i);
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  await clickAccessible(page, { role: 'button', name: 'In een dossier zetten' });
  await waitForAccessible(page, { role: 'heading', name: 'Tijdlijn' });
  dossier = await page.evaluate(() => location.hash);
  await page.evaluate(() => history.back());
  await waitForAccessible(page, { role: 'button', name: 'Beoordeling opslaan' });
  entry = await page.evaluate(() => location.hash);
  await page.close();
});

describe.each(Object.entries(screens))('%s', (_, prepare) => {
  it.each(fewerLooks)('has no violation and no sideways scroll, $name', (look) =>
    expectAccessible(harness.browser, 'logbook.html', look, prepare),
  );
});
