import type PDFDocument from 'pdfkit';
import { CONFIDENTIAL, NO_ADVICE } from '../model.js';
import { printable } from './glyphs.js';

export type Document = InstanceType<typeof PDFDocument>;
type Element = PDFKit.PDFStructureElement;

/** The library, and DejaVu Sans as bytes (TrueType): given by who calls, so that neither is loaded before it is needed. */
export interface PdfTools {
  readonly PDFDocument: typeof PDFDocument;
  readonly regular: Uint8Array<ArrayBuffer>;
  readonly bold: Uint8Array<ArrayBuffer>;
}

export const MARGIN = { top: 57, bottom: 62, left: 57, right: 57 };
const INK = '#1b1b1b';
const SOFT = '#535353';

export interface Style {
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly size?: number;
  readonly indent?: number;
}

/** What pdfkit keeps of the chosen font: the only place where it says which characters a font has. */
interface Inside {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** A document under way: sets text as tagged content, and keeps an eye on the end of the page. */
export class Sheet {
  readonly root: Element;
  constructor(readonly doc: Document) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  get width(): number {
    return this.doc.page.width - MARGIN.left - MARGIN.right;
  }

  private get bottom(): number {
    return this.doc.page.height - MARGIN.bottom;
  }

  /** The height of the part of a page that is written on. */
  get room(): number {
    return this.bottom - MARGIN.top;
  }

  style({ bold = false, soft = false, size = 10 }: Style): void {
    this.doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(soft ? SOFT : INK);
  }

  /** As it can be printed in the font that `style` chose. */
  shown(text: string): string {
    const { font } = (this.doc as unknown as Inside)._font;
    return printable(text, (codePoint) => font.hasGlyphForCodePoint(codePoint));
  }

  heightOf(text: string, style: Style, width: number): number {
    this.style(style);
    return this.doc.heightOfString(this.shown(text), { width, lineGap: 2 });
  }

  /** Goes to a new page where less than `height` is left, so that what belongs together stays together. */
  need(height: number): void {
    if (this.doc.y + height > this.bottom && this.doc.y > MARGIN.top) this.doc.addPage();
  }

  gap(height: number): void {
    this.doc.y += height;
  }

  /** One piece of tagged text under `parent`, at a place or where the last one ended. */
  put(
    parent: Element,
    tag: string,
    text: string,
    style: Style = {},
    place: {
      readonly x?: number;
      readonly y?: number;
      readonly width?: number;
      readonly scope?: string;
    } = {},
  ): void {
    const { doc } = this;
    const { indent = 0 } = style;
    const x = place.x ?? MARGIN.left + indent;
    const set = (): void => {
      this.style(style);
      doc.text(this.shown(text), x, place.y ?? doc.y, {
        width: place.width ?? this.width - indent,
        lineGap: 2,
      });
    };
    // The library knows `scope` (PDF 1.7, table 349); its types do not yet.
    const options: { title?: string; scope?: string } =
      place.scope === undefined ? {} : { scope: place.scope };
    parent.add(doc.struct(tag, options, set));
  }

  /** Lines and bars: not part of what is read aloud. */
  drawn(draw: (doc: Document) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    this.doc.save();
    draw(this.doc);
    this.doc.restore();
    this.doc.endMarkedContent();
  }

  rule(y: number, color = '#999999'): void {
    this.drawn((doc) =>
      doc
        .moveTo(MARGIN.left, y)
        .lineTo(MARGIN.left + this.width, y)
        .lineWidth(0.5)
        .strokeColor(color)
        .stroke(),
    );
  }

  /** What every page says at its foot, once it is known how many there are. */
  foot(title: string): void {
    const { doc } = this;
    const { start, count } = doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      doc.switchToPage(start + index);
      // Text below the margin would begin a new page.
      doc.page.margins.bottom = 0;
      doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
      this.style({ soft: true, size: 8 });
      const line = `${CONFIDENTIAL} · ${title} · bladzijde ${index + 1} van ${count}`;
      doc.text(this.shown(line), MARGIN.left, this.bottom + 14, { width: this.width, lineBreak: false });
      doc.text(NO_ADVICE, MARGIN.left, this.bottom + 26, { width: this.width, lineBreak: false });
      doc.endMarkedContent();
    }
  }
}
