import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { verifyBundles } from '../../src/bundle/index.js';
import { waitForAccessible } from '../tools/accessible.js';
import {
  authorityFolder,
  honest,
  makeAuthority,
  startAuthority,
  type Authority,
  type AuthorityServer,
} from '../tools/authority.js';
import type { TestBrowser } from '../tools/browser.js';
import { capturePost, exportAll, turnOnTimestamps } from '../tools/journey.js';
import { launch } from '../tools/launch.js';
import { readRoutes, startPageServer, type PageServer } from '../tools/page-server.js';
import { practiceX } from './harness.js';
import { readJournal } from './journal.js';

const POST = 'https://x.com/vandekade_lm/status/2117712052364346966';
const { folder, remove } = authorityFolder();
let authority: Authority;
let asked: AuthorityServer;
let server: PageServer;
let browser: TestBrowser;

beforeAll(async () => {
  authority = makeAuthority(folder);
  asked = await startAuthority(honest(authority));
  server = await startPageServer(readRoutes(practiceX));
  browser = await launch(inject('browser'), { resolve: server.address, granted: [asked.url] });
});
afterAll(async () => {
  await browser.stop();
  await server.stop();
  await asked.stop();
  await remove();
});

/** Puts a post on record, and waits until the settings say how it stands with the journal's time stamp. */
async function captureUntil(state: RegExp): Promise<void> {
  const page = await browser.open(POST);
  await capturePost(browser, page, 2);
  await page.close();
  const options = await browser.openExtensionPage('options.html');
  await waitForAccessible(options, { role: 'status', text: state });
  await options.close();
}

it(
  'an authority stamps the journal and the bundle, and OpenSSL is believed for both',
  { retry: 0 },
  async () => {
    await turnOnTimestamps(browser, asked.url);
    await captureUntil(/Het logboek heeft een tijdstempel van/);
    const logbook = await browser.openExtensionPage('logbook.html');
    const path = await exportAll(browser, logbook);
    await logbook.close();
    const outside = { ca: readFileSync(authority.root) };
    const { trust, checks } = await verifyBundles([{ name: 'b.zip', bytes: readFileSync(path) }], outside);
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(trust).toBe('anchored');
    const stamps = checks.filter(({ id, outcome }) => /stamp/.test(id) && outcome === 'ok');
    expect(stamps.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'META-INF/timestamp001.tst',
        expect.stringMatching(/^data\/tijdstempels\/regel-\d{6}\.tst$/),
      ]),
    );
    for (const { body, headers } of asked.requests) {
      expect(body).toHaveLength(69);
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  },
);

it('an authority that is gone holds no capture up; it is asked again later', { retry: 0 }, async () => {
  await asked.stop();
  const before = (await readJournal(browser)).captures.length;
  await captureUntil(/aangevraagd/);
  expect((await readJournal(browser)).captures).toHaveLength(before + 1);
});
