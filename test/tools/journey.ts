import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Item } from '../../src/core/item.js';
import { clickAccessible, clickNode, findAccessible, waitForAccessible } from './accessible.js';
import type { TestBrowser } from './browser.js';
import { listPosts } from './listing.js';
import { waitFor } from './wait.js';

/** What a person finds on the screen, by role and name. */
const seen = {
  stored: { role: 'status', text: /^Vastgelegd/ },
  notice: { role: 'status', text: /\S/ },
  picker: { role: 'dialog', name: 'Kies het bericht' },
  open: { role: 'link', name: /^Openen/ },
  category: { role: 'radio' },
  reveal: { role: 'button', name: 'Tonen' },
  saveJudgement: { role: 'button', name: 'Beoordeling opslaan' },
  judged: { role: 'status', text: /Beoordeling opgeslagen/ },
  entry: { role: 'checkbox', name: /^Selecteer / },
  export: { role: 'button', name: 'Exporteren' },
  turnOn: { role: 'button', name: /^Bewaren en aanzetten$/ },
  makeBundle: { role: 'button', name: 'Bewijsbundel maken' },
} as const;

/**
 * Puts a post on record as a person does: the click on the toolbar, and where more posts could be meant the choice by
 * keyboard. `number` counts the posts of the page from 1. Gives the post that was meant.
 */
export async function capturePost(browser: TestBrowser, page: Page, number: number): Promise<Item> {
  const { items, reason } = await listPosts(browser, page);
  const item = items[number - 1];
  if (!item) {
    const why = reason === null ? '' : ` (${reason})`;
    throw new Error(`Bericht ${number} is er niet: op de pagina staan er ${items.length}${why}.`);
  }
  await scrollTo(page, item);
  await browser.toolbarClick(page);
  await pickWhereAsked(page, number);
  await waitFor(async () => (await answerOf(page)) === 'stored', {
    what: 'de melding dat het is vastgelegd',
  });
  return item;
}

/** Waits for what the extension shows after a gesture that names no post: a question, or that it is stored. */
export const answerTo = (page: Page): Promise<'pick' | 'stored'> =>
  waitFor(() => answerOf(page), { what: 'een antwoord op het gebaar' });

/** Chooses this post where the extension asks which one is meant. */
export async function pickWhereAsked(page: Page, number: number): Promise<void> {
  if ((await answerTo(page)) === 'pick') await pick(page, number);
}

/** What the extension shows after the click; another message than the expected one is an error with its text. */
async function answerOf(page: Page): Promise<'pick' | 'stored' | null> {
  if ((await findAccessible(page, seen.picker)).length > 0) return 'pick';
  const [notice] = await findAccessible(page, seen.notice);
  if (!notice) return null;
  return seen.stored.text.test(notice.text) ? 'stored' : null;
}

async function scrollTo(page: Page, { postId }: Item): Promise<void> {
  if (postId === null || !/^\w+$/.test(postId)) return;
  const link = await page.$(`a[href*="/status/${postId}"]`);
  await link?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

async function pick(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Home');
  for (let at = 1; at < number; at += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Opens every entry of the logbook and stores a judgement: the first category that `wanted` fits. */
export async function judgeAll(page: Page, wanted: RegExp): Promise<number> {
  await waitForAccessible(page, seen.entry);
  const count = (await findAccessible(page, seen.open)).length;
  for (let index = 0; index < count; index += 1) {
    const link = await waitFor(async () => (await findAccessible(page, seen.open))[index] ?? null, {
      what: `de koppeling naar vermelding ${index + 1}`,
    });
    await clickNode(page, link);
    await judge(page, wanted);
    // Puppeteer cannot lead a tab of Firefox to a page of an extension.
    await page.evaluate(() => location.assign('#'));
  }
  return count;
}

async function judge(page: Page, wanted: RegExp): Promise<void> {
  await waitForAccessible(page, seen.saveJudgement);
  // Nobody judges a text that they have not read as crossing the norm.
  await clickAccessible(page, seen.reveal);
  const radios = await findAccessible(page, seen.category);
  const radio = radios.find(({ name }) => wanted.test(name)) ?? radios[0];
  if (!radio) throw new Error('Er zijn geen categorieën om uit te kiezen.');
  await clickNode(page, radio);
  await clickAccessible(page, seen.saveJudgement);
  await waitForAccessible(page, seen.judged);
}

/** Switches time stamps on in the settings, as a person does; the permission is held already. */
export async function turnOnTimestamps(browser: TestBrowser, url: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await waitForAccessible(page, seen.turnOn);
  await page.evaluate(() => document.getElementById('timestamp-url')?.focus());
  await page.keyboard.type(url);
  await clickAccessible(page, seen.turnOn);
  await waitForAccessible(page, { role: 'status', text: /Tijdstempels staan aan/ });
  await page.close();
}

/**
 * Selects every entry of the logbook, exports them and gives the path of the downloaded bundle. `fill`: what is chosen
 * before the bundle is made.
 */
export async function exportAll(
  browser: TestBrowser,
  page: Page,
  fill: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await waitForAccessible(page, seen.entry);
  for (const entry of await findAccessible(page, seen.entry)) await clickNode(page, entry);
  await clickAccessible(page, seen.export);
  await waitForAccessible(page, seen.makeBundle);
  await fill(page);
  await clickAccessible(page, seen.makeBundle);
  return waitFor(() => finishedZip(browser.downloads), { timeout: 60_000, what: 'de gedownloade bundel' });
}

/** The one zip in a folder, once the browser is done with it. */
function finishedZip(folder: string): string | null {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  if (names.some((name) => /\.(crdownload|part)$/.test(name))) return null;
  const zip = names.map((name) => join(folder, name)).find((path) => path.endsWith('.zip'));
  return zip !== undefined && statSync(zip).size > 0 ? zip : null;
}
