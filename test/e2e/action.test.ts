import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForAccessible } from '../tools/accessible.js';
import { capturePost } from '../tools/journey.js';
import { root } from '../tools/paths.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';

const harness = useHarness();

/** Chromium itself asks about a saved mail file, as about a zip; no extension can prevent that (PRIVACY.md). */
const SAFE_BROWSING = 'sb-ssl.google.com';

interface Mail {
  headers: [string, string][];
  defects: string[];
  parts: { text: string | null }[];
}

it('a captured threat becomes a dossier, a plan, and a melding that another parser reads; nothing is sent', async () => {
  const { browser, server } = harness;
  const post = await browser.open('https://x.com/vandekade_lm/status/2117712052364346966');
  await capturePost(browser, post, 2);
  await post.close();
  const page = await browser.openExtensionPage('logbook.html');
  const press = (name: string) =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')];
      all.find(({ textContent }) => textContent.trim() === wanted)?.click();
    }, name);
  const shown = (role: string, name: string | RegExp) => waitForAccessible(page, { role, name });

  await shown('link', 'Openen');
  await press('Openen');
  await shown('button', 'Beoordeling opslaan');
  await press('Tonen');
  await shown('button', 'Verbergen');
  await page.click('#category-bedreiging_intimidatie');
  await press('Beoordeling opslaan');
  await waitForAccessible(page, { role: 'status', text: /Beoordeling opgeslagen/ });

  await press('In een dossier zetten');
  await shown('heading', 'Nu');
  await shown('heading', 'Tijdlijn');
  expect(await page.$eval('#step-rust', ({ textContent }) => textContent)).toContain('blokkeer het niet');
  expect(await page.$eval('.page__help a', (link) => link.getAttribute('href'))).toBe('tel:112');

  const requests = server.requests.length;
  await page.evaluate(() => location.assign(`${location.hash}/melding`));
  await shown('heading', 'Eerst: kan het ook anders zitten?');
  await page.$$eval('input[id^=counter-][id$=-seen]', (radios) => radios.forEach((radio) => radio.click()));
  await press('Bekeken, verder');
  await shown('heading', 'Voorbeeld');
  await page.select('#melding-role', 'raadslid');
  await waitForAccessible(page, { role: 'status', text: /griffier/ });
  await page.type('#mail-to', 'griffie@verzonnenstad.example');
  await press('Concept opslaan (.eml)');
  await waitForAccessible(page, { role: 'status', text: /Er is niets verstuurd/ });

  const file = await waitFor(
    () => Promise.resolve(readdirSync(browser.downloads).find((name) => name.endsWith('.eml')) ?? null),
    { what: 'the draft' },
  );
  const parser = join(root, 'test/unit/dossier/melding/read_eml.py');
  const mail = JSON.parse(
    execFileSync('python3', [parser], {
      input: readFileSync(join(browser.downloads, file)),
      encoding: 'utf8',
    }),
  ) as Mail;
  expect(mail.defects).toEqual([]);
  expect(mail.headers).toContainEqual(['X-Unsent', '1']);
  expect(mail.headers).toContainEqual(['Subject', 'Melding volgens protocol']);
  const body = mail.parts[0]?.text ?? '';
  expect(body).toContain('VASTGELEGD-ANKER v1 ');
  expect(body).toContain('Bedreiging, intimidatie');
  expect(body).not.toMatch(/vandekade|x\.com/);

  await page.type('#receipt-number', 'G-2026-7');
  await press('Noteren');
  await waitForAccessible(page, { role: 'status', text: /Genoteerd/ });
  await press('Terug');
  await shown('heading', 'Tijdlijn');
  await waitFor(
    () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.timeline')].some((part) => part.textContent.includes('G-2026-7')) ||
          null,
      ),
    { what: 'the number in the timeline' },
  );
  const sent = server.requests.slice(requests).filter(({ host }) => host !== SAFE_BROWSING);
  expect(sent.map(({ method, host, path }) => `${method} ${host}${path}`)).toEqual([]);
  await page.close();
});
