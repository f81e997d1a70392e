import { CONFIDENTIAL, NO_ADVICE, type Paper } from '../model.js';
import { draw } from './blocks.js';
import { MARGIN, Sheet, type Document, type PdfTools } from './sheet.js';

const NAME = 'Vastgelegd';

/** Makes a PDF of a paper. */
export type PaperPdf = (paper: Paper, at: string) => Promise<Uint8Array<ArrayBuffer>>;

function bytesOf(doc: Document): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}

/**
 * A tagged PDF 1.7 (structure tree, headings, tables with scopes; nl-NL) with DejaVu Sans in it. `at` (ISO 8601 UTC) is the
 * only time in it, and its id follows from that and the title: the same paper gives the same bytes. Not compressed, because
 * browsers and Node compress differently; a bundle is a zip. Rejects with what the library says.
 */
export const paperPdf =
  ({ PDFDocument, regular, bold }: PdfTools): PaperPdf =>
  async (paper, at) => {
    const date = new Date(at);
    const doc = new PDFDocument({
      size: 'A4',
      margins: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      compress: false,
      bufferPages: true,
      autoFirstPage: false,
      // Else the library opens a font of its own, which its build for browsers does not have.
      font: '',
      info: { Title: paper.title, Producer: NAME, Creator: NAME, CreationDate: date, ModDate: date },
    });
    const done = bytesOf(doc);
    doc.registerFont('regular', regular);
    doc.registerFont('bold', bold);
    doc.font('regular').addPage();
    const sheet = new Sheet(doc);
    sheet.put(sheet.root, 'P', CONFIDENTIAL, { bold: true, size: 9 });
    sheet.put(sheet.root, 'H1', paper.title, { bold: true, size: 16 });
    sheet.put(sheet.root, 'P', NO_ADVICE, { soft: true, size: 8 });
    sheet.gap(10);
    for (const block of paper.blocks) draw(sheet, block);
    sheet.root.end();
    sheet.foot(paper.title);
    doc.end();
    return done;
  };
