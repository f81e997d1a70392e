import { beforeAll, describe, expect, it } from 'vitest';
import { contactSheet } from '../../../../src/bundle/papers/contact.js';
import { printable } from '../../../../src/bundle/papers/pdf/glyphs.js';
import type { Block, Paper } from '../../../../src/bundle/papers/model.js';
import { ensureCommands } from '../../../tools/browsers.js';
import { ask, browserPdf, pdf, textOf } from './tools.js';

const AT = '2026-11-21T09:30:00.000Z';
const LONG = 'Een lange zin die over de bladzijde heen loopt en nergens ophoudt. '.repeat(200);
const blocks: Block[] = [
  { kind: 'section', title: 'Deel één' },
  { kind: 'text', text: 'Łukasz uit Şırnak betaalt € 5 Ω русский.' },
  { kind: 'quote', text: 'Regel een 🦄🏴‍☠️\nשלום مرحبا नमस्ते' },
  { kind: 'list', items: ['eerste', 'tweede'] },
  {
    kind: 'facts',
    caption: 'Gegevens',
    rows: [
      ['Naam', 'waarde'],
      ['Lang', LONG],
    ],
  },
  {
    kind: 'table',
    caption: 'Tabel',
    head: ['A', 'B'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  { kind: 'pen', label: 'Datum', lines: 2 },
  { kind: 'box', label: 'Niet aangekruist', ticked: false },
  { kind: 'quote', text: LONG },
];
const paper: Paper = { name: 'proef', title: 'Proefstuk', blocks };

let bytes: Uint8Array;
beforeAll(async () => {
  await ensureCommands({ qpdf: 'qpdf', pdfinfo: 'poppler-utils' });
  bytes = await pdf(paper, AT);
}, 180_000);

describe('a paper as PDF', () => {
  it('is whole for qpdf', () => {
    expect(ask(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found');
  });

  it('is tagged, in Dutch, with its title and a real structure tree', () => {
    const info = ask(bytes, 'pdfinfo', []);
    expect(info).toMatch(/^Title:\s+Proefstuk$/m);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (nl-NL)');
    const tree = ask(bytes, 'pdfinfo', ['-struct-text']);
    for (const tag of [
      'Document',
      'H1',
      'H2',
      'P ',
      'BlockQuote',
      'L ',
      'LI',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
    ])
      expect(tree, tag).toMatch(new RegExp(`^ *${tag}`, 'm'));
    expect(tree).toContain('/Scope /Column');
    expect(tree).toContain('"☐ Niet aangekruist"');
    // The foot is not read aloud on every page.
    expect(tree.includes('bladzijde 1 van')).toBe(false);
  });

  it('shows every word, on as many pages as it takes, each marked as confidential', () => {
    const text = textOf(bytes).replace(/\s+/g, ' ');
    expect(text).toContain('Łukasz uit Şırnak betaalt € 5 Ω русский.');
    // Some of them are cut in two by the end of a page.
    expect((text.match(/lange zin die/g) ?? []).length).toBeGreaterThan(390);
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(ask(bytes, 'pdfinfo', []))?.[1]);
    expect(pages).toBeGreaterThan(4);
    expect(text.match(/Vertrouwelijk · Proefstuk · bladzijde/g)).toHaveLength(pages);
  });

  it('never drops a character that the font lacks, or that would stand in the wrong order', () => {
    const text = textOf(bytes).replace(/\s+/g, ' ');
    expect(text).toContain('U+1F984');
    expect(text).toContain('U+05E9');
    expect(text).toContain('U+0645');
    expect(text).toContain('U+0928');
  });

  it('has its fonts in it', () => {
    const fonts = ask(bytes, 'pdffonts', []);
    expect(fonts).toMatch(/DejaVuSans\s.*yes yes/);
  });

  it('gives the same bytes again, and other bytes at another time', async () => {
    expect(Buffer.compare(await pdf(paper, AT), bytes)).toBe(0);
    expect(Buffer.compare(await pdf(paper, '2026-11-21T09:30:01.000Z'), bytes)).not.toBe(0);
  });

  it('gives the same bytes with the build for browsers', async () => {
    const inBrowser = await browserPdf();
    expect(Buffer.compare(await inBrowser(paper, AT), bytes)).toBe(0);
  });

  it('the loose sheet is empty lines alone, and says that it is not to be added', async () => {
    const text = textOf(await pdf(contactSheet('gemeente'), AT));
    expect(text).toContain('NIET VOEGEN');
  });
});

describe('characters', () => {
  it('names a run of them once, in order', () => {
    expect(printable('a שב b', (point) => point < 0x700)).toBe('a [tekens U+05E9 U+05D1] b');
    expect(printable('e\u0301', () => true)).toBe('é');
    expect(printable('a\u202eb', (point) => point < 0x3000)).toBe('a⟪U+202E⟫b');
  });
});
