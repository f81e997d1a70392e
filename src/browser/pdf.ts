import regularFont from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import boldFont from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import type { PdfTools } from '../bundle/papers/pdf/sheet.js';

/** A file of our own package. */
async function ownBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

/** The library that makes a PDF, and its fonts; loaded only now, because together they are over a megabyte. */
export async function loadPdfTools(): Promise<PdfTools> {
  const [{ default: PDFDocument }, regular, bold] = await Promise.all([
    import('pdfkit'),
    ownBytes(regularFont),
    ownBytes(boldFont),
  ]);
  return { PDFDocument, regular, bold };
}
