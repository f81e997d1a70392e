import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { ElementHandle } from 'puppeteer';
import { afterAll, expect, it } from 'vitest';
import { readBundle, verifyBundles } from '../../src/bundle/index.js';
import { dutchDay } from '../../src/core/dutch-time.js';
import { addDays } from '../../src/dossier/terms/calendar.js';
import { safeComplaintDay } from '../../src/dossier/terms/deadline.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { exportAll } from '../tools/journey.js';
import { waitFor } from '../tools/wait.js';
import { useHarness } from './harness.js';

const harness = useHarness();
const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-handmatig-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const calendarIn = (downloads: string): string | null => {
  const names = readdirSync(downloads, { recursive: true, encoding: 'utf8' });
  const name = names.find((one) => one.endsWith('.ics'));
  const content = name === undefined ? '' : readFileSync(join(downloads, name), 'utf8');
  return content.endsWith('END:VCALENDAR\r\n') ? content : null;
};

it('a letter is added with a scan and the day it was read; its klacht day goes to a calendar; it goes into a bundle', async () => {
  const { browser } = harness;
  const scan = join(folder, 'brief.pdf');
  writeFileSync(scan, '%PDF-1.7 een verzonnen brief');
  const read = addDays(dutchDay(new Date().toISOString()), -2);
  const page = await browser.openExtensionPage('logbook.html#/manual');
  await waitForAccessible(page, { role: 'button', name: 'Toevoegen' });
  await page.select('#manual-channel', 'letter');
  await page.focus('#manual-said');
  await page.keyboard.type('Volgende keer sta ik voor je deur');
  const input = (await page.$('#manual-files')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(scan);
  await page.evaluate(() => document.getElementById('known-seen')?.click());
  await page.waitForSelector('#known-day');
  await page.evaluate((day) => {
    const field = document.getElementById('known-day');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = day;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, read);
  await clickAccessible(page, { role: 'button', name: 'Toevoegen' });

  await waitForAccessible(page, { role: 'heading', name: 'Zelf toegevoegd: Brief' });
  const safe = safeComplaintDay(read);
  const words = new Intl.DateTimeFormat('nl', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(safe));
  expect(await page.evaluate(() => document.body.textContent)).toContain(`uiterlijk op ${words}`);

  await page.evaluate(() => location.assign('#/terms'));
  await clickAccessible(page, { role: 'button', name: 'Agendabestand opslaan' });
  const file = await waitFor(() => calendarIn(browser.downloads), { what: 'het agendabestand' });
  const [event, ...others] = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(safe);
  expect(event?.getFirstPropertyValue('class')).toBe('PRIVATE');
  expect(event?.getFirstPropertyValue('summary')).toBe('Nakijken');
  expect(file).not.toMatch(/deur|klacht|brief/i);

  await page.evaluate(() => location.assign('#/'));
  const path = await exportAll(browser, page);
  const bytes = new Uint8Array(readFileSync(path));
  const verdict = await verifyBundles([{ name: 'bundel.zip', bytes }]);
  expect(verdict.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(verdict.trust).toBe('self-consistent');
  const { files } = await readBundle(bytes);
  const given = [...files.keys()].find((name) => name.endsWith('/06-aangeleverd-01.pdf'));
  expect(given).toMatch(/^data\/001_handmatig_/);
  expect(new TextDecoder().decode(files.get(given ?? ''))).toBe('%PDF-1.7 een verzonnen brief');
  expect(new TextDecoder().decode(files.get('1-LEES-MIJ-EERST.html'))).toContain(
    'zwakker dan een vastlegging',
  );
  await page.close();
});
