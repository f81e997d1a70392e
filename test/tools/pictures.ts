import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { execFileSync } from 'node:child_process';
import { clickAccessible, waitForAccessible, type AccessibleNode } from './accessible.js';
import type { TestBrowser } from './browser.js';
import { sessionOf } from './chromium-accessibility.js';
import { launchChromium } from './chromium.js';
import { PlainError, print, readArgs, run, say } from './cli.js';
import { exportAll, judgeAll } from './journey.js';
import { readRoutes, startPageServer } from './page-server.js';
import { fixtures, root } from './paths.js';
import { openSettled } from './settle.js';

const help = `npm run pictures

Maakt de plaatjes van de README opnieuw, in test/pictures: oefenpagina's, verzonnen mensen. Samen hoogstens 400 kB.`;

const FOLDER = join(root, 'test/pictures');
const LARGEST = 400 * 1024;
const HOME = 'https://x.com/home';
const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';

async function picture(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(FOLDER, `${name}.webp`), type: 'webp', quality: 72 });
  say(`   ${name}.webp`);
}

async function onThePage(chromium: TestBrowser): Promise<void> {
  const page = await chromium.driver.newPage();
  await openSettled(page, STATUS);
  await chromium.toolbarClick(page);
  await waitForAccessible(page, { role: 'dialog', name: 'Kies het bericht' });
  await picture(page, 'pick');
  await page.keyboard.press('Enter');
  await waitForAccessible(page, { role: 'status', text: /^Vastgelegd/ });
  await picture(page, 'toast');
  await page.close();
}

/** More entries, so that the logbook looks as it does in use. */
async function captureMore(chromium: TestBrowser, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    const page = await chromium.driver.newPage();
    await openSettled(page, HOME);
    await chromium.toolbarClick(page);
    await waitForAccessible(page, { role: 'dialog', name: 'Kies het bericht' });
    await page.keyboard.press('Home');
    for (let at = 1; at < number; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForAccessible(page, { role: 'status', text: /^Vastgelegd/ });
    await page.close();
  }
}

async function inTheLogbook(chromium: TestBrowser): Promise<string> {
  const page = await chromium.openExtensionPage('logbook.html');
  await judgeAll(page, /bedreiging/i);
  await waitForAccessible(page, { role: 'button', name: 'Exporteren' });
  await picture(page, 'logbook');
  await clickAccessible(page, { role: 'link', name: /^Openen/ });
  const fields = await waitForAccessible(page, { role: 'heading', name: 'Gegevens' });
  await scrollToTop(page, fields);
  await picture(page, 'detail');
  await page.goBack();
  return exportAll(chromium, page);
}

async function scrollToTop(page: Page, { id: backendNodeId }: AccessibleNode): Promise<void> {
  const session = await sessionOf(page);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { this.scrollIntoView({ block: "start", behavior: "instant" }); }',
  });
}

async function report(chromium: TestBrowser, bundle: string): Promise<void> {
  const folder = join(chromium.folder, 'unpacked');
  execFileSync('unzip', ['-q', '-o', bundle, '-d', folder]);
  const page = await chromium.open(pathToFileURL(join(folder, '1-LEES-MIJ-EERST.html')).href);
  await picture(page, 'report');
}

async function main(): Promise<number> {
  readArgs({});
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPageServer(readRoutes(join(fixtures, 'practice/x/routes.json')));
  const chromium = await launchChromium({ resolve: server.address });
  await onThePage(chromium);
  await captureMore(chromium, [1, 3, 6]);
  await report(chromium, await inTheLogbook(chromium));
  const size = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
  if (size > LARGEST) throw new PlainError(`De plaatjes zijn samen ${size} bytes; hoogstens ${LARGEST}.`);
  print(`${FOLDER}: ${Math.round(size / 1024)} kB`);
  return 0;
}

await run(help, main);
