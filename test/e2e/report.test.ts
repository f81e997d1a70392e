import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry.js';
import { makeBundle, type Bundle, type BundleRequest, type BundleSource } from '../../src/bundle/index.js';
import { makeSample, sampleRequest, type Sample } from '../unit/bundle/sample.js';
import { bundled } from './bundled.js';
import { useHarness } from './harness.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const harness = useHarness({ extension: false });
const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-report-'));
let sample: Sample;
let zip: Uint8Array;

beforeAll(async () => {
  sample = await makeSample();
  zip = (await makeBundle(sample, sampleRequest())).volumes[0]?.bytes ?? new Uint8Array();
  writeFileSync(join(folder, 'bundel.zip'), zip);
  execFileSync('unzip', ['-q', 'bundel.zip'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pages of a PDF; Firefox keeps its page objects in compressed streams. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)endstream/g)].map(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  );
  return [text, ...streams].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const open = () => harness.browser.open(pathToFileURL(join(folder, '1-LEES-MIJ-EERST.html')).href);

describe('the report, opened from the unpacked bundle', () => {
  it('has no message in the console and shows every picture', async () => {
    const page = await open();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('requestfailed', (request) => messages.push(request.url()));
    await page.reload({ waitUntil: 'load' });
    expect(messages).toEqual([]);
    const widths = await page.evaluate(() => [...document.images].map(({ naturalWidth }) => naturalWidth));
    expect(widths.length).toBeGreaterThan(2);
    expect(widths.every((width) => width > 0)).toBe(true);
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no accessibility violation and no sideways scroll, %s at %i', async (scheme, width) => {
    const page = await open();
    await page.setViewport({ width, height: 800 });
    await harness.browser.setColorScheme(page, scheme);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it('prints, with facts and judgement on pages of their own', async () => {
    const page = await open();
    const sheets = await page.evaluate(() => {
      const headings = [...document.querySelectorAll('.sheet > h2, .sheet > h3')];
      return headings.map(({ textContent }) => textContent);
    });
    expect(sheets).toContain('Deel A: feiten');
    expect(sheets).toContain('Deel B: beoordeling');
    // The first post shares the first page of its part; every later post and capture begins one of its own.
    expect(sheets.filter((text) => /^Bericht \d/.test(text))).toHaveLength(2);
    const together = await page.evaluate(
      () =>
        [...document.querySelectorAll('h3')].filter(
          (heading) => heading.closest('#deel-a') !== null && heading.textContent.startsWith('Beoordeling'),
        ).length,
    );
    expect(together).toBe(0);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(sheets.length);
    await page.close();
  });
});

const base64 = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('base64');

/** Answers a page's questions about the logbook; bytes travel as base64. */
const answers: Record<string, (argument: string) => Promise<unknown>> = {
  entry: (id) => sample.entry(id),
  entries: () => sample.entries(),
  lines: () => sample.lines(),
  payload: async (body) => base64(await sample.payload(body)),
  artefact: async (id) => base64(await sample.artefact(id)),
  sign: async (bytes) => base64(await sample.sign(new Uint8Array(Buffer.from(bytes, 'base64')))),
};

async function madeBy(page: Page): Promise<string> {
  await page.exposeFunction('answer', (question: string, argument: string) => answers[question]?.(argument));
  await page.evaluate(await bundled('src/bundle/index.ts', 'bundles'));
  const { id, fingerprint } = sample;
  const known = { id, fingerprint, publicKey: base64(sample.publicKey) ?? '' };
  return page.evaluate(
    async (source, request) => {
      type Answer = (question: string, argument: string) => Promise<unknown>;
      type Make = (from: BundleSource, asked: BundleRequest) => Promise<Bundle>;
      const { answer, bundles } = window as unknown as { answer: Answer; bundles: { makeBundle: Make } };
      const decode = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const bytes = async (question: string, argument: string) => {
        const text = (await answer(question, argument)) as string | null;
        return text === null ? null : decode(text);
      };
      const { volumes } = await bundles.makeBundle(
        {
          ...source,
          publicKey: decode(source.publicKey),
          entry: async (entry) => (await answer('entry', entry)) as Entry | null,
          entries: async () => (await answer('entries', '')) as Entry[],
          lines: async () => (await answer('lines', '')) as Awaited<ReturnType<BundleSource['lines']>>,
          keyChanges: () => Promise.resolve([]),
          payload: (body) => bytes('payload', body),
          artefact: (file) => bytes('artefact', file),
          sign: async (message) =>
            (await bytes('sign', btoa(String.fromCharCode(...message)))) ?? new Uint8Array(),
        },
        request,
      );
      return btoa(Array.from(volumes[0]?.bytes ?? [], (byte) => String.fromCharCode(byte)).join(''));
    },
    known,
    sampleRequest(),
  );
}

describe('the same logbook, time and key', () => {
  it('give the same bytes in a browser as in Node', async () => {
    const page = await open();
    const made = await madeBy(page);
    expect(made.length).toBeGreaterThan(10_000);
    expect(made === base64(zip)).toBe(true);
    await page.close();
  });
});
