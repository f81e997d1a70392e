import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { Language, ReportGuide } from '../../src/core/report-guide.js';
import { REPORTED, reportPage, type ReportedOn } from '../fixtures/practice/reports/pages.js';
import { reportRoutes } from '../../src/platforms/report-routes.js';
import { clickAccessible, findAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost, judgeAll } from '../tools/journey.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { coloursIn } from './pixels.js';

/** What a page of the extension sees of its browser. */
interface Extension {
  readonly chrome: { readonly storage: { readonly session: { set(values: object): Promise<void> } } };
}

const harness = useHarness({ routes: reportPage('x', 'nl') });
/** The colour of the line around an item. */
const MARK = '#1d4f6e';

/** What the pages of the extension asked of the network, and everything that was posted by anybody. */
const posted = () => harness.server.requests.filter(({ method }) => method !== 'GET');

/**
 * Waits until the panel says this. By its document: Firefox brings the accessibility tree of a tab behind another ever more
 * slowly up to date.
 */
const says = (panel: Page, words: RegExp) =>
  waitFor(
    async () =>
      words.test(await panel.evaluate(() => document.querySelector('main')?.textContent ?? '')) || null,
    { what: `${String(words)} in the panel` },
  );
/** Waits until the panel says that the item of this step is marked. */
const marked = (panel: Page, step: number) =>
  says(panel, new RegExp(`Stap ${String(step)} van .*Op de pagina staat er een rand omheen`, 's'));

/** Whether the line is drawn around this element: just outside it, and nowhere inside. */
async function expectMarked(post: Page, selector: string, text: string | null): Promise<void> {
  const box = await boxOf(post, selector, text);
  const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
  await waitFor(
    async () => (await coloursIn(post, Buffer.from(await post.screenshot({ clip })), [MARK])).length === 1,
    { what: `the mark around ${selector}` },
  );
}

/** The element that a person sees: of several the one with this text. */
const boxOf = (post: Page, selector: string, text: string | null) =>
  waitFor(
    () =>
      post.evaluate(
        (css, words) => {
          const all = [...document.querySelectorAll(css)];
          const one = all.find(
            (each) =>
              (words === null || each.textContent.trim() === words) && each.getClientRects().length > 0,
          );
          const rect = one?.getBoundingClientRect();
          return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
        },
        selector,
        text,
      ),
    { what: `${selector} ${text ?? ''}` },
  );

/** As the person: with the mouse, in the middle. */
async function pressOn(post: Page, selector: string, text: string | null): Promise<void> {
  const { x, y, width, height } = await boxOf(post, selector, text);
  await post.mouse.click(x + width / 2, y + height / 2);
}

it('leads from a captured post through the dialog of the platform, and presses and sends nothing itself', async () => {
  const { browser } = harness;
  const source = await browser.open(REPORTED.x.url);
  await capturePost(browser, source, 2);
  await source.close();
  const page = await browser.openExtensionPage('logbook.html');
  await judgeAll(page, /^(Non|\(Non\))|agressie/i);
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  await waitForAccessible(page, { role: 'heading', name: 'Meldingen bij het platform' });
  const entry = await page.evaluate(() => location.hash);

  // Aggression against the person: first the melding, which may be skipped.
  await page.evaluate((to) => location.assign(to), `${entry}/platform`);
  await readThrough(page);
  await waitForAccessible(page, { role: 'link', name: 'Openen' });
  expect(await findAccessible(page, { role: 'button', name: 'Naar het bericht, met de gids' })).toEqual([]);
  await page.evaluate((to) => location.assign(to), `${entry}/plan`);
  await page.waitForSelector('#step-melding_gaat_door');
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
  await page.evaluate(() => {
    const step = document.getElementById('step-melding_gaat_door')?.closest('li');
    [...(step?.querySelectorAll('button') ?? [])]
      .find(({ textContent }) => textContent === 'Overslaan')
      ?.click();
  });
  await page.waitForSelector('.tag--set');
  await page.evaluate((to) => location.assign(to), `${entry}/platform`);
  await readThrough(page);
  await waitForAccessible(page, { role: 'heading', name: 'De melding' });
  await page.type('#platform-own-words', 'Dit is tegen mij gericht en gaat over mijn huis.');
  await page.select('#platform-reason', 'abuse');

  const before = harness.server.requests.length;
  await clickAccessible(page, { role: 'button', name: 'Naar het bericht, met de gids' });
  const post = await waitFor(
    async () => (await browser.driver.pages()).find((one) => one.url() === REPORTED.x.url) ?? null,
    { what: 'the tab with the post' },
  );
  const panel = await panelOf();
  await post.bringToFront();
  await says(panel, /Stap 1 van 9/);
  await pressIn(panel, 'Volgende stap');
  await post.bringToFront();
  await marked(panel, 2);
  await expectMarked(
    post,
    `article:has(a[href$="/status/${REPORTED.x.postId}"] time) [data-testid="caret"]`,
    null,
  );
  expect(posted()).toEqual([]);
  // The guide has opened the page, and that is all it did: every request is the page's own.
  const own = harness.server.requests
    .slice(before)
    .filter(({ headers }) => /extension/.test(String(headers.origin)));
  expect(own).toEqual([]);
  await pressIn(panel, 'Stoppen');
  await says(panel, /Er loopt geen melding/);

  await page.bringToFront();
  await page.evaluate((to) => location.assign(to), `${entry}/gemeld`);
  await waitForAccessible(page, { role: 'heading', name: 'Ik heb het gemeld' });
  await page.click('#made-channel-house-rules');
  await page.click('#made-notifier-person');
  await page.type('#made-number', 'X-2026-11');
  await clickAccessible(page, { role: 'button', name: 'Noteren' });
  await waitForAccessible(page, { role: 'status', text: /Genoteerd/ });
  await page.close();
  await post.close();
  await panel.close().catch(() => undefined);
});

/** Presses a button of the panel; the platform's page stays in front. */
const pressIn = (panel: Page, name: string) =>
  waitFor(
    () =>
      panel.$$eval(
        'button',
        (all, wanted) => {
          const own = all.find(({ textContent }) => textContent === wanted);
          own?.click();
          return own !== undefined || null;
        },
        name,
      ),
    { what: `${name} in the panel` },
  );

/** Every innocent reading was looked at. */
async function readThrough(page: Page): Promise<void> {
  await waitForAccessible(page, { role: 'heading', name: 'Eerst: kan het ook anders zitten?' });
  await page.$$eval('input[id^=counter-][id$=-seen]', (radios) => radios.forEach((radio) => radio.click()));
  await clickAccessible(page, { role: 'button', name: 'Bekeken, verder' });
}

/** The panel that Chromium shows beside the page; where no debugger reaches it, the same page in a tab. */
async function panelOf(): Promise<Page> {
  const { browser } = harness;
  if (browser.name === 'firefox') return browser.openExtensionPage('sidepanel.html');
  const target = await browser.driver.waitForTarget((one) => one.url().endsWith('/sidepanel.html'));
  return target.asPage();
}

const combinations = (['x', 'instagram', 'facebook'] as const).flatMap((platform) =>
  (['nl', 'en'] as const).map((language) => ({ platform, language })),
);

/** What the person presses after the menu, by platform and language: whole texts. */
const items: Record<ReportedOn, Record<Language, readonly (readonly [selector: string, text: string])[]>> = {
  x: {
    nl: [
      ['[role=menuitem]', 'Post rapporteren'],
      ['label', 'Gewelddadige taal'],
      ['button', 'Volgende'],
    ],
    en: [
      ['[role=menuitem]', 'Report post'],
      ['label', 'Violent Speech'],
      ['button', 'Next'],
    ],
  },
  instagram: {
    nl: [
      ['.layer button', 'Rapporteren'],
      ['.layer button', 'Geweld, haat of uitbuiting'],
    ],
    en: [
      ['.layer button', 'Report'],
      ['.layer button', 'Violence, hate or exploitation'],
    ],
  },
  facebook: {
    nl: [
      ['[role=menuitem]', 'Bericht rapporteren'],
      ['.layer [role=button]', 'Gewelddadige, haatdragende of schokkende content'],
    ],
    en: [
      ['[role=menuitem]', 'Report post'],
      ['.layer [role=button]', 'Violent, hateful or disturbing content'],
    ],
  },
};
const sends: Record<ReportedOn, Record<Language, string>> = {
  x: { nl: 'Indienen', en: 'Submit' },
  instagram: { nl: 'Rapport indienen', en: 'Submit report' },
  facebook: { nl: 'Indienen', en: 'Submit' },
};

describe.each(combinations)('the dialogs of $platform in $language', ({ platform, language }) => {
  it('are marked step by step, and only the person sends', async () => {
    const { browser, server } = harness;
    for (const route of reportPage(platform, language).toReversed()) server.add(route);
    const { url, postId, opener } = REPORTED[platform];
    const post = await browser.open(url);
    const panel = await browser.openExtensionPage('sidepanel.html');
    const guide: ReportGuide = {
      ...{ entry: 'entry-1', dossier: null, platform, channel: 'house-rules', language, reason: 'violence' },
      ...{ postId, permalink: url, url, parts: [{ id: 'explanation', text: 'Uitleg' }], step: 1, tab: null },
    };
    const before = posted().length;
    await panel.evaluate(
      (value) => (globalThis as unknown as Extension).chrome.storage.session.set({ 'report-guide': value }),
      guide,
    );
    await post.bringToFront();
    await marked(panel, 2);
    const menu = await post.evaluate(
      (css, id) => {
        const all = [...document.querySelectorAll(css)].filter((each) => each.getClientRects().length > 0);
        const own =
          all.find((each) => each.closest('article')?.querySelector(`a[href*="${id}"]`)) ?? all.at(-1);
        own?.setAttribute('data-tested', '');
        return all.length;
      },
      opener,
      postId,
    );
    expect(menu).toBeGreaterThan(0);
    await expectMarked(post, '[data-tested]', null);
    await pressOn(post, '[data-tested]', null);
    let step = 2;
    for (const [selector, text] of items[platform][language]) {
      step += 1;
      await marked(panel, step);
      await expectMarked(post, selector, text);
      await pressOn(post, selector, text);
    }
    step += 1;
    await says(panel, new RegExp(`Stap ${String(step)} van`));
    // What the platform asks further, and the explanation: the person's own; the panel waits for them.
    const steps = reportRoutes[platform].channels['house-rules'].steps;
    for (const last = steps.findIndex((each) => each.sends) + 1; step < last;) {
      step += 1;
      await pressIn(panel, 'Volgende stap');
      await says(panel, new RegExp(`Stap ${String(step)} van`));
    }
    await post.bringToFront();
    await marked(panel, step);
    await expectMarked(post, '[data-sends]', null);
    expect(posted()).toHaveLength(before);
    await pressOn(post, '[data-sends]', sends[platform][language]);
    await waitFor(() => posted().length === before + 1, { what: 'the one request, of the page' });
    expect(posted().at(-1)).toMatchObject({ path: '/report', headers: { origin: new URL(url).origin } });
    await panel.close();
    await post.close();
  });
});
