import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { makeBundle } from '../../src/bundle/index.js';
import { lineHash } from '../../src/evidence/chain.js';
import type { TestBrowser } from '../tools/browser.js';
import { sha256 } from '../tools/hash.js';
import { launch } from '../tools/launch.js';
import { root } from '../tools/paths.js';
import { buildVerifier } from '../tools/verifier-page.js';
import { edit, pack, unpack } from '../unit/bundle/mutate.js';
import { addCapture, emptySample, sampleRequest } from '../unit/bundle/sample.js';

const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-controleren-'));
const REPORT = '1-LEES-MIJ-EERST.html';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

let html: string;
let address: string;
let volumes: string[];
let changed: string;
let mail: string;
let key: string;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  html = await buildVerifier();
  address = pathToFileURL(file('controleren.html', html)).href;
  const sample = await emptySample('blad');
  for (const id of ['a', 'b']) await addCapture(sample, `vangst-${id}`, id);
  const made = await makeBundle(sample, sampleRequest({ entries: ['a', 'b'] }), { bytes: 1, files: 5000 });
  volumes = made.volumes.map(({ name, bytes }) => file(name, bytes));
  const files = await unpack(made.volumes[0]!.bytes);
  edit(files, REPORT, (report) => report.replace('<main', '<img src=x onerror="document.title=1"><main'));
  changed = file('veranderd.zip', await pack(files));
  key = sample.fingerprint;
  const line = (await sample.lines())[1]!;
  mail = file(
    'mail.eml',
    `Subject: anker\r\n\r\nVASTGELEGD-ANKER v1 1\r\n${await lineHash(line)} ${key}\r\n`,
  );
  // No host leads anywhere: whatever the page would ask for fails, and would be seen.
  browser = await launch(inject('browser'), { resolve: '127.0.0.1:9', extension: false });
});
beforeEach(async () => {
  page = await browser.driver.newPage();
  await page.goto(address);
  await page.waitForSelector('form');
});
afterAll(async () => {
  await browser.stop();
  rmSync(folder, { recursive: true, force: true });
});

const give = async (field: string, ...paths: string[]) =>
  ((await page.$(field)) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
async function check(): Promise<string> {
  await page.click('button[type=submit]');
  const verdict = await page.waitForSelector('section[aria-labelledby=verdict-title]');
  return (await verdict?.evaluate((element) => element.textContent)) ?? '';
}

it('is the same file each time, with nothing of the machine and nothing to fetch', async () => {
  expect(sha256(await buildVerifier())).toBe(sha256(html));
  expect(html.includes(root)).toBe(false);
  expect(html.slice(0, 1000)).toMatch(
    /default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src/,
  );
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('[src], link[href]')].map((element) => element.outerHTML),
  );
  expect(outside).toEqual(['<link rel="icon" href="data:,">']);
});

it('checks volumes together, and says that nothing outside vouches for them', async () => {
  await give('#bundles', ...volumes);
  const told = await check();
  expect(told).toContain('Klopt onderling, nog niet van buiten bevestigd');
  expect(told).toContain('Alle 2 delen zijn er.');
  expect(told).not.toContain('Klopt niet');
});

it('takes a key code, and a mail with the ankerregel', async () => {
  await give('#bundles', ...volumes);
  await page.type('#key', key);
  expect(await check()).toContain('Bevestigd van buiten');
  await page.reload();
  await give('#bundles', ...volumes);
  await give('#mail', mail);
  expect(await check()).toContain('Bevestigd van buiten');
});

it('names the file that was changed, runs nothing of it and does not open it', async () => {
  await give('#bundles', changed);
  const told = await check();
  expect(told).toContain('Klopt niet');
  expect(told).toContain(REPORT);
  expect(await page.title()).toBe('Bundel controleren – Vastgelegd');
  const shown = await page.evaluate(() => document.getElementById('app')?.textContent);
  expect(shown).not.toContain('Bundel openen om te lezen');
});

it('says the same in English, and keeps what was found', async () => {
  await give('#bundles', changed);
  await check();
  await page.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'English')?.click(),
  );
  await page.waitForSelector('html[lang=en]');
  const told = await page.evaluate(() => document.getElementById('app')?.textContent ?? '');
  expect(told).toContain('Report and instructions as signed');
  expect(told).toContain(REPORT);
  expect(told).not.toContain('Klopt niet');
  // What is left of Dutch is marked as such, for who has it read aloud.
  const unmarked = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.checks li span')].filter(
        ({ lang, className }) => lang !== 'nl' && className === '',
      ).length,
  );
  expect(unmarked).toBe(0);
});

it('has nothing that only the extension can do, and cannot reach the network', async () => {
  const { places, stamps, blocked } = await page.evaluate(async () => ({
    places: document.querySelectorAll('nav, a[href$="html"]').length,
    stamps: document.querySelectorAll('#stamp-bundle').length,
    blocked: await new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
      fetch('https://vreemd.example/').catch(() => undefined);
    }),
  }));
  expect({ places, stamps, blocked }).toEqual({ places: 0, stamps: 0, blocked: 'connect-src' });
});
