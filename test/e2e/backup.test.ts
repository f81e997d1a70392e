import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { decodeEvent } from '../../src/evidence/event.js';
import { lineHash } from '../../src/evidence/chain.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import type { TestBrowser } from '../tools/browser.js';
import { launch } from '../tools/launch.js';
import { capturePost } from '../tools/journey.js';
import { root } from '../tools/paths.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';
import { readAll, waitForCaptures } from './journal.js';

const harness = useHarness();
let started: TestBrowser | undefined;
let saved: Awaited<ReturnType<typeof readAll>>;
let files: string[];

const finished = (folder: string): string[] | null => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const whole = names.filter((name) => name.endsWith('.vgk') && statSync(name).size > 0);
  return whole.length > 0 && !names.some((name) => /\.(crdownload|part)$/.test(name)) ? whole : null;
};

const rowsOf = async (browser: TestBrowser) => readAll(await browser.background());

async function choose(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
}

/** Loads and chooses the protocol of an invented municipality, as its griffie sent it. */
async function useProtocol(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-protocol-'));
  const path = join(folder, 'protocol.json');
  const aalten = JSON.parse(readFileSync(join(root, 'src/protocols/nl-aalten.json'), 'utf8')) as object;
  writeFileSync(
    path,
    JSON.stringify({ ...aalten, id: 'nl-verzonnenstad', titel: 'Protocol van Verzonnenstad' }),
  );
  await choose(page, '#protocol-file', [path]);
  await waitForAccessible(page, { role: 'status', text: /^Toegevoegd: Protocol van Verzonnenstad/ });
  rmSync(folder, { recursive: true });
  await clickAccessible(page, { role: 'button', name: 'Dit protocol gebruiken' });
  await waitForAccessible(page, { role: 'status', text: /Nieuwe beoordelingen gebruiken dit protocol/ });
}

async function restore(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('options.html');
  await choose(page, '#restore-files', files);
  await waitForAccessible(page, { role: 'status', text: /De reservekopie klopt/ });
  await clickAccessible(page, { role: 'button', name: 'Deze reservekopie terugzetten' });
  return page;
}

beforeAll(async () => {
  const { browser, server } = harness;
  const page = await browser.open('https://x.com/home');
  await capturePost(browser, page, 1);
  await waitForCaptures(browser, 1);
  await page.close();
  const options = await browser.openExtensionPage('options.html');
  await useProtocol(options);
  await clickAccessible(options, { role: 'button', name: 'Volledige reservekopie maken' });
  await waitForAccessible(options, { role: 'status', text: /staat in de map met downloads/ });
  files = await waitFor(() => finished(browser.downloads), { what: 'de reservekopie' });
  saved = await rowsOf(browser);
  started = await launch(inject('browser') === 'chromium' ? 'firefox' : 'chromium', {
    resolve: server.address,
  });
}, 180_000);
afterAll(() => started?.stop());

it('is refused by the logbook that it came from, which loses nothing', async () => {
  const { browser } = harness;
  const page = await restore(browser);
  await waitForAccessible(page, { role: 'status', text: /Dit logboek is niet leeg/ });
  expect(await rowsOf(browser)).toEqual(saved);
});

const second = (): TestBrowser => {
  if (!started) throw new Error('the other browser did not start');
  return started;
};

/** The chosen protocol, on a page that knows the one of the griffie. */
async function waitForChosen(page: Page): Promise<string | null | undefined> {
  await waitForAccessible(page, { role: 'radio', name: /^Protocol van Verzonnenstad/ });
  return page.$eval('input[name=protocol]:checked', ({ parentElement }) => parentElement?.textContent);
}

it('makes an empty logbook in the other browser identical up to its head, and adds one line', async () => {
  const page = await restore(second());
  await waitForAccessible(page, { role: 'status', text: /Het logboek is teruggezet.*Ook de protocollen/s });
  // The page that put it back shows what came with it.
  expect(await waitForChosen(page)).toContain('Protocol van Verzonnenstad');
  const rows = await rowsOf(second());
  expect(rows.lines.slice(0, -1)).toEqual(saved.lines);
  expect(rows.artefacts).toEqual(saved.artefacts);
  expect(rows.payloads).toMatchObject(saved.payloads);
  const added = rows.lines.at(-1)!;
  const event = decodeEvent(new TextEncoder().encode(rows.payloads[added.body]));
  const last = saved.lines.at(-1)!;
  expect(event).toMatchObject({
    kind: 'restored',
    data: { from: { head: { seq: last.seq, hash: await lineHash(last) } }, lines: saved.lines.length },
  });
});

it('brings the protocol of the griffie back, chosen', async () => {
  const page = await second().openExtensionPage('options.html');
  expect(await waitForChosen(page)).toContain('Protocol van Verzonnenstad');
  await page.close();
});

it('is a logbook like any other: it shows the post, holds, and goes on', async () => {
  const logbook = await second().openExtensionPage('logbook.html');
  await waitForAccessible(logbook, { role: 'checkbox', name: /^Selecteer / });
  expect(await logbook.evaluate(() => document.body.textContent)).not.toContain('niet compleet');
  const page = await second().open('https://x.com/home');
  await capturePost(second(), page, 2);
  const { captures } = await waitForCaptures(second(), 2);
  expect(captures).toHaveLength(2);
});
