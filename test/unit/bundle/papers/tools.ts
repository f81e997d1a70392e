import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PDFDocument from 'pdfkit';
import { paperPdf } from '../../../../src/bundle/papers/pdf/render.js';
import { root } from '../../../tools/paths.js';

const font = (name: string) =>
  new Uint8Array(readFileSync(join(root, 'node_modules/dejavu-fonts-ttf/ttf', name)));

/** The same with the library's build for browsers, which the extension has. */
export async function browserPdf() {
  const file = join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs');
  const library = (await import(pathToFileURL(file).href)) as { default: typeof PDFDocument };
  return paperPdf({
    PDFDocument: library.default,
    regular: font('DejaVuSans.ttf'),
    bold: font('DejaVuSans-Bold.ttf'),
  });
}

/** The PDF maker with the very fonts that the extension has. */
export const pdf = paperPdf({
  PDFDocument,
  regular: font('DejaVuSans.ttf'),
  bold: font('DejaVuSans-Bold.ttf'),
});

/** Runs a stock tool on a PDF; its standard output. */
export function ask(
  bytes: Uint8Array,
  command: string,
  before: readonly string[],
  after: readonly string[] = [],
) {
  const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-pdf-'));
  try {
    const file = join(folder, 'stuk.pdf');
    writeFileSync(file, bytes);
    return execFileSync(command, [...before, file, ...after], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const textOf = (bytes: Uint8Array): string => ask(bytes, 'pdftotext', ['-layout'], ['-']);
