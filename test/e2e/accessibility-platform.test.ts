import type { Page } from 'puppeteer';
import { beforeAll, describe, it } from 'vitest';
import type { ReportGuide } from '../../src/core/report-guide.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost, judgeAll } from '../tools/journey.js';
import { useHarness } from './harness.js';
import { expectAccessible, fewerLooks } from './look.js';

const harness = useHarness();
/** Where the entry is, after the journey below. */
let entry = '';

const lead = async (page: Page, hash: string, heading: string) => {
  await page.evaluate((to) => location.assign(to), hash);
  await waitForAccessible(page, { role: 'heading', name: heading });
};
const unfold = (page: Page) => page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
async function answerCounterReading(page: Page): Promise<void> {
  await page.$$eval('input[id^=counter-][id$=-seen]', (radios) => radios.forEach((radio) => radio.click()));
  await clickAccessible(page, { role: 'button', name: 'Bekeken, verder' });
}
async function composer(page: Page): Promise<void> {
  await lead(page, `${entry}/platform`, 'Eerst: kan het ook anders zitten?');
  await answerCounterReading(page);
  await waitForAccessible(page, { role: 'heading', name: 'De melding' });
}
const reported = (page: Page) => lead(page, `${entry}/gemeld`, 'Ik heb het gemeld');

/** A date box, in every language of the browser. */
const fillDay = (page: Page, id: string, day: string) =>
  page.$eval(
    id,
    (box, value) => {
      (box as HTMLInputElement).value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    day,
  );
async function note(page: Page, button: string, box: string): Promise<void> {
  await page.$eval(box, (field) => field.closest('form')?.requestSubmit());
  await waitForAccessible(page, { role: 'status', text: /Genoteerd/ });
  await waitForAccessible(page, { role: 'button', name: button });
}

/** What a page of the extension sees of its browser. */
interface Extension {
  readonly chrome: { readonly storage: { readonly session: { set(values: object): Promise<void> } } };
}
const url = 'https://x.com/vandekade_lm/status/2117712052364346966';
const explanation = 'Dit bericht is tegen mij gericht en gaat over mijn huis. '.repeat(4);
const guideAt = (part: Partial<ReportGuide>): ReportGuide => ({
  ...{ entry: 'entry-1', dossier: null, platform: 'x', channel: 'house-rules', language: 'nl' },
  ...{ reason: 'violence', postId: '2117712052364346966', permalink: url, url, step: 0, tab: null },
  parts: [
    { id: 'explanation', text: explanation },
    { id: 'location', text: url },
  ],
  ...part,
});
const panelAt = (part: Partial<ReportGuide>, heading: RegExp) => async (page: Page) => {
  await page.evaluate(
    (guide) => (globalThis as unknown as Extension).chrome.storage.session.set({ 'report-guide': guide }),
    guideAt(part),
  );
  await waitForAccessible(page, { role: 'heading', name: heading });
  await unfold(page);
};

const screens: Record<string, readonly [path: string, prepare: (page: Page) => Promise<unknown>]> = {
  'a report by the house rules': [
    'logbook.html',
    async (page) => {
      await composer(page);
      await page.type('#platform-own-words', explanation);
      await unfold(page);
    },
  ],
  'a report of illegal content': [
    'logbook.html',
    async (page) => {
      await composer(page);
      await page.click('#channel-illegal-content');
      await waitForAccessible(page, { role: 'heading', name: 'Wie meldt' });
      await page.$$eval('label.check input', (boxes) => boxes.forEach((box) => box.click()));
      await unfold(page);
    },
  ],
  'what was reported': [
    'logbook.html',
    async (page) => {
      await reported(page);
      await page.select('#answer-what', 'decision');
      await page.select('#further-to', 'body');
      await page.type('#further-why', explanation);
      await page.waitForSelector('#further-subject');
      await unfold(page);
    },
  ],
  'the letter to the coordinator': [
    'logbook.html',
    async (page) => {
      await reported(page);
      await page.select('#further-to', 'coordinator');
      await page.type('#further-why', explanation);
      await page.waitForSelector('#further-subject');
    },
  ],
  'an entry that was reported': ['logbook.html', (page) => lead(page, entry, 'Meldingen bij het platform')],
  'the panel at its first step': ['sidepanel.html', panelAt({}, /^Stap 1 van/)],
  'the panel where something is pasted': ['sidepanel.html', panelAt({ step: 6 }, /^Stap 7 van/)],
  'the panel beside a form': [
    'sidepanel.html',
    panelAt({ channel: 'illegal-content', platform: 'facebook', reason: null, step: 99 }, /^Stap \d+ van/),
  ],
};

beforeAll(async () => {
  const { browser } = harness;
  const post = await browser.open(url);
  await capturePost(browser, post, 2);
  await post.close();
  const page = await browser.openExtensionPage('logbook.html');
  await judgeAll(page, /agressie/i);
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  await waitForAccessible(page, { role: 'heading', name: 'Meldingen bij het platform' });
  entry = await page.evaluate(() => location.hash);
  await page.evaluate((to) => location.assign(to), `${entry}/plan`);
  await page.waitForSelector('#step-melding_gaat_door');
  await unfold(page);
  await page.$eval('#step-melding_gaat_door', (step) =>
    [...(step.closest('li')?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent === 'Overslaan')
      ?.click(),
  );
  await page.waitForSelector('.tag--set');
  await reported(page);
  await page.click('#made-channel-house-rules');
  await page.click('#made-notifier-person');
  await note(page, 'Noteren', '#made-number');
  await page.select('#answer-what', 'decision');
  await page.select('#answer-outcome', 'kept');
  await page.select('#answer-reasoned', 'no');
  await page.type('#answer-words', 'Wij hebben geen schending van onze regels gevonden.');
  await fillDay(page, '#answer-day', '2026-01-05');
  await note(page, 'Noteren', '#answer-day');
  await page.close();
});

describe.each(Object.entries(screens))('%s', (_, [path, prepare]) => {
  it.each(fewerLooks)('has no violation and no sideways scroll, $name', (look) =>
    expectAccessible(harness.browser, path, look, prepare),
  );
});
