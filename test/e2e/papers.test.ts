import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundles } from '../../src/bundle/index.js';
import { clickAccessible, waitForAccessible } from '../tools/accessible.js';
import { ensureCommands } from '../tools/browsers.js';
import { capturePost, exportAll, judgeAll } from '../tools/journey.js';
import { practiceRoutes } from '../tools/page-server.js';
import { pathToFileURL } from 'node:url';
import { useHarness } from './harness.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const harness = useHarness({ routes: practiceRoutes() });
const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-papers-'));
const papers = join(folder, 'data/stukken');
let bundle: string;

beforeAll(async () => {
  await ensureCommands({ qpdf: 'qpdf', pdftotext: 'poppler-utils' });
  const { browser } = harness;
  const page = await browser.open('https://x.com/home');
  await capturePost(browser, page, 1);
  await page.close();
  const logbook = await browser.openExtensionPage('logbook.html');
  await judgeAll(logbook, /bedreiging/i);
  bundle = await exportAll(browser, logbook, async (panel) => {
    await clickAccessible(panel, { role: 'checkbox', name: 'Neem de stukken mee in de bundel' });
    await waitForAccessible(panel, { role: 'button', name: 'Los contactblad maken' });
    await panel.type('#paper-name', 'L.M. van de Kade');
  });
  execFileSync('unzip', ['-q', bundle, '-d', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const named = (end: string) =>
  readdirSync(papers)
    .filter((name) => name.endsWith(end))
    .map((name) => join(papers, name));

describe('papers for police and aangifte', () => {
  it('are made by the extension itself, as sound PDF with real structure, and the bundle verifies', async () => {
    expect(named('.pdf')).toHaveLength(9);
    for (const pdf of named('.pdf')) {
      expect(execFileSync('qpdf', ['--check', pdf], { encoding: 'utf8' })).toContain('No syntax');
      expect(execFileSync('pdfinfo', ['-struct-text', pdf], { encoding: 'utf8' })).toMatch(
        /^Document\n {2}P/,
      );
    }
    const speaking = named('spreekblad.pdf')[0] ?? '';
    const words = execFileSync('pdftotext', [speaking, '-'], { encoding: 'utf8' });
    expect(words).toContain('Dit is een VPT-zaak, wilt u de code registreren?');
    expect(words).toContain('L.M. van de Kade');
    const { trust, checks } = await verifyBundles([{ name: 'bundel.zip', bytes: readFileSync(bundle) }]);
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(trust).toBe('self-consistent');
  });

  it('have pages that anybody can read', async () => {
    for (const file of [...named('vorderingsblad-01.html'), ...named('verzoek-tot-vervolging.html')]) {
      const page = await harness.browser.open(pathToFileURL(file).href);
      await page.setViewport({ width: 320, height: 800 });
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(
        'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })',
      )) as AxeResults;
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    }
  });
});
