import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PDFDocument from 'pdfkit';
import type { Contents } from '../../../../src/bundle/dossier.js';
import { makeBundle } from '../../../../src/bundle/index.js';
import type { PaperChoice } from '../../../../src/bundle/papers/choice.js';
import { PaperKindSchema } from '../../../../src/bundle/papers/model.js';
import { paperPdf } from '../../../../src/bundle/papers/pdf/render.js';
import { readBundle } from '../../../../src/bundle/read/archive.js';
import { openVolume } from '../../../../src/bundle/verify/open.js';
import { root } from '../../../tools/paths.js';
import { sampleRequest, type Sample } from '../sample.js';

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

/** Everything asked for, with an invented person. */
export const choice: PaperChoice = {
  kinds: [...PaperKindSchema.options],
  name: 'M. Bakels',
  office: 'wethouder',
  recorder: 'M. Bakels',
  plNumber: null,
  impact: null,
  security: null,
};

/** The contents of a bundle of these entries, as its reader finds them. */
export async function contentsOf(sample: Sample, entries: string[], home: string[] = []): Promise<Contents> {
  const { volumes } = await makeBundle(sample, sampleRequest({ entries, home }));
  const opened = await openVolume(await readBundle(volumes[0]?.bytes ?? new Uint8Array()));
  if (!opened.contents) throw new Error('no contents');
  return opened.contents;
}
