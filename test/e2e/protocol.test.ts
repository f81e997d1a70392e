import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, expect, it } from 'vitest';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { root } from '../tools/paths.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const aalten = JSON.parse(readFileSync(join(root, 'src/protocols/nl-aalten.json'), 'utf8')) as {
  bron: object;
  kolommen: { kop: string }[];
};

const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-protocol-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file from the griffie of an invented municipality, on disk. */
function fileOf(change: object): string {
  const path = join(folder, 'protocol.json');
  writeFileSync(
    path,
    JSON.stringify({ ...aalten, id: 'nl-verzonnenstad', titel: 'Protocol van Verzonnenstad', ...change }),
  );
  return path;
}

async function load(page: Page, path: string): Promise<void> {
  const input = await page.$('input#protocol-file');
  if (input === null) throw new Error('no file field');
  await input.uploadFile(path);
}
const choices = (page: Page) =>
  page.$$eval('input[name=protocol]', (radios) => radios.map(({ checked }) => checked));
const words = (page: Page) => page.evaluate(() => document.body.innerText);

async function openOptions(): Promise<Page> {
  const page = await harness.browser.openExtensionPage('options.html');
  // The protocol that is chosen may be of a gemeente, a provincie or either.
  await waitForAccessible(page, { role: 'heading', name: /^Protocol van uw / });
  return page;
}

async function openEntry(): Promise<Page> {
  const logbook = await harness.browser.openExtensionPage('logbook.html');
  await clickAccessible(logbook, { role: 'link', name: /^Openen/ });
  await waitForAccessible(logbook, { role: 'button', name: 'Beoordeling opslaan' });
  return logbook;
}

it('a file with mistakes changes nothing; a good one is used after a click, and stays', async () => {
  const page = await openOptions();
  await load(page, fileOf({ taal: 3, kolommen: [] }));
  await waitForAccessible(page, { role: 'status', text: /taal ?: Hier hoort iets anders te staan: tekst/ });
  expect(await choices(page)).toEqual([true, false]);

  await load(
    page,
    fileOf({
      rollen: ['dijkgraaf'],
      meldroutes: { dijkgraaf: { melden_bij: ['secretaris'], daarna: [], nazorg: [] } },
      vermoeden_bij: ['secretaris'],
    }),
  );
  await waitForAccessible(page, { role: 'status', text: /^Toegevoegd: Protocol van Verzonnenstad/ });
  await clickAccessible(page, { role: 'button', name: 'Dit protocol gebruiken' });
  await waitForAccessible(page, { role: 'status', text: /Nieuwe beoordelingen gebruiken dit protocol/ });
  await page.close();

  // Opened anew: a page of an extension cannot be reloaded over WebDriver BiDi in Firefox.
  const later = await openOptions();
  expect(await choices(later)).toEqual([false, false, true]);
  expect(
    await later.$$eval('#role option', (options) => options.map(({ textContent }) => textContent)),
  ).toContain('dijkgraaf');
  await later.close();
});

it('a judgement keeps the version it was made under', async () => {
  const post = await harness.browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(harness.browser, post, 2);
  await post.close();
  const logbook = await openEntry();
  await clickAccessible(logbook, { role: 'button', name: 'Tonen' });
  await logbook.click('#category-verbale_agressie');
  await clickAccessible(logbook, { role: 'button', name: 'Beoordeling opslaan' });
  await waitForAccessible(logbook, { role: 'status', text: /Beoordeling opgeslagen/ });
  expect(await words(logbook)).toContain('Protocol van Verzonnenstad, versie CVDR734012/1');
  await logbook.close();

  const options = await openOptions();
  await options.click('#protocol-1');
  await clickAccessible(options, { role: 'button', name: 'Dit protocol gebruiken' });
  await waitForAccessible(options, { role: 'status', text: /Nieuwe beoordelingen gebruiken dit protocol/ });
  await options.close();

  const later = await openEntry();
  const shown = await words(later);
  expect(shown).toContain('Protocol van Verzonnenstad, versie CVDR734012/1');
  expect(shown).toContain('Grensoverschrijdend gedrag (hoort er niet bij)');
  expect(await later.$('#category-verbale_agressie')).toBeNull();
  await later.close();
});

/** Another for each try: what an earlier try loaded would be known from the start. */
let versions = 1;

it('an options page that is open shows what another one loads, and neither loses what the other did', async () => {
  const versie = String((versions += 1));
  const [one, other] = [await openOptions(), await openOptions()];
  const titled = (id: string) => `Protocol ${id}, versie ${versie}`;
  const loadAs = (page: Page, id: string) =>
    load(page, fileOf({ id, titel: `Protocol ${id}`, bron: { ...aalten.bron, versie } }));
  const shows = (page: Page, id: string) => waitForAccessible(page, { role: 'radio', name: titled(id) });
  await loadAs(one, 'nl-eerste');
  await shows(other, 'nl-eerste');
  await loadAs(other, 'nl-tweede');
  await shows(one, 'nl-tweede');
  await Promise.all([one.close(), other.close()]);
  const later = await openOptions();
  await shows(later, 'nl-eerste');
  await shows(later, 'nl-tweede');
  await later.close();
});

it('a logbook that was open before shows the norm of what another tab loaded and judged', async () => {
  const versie = String((versions += 1));
  const open = await openEntry();
  const options = await openOptions();
  await load(
    options,
    fileOf({ titel: 'Tweede protocol van Verzonnenstad', bron: { ...aalten.bron, versie } }),
  );
  await waitForAccessible(options, {
    role: 'status',
    text: /^Toegevoegd: Tweede protocol van Verzonnenstad/,
  });
  await clickAccessible(options, { role: 'button', name: 'Dit protocol gebruiken' });
  await waitForAccessible(options, { role: 'status', text: /Nieuwe beoordelingen gebruiken dit protocol/ });
  await options.close();

  const other = await openEntry();
  await clickAccessible(other, { role: 'button', name: 'Tonen' });
  await other.click('#category-verbale_agressie');
  await clickAccessible(other, { role: 'button', name: 'Beoordeling opslaan' });
  await waitForAccessible(other, { role: 'status', text: /Beoordeling opgeslagen/ });
  await other.close();
  await waitFor(
    async () => (await words(open)).includes(`Tweede protocol van Verzonnenstad, versie ${versie}`),
    {
      what: 'the norm of the other tab',
    },
  );
  await open.close();
});
