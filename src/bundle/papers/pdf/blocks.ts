import type { Block } from '../model.js';
import { MARGIN, type Sheet, type Style } from './sheet.js';

type Draw<K extends Block['kind']> = (sheet: Sheet, block: Extract<Block, { kind: K }>) => void;

interface Cell {
  readonly tag: 'TH' | 'TD';
  readonly text: string;
  readonly scope?: 'Column' | 'Row';
}

const PAD = 4;
const styleOf = ({ tag }: Cell): Style => ({ size: 9, soft: tag === 'TH', bold: tag === 'TH' });

/** Widths of columns, as parts of the whole. */
function row(
  sheet: Sheet,
  table: PDFKit.PDFStructureElement,
  cells: readonly Cell[],
  parts: readonly number[],
): void {
  const { doc } = sheet;
  const widths = parts.map((part) => part * sheet.width - PAD);
  const heights = cells.map((cell, at) =>
    sheet.heightOf(cell.text, styleOf(cell), widths[at] ?? sheet.width),
  );
  const height = Math.max(...heights) + PAD;
  const element = doc.struct('TR');
  table.add(element);
  if (height > sheet.room) {
    // Longer than a page: one under the other, so that it flows on and nothing is lost.
    for (const cell of cells) sheet.put(element, cell.tag, cell.text, styleOf(cell), scopeOf(cell));
  } else {
    sheet.need(height);
    const { y } = doc;
    let x = MARGIN.left;
    cells.forEach((cell, at) => {
      sheet.put(element, cell.tag, cell.text, styleOf(cell), {
        x,
        y,
        width: widths[at] ?? 0,
        ...scopeOf(cell),
      });
      x += (parts[at] ?? 0) * sheet.width;
    });
    doc.y = y + height;
  }
  element.end();
  sheet.rule(doc.y - PAD / 2, '#c4cbd3');
  sheet.gap(2);
}

const scopeOf = ({ scope }: Cell): { scope?: string } => (scope === undefined ? {} : { scope });

function table(
  sheet: Sheet,
  caption: string,
  rows: readonly (readonly Cell[])[],
  parts: readonly number[],
): void {
  sheet.need(60);
  const element = sheet.doc.struct('Table');
  sheet.root.add(element);
  sheet.put(element, 'Caption', caption, { size: 9, soft: true });
  sheet.gap(2);
  for (const cells of rows) row(sheet, element, cells, parts);
  element.end();
  sheet.gap(8);
}

const draws: { readonly [K in Block['kind']]: Draw<K> } = {
  section(sheet, { title }) {
    sheet.gap(8);
    sheet.need(60);
    sheet.put(sheet.root, 'H2', title, { bold: true, size: 12 });
    sheet.gap(4);
  },
  text(sheet, { text }) {
    sheet.need(28);
    sheet.put(sheet.root, 'P', text);
    sheet.gap(6);
  },
  source(sheet, { text }) {
    sheet.gap(-4);
    sheet.put(sheet.root, 'P', text, { soft: true, size: 8 });
    sheet.gap(6);
  },
  quote(sheet, { text }) {
    const { doc } = sheet;
    sheet.need(28);
    const page = doc.bufferedPageRange().count;
    const from = doc.y;
    const quote = doc.struct('BlockQuote');
    sheet.root.add(quote);
    // A line each: a reader would join the last word of one with the first of the next.
    for (const line of text.split(/\r?\n/)) sheet.put(quote, 'P', line || ' ', { indent: 14 });
    quote.end();
    const until = doc.y;
    if (doc.bufferedPageRange().count === page)
      sheet.drawn((it) => it.rect(MARGIN.left, from - 1, 3, until - from).fill('#154273'));
    sheet.gap(8);
  },
  list(sheet, { items }) {
    const { doc } = sheet;
    const element = doc.struct('L');
    sheet.root.add(element);
    for (const item of items) {
      sheet.need(28);
      const { y } = doc;
      const li = doc.struct('LI');
      element.add(li);
      sheet.put(li, 'Lbl', '•', {}, { x: MARGIN.left + 2, y, width: 10 });
      sheet.put(li, 'LBody', item, { indent: 14 }, { y });
      li.end();
      sheet.gap(2);
    }
    element.end();
    sheet.gap(6);
  },
  facts(sheet, { caption, rows }) {
    const cells = rows.map(([name, value]): Cell[] => [
      { tag: 'TH', text: name, scope: 'Row' },
      { tag: 'TD', text: value },
    ]);
    table(sheet, caption, cells, [0.3, 0.7]);
  },
  table(sheet, { caption, head, rows }) {
    const cells = [
      head.map((text): Cell => ({ tag: 'TH', text, scope: 'Column' })),
      ...rows.map((texts) => texts.map((text): Cell => ({ tag: 'TD', text }))),
    ];
    const parts = head.length === 4 ? [0.12, 0.24, 0.42, 0.22] : head.map(() => 1 / head.length);
    table(sheet, caption, cells, parts);
  },
  pen(sheet, { label, lines }) {
    sheet.need(22 + lines * 22);
    sheet.put(sheet.root, 'P', `${label}:`, { size: 9, soft: true });
    for (let line = 0; line < lines; line += 1) {
      sheet.gap(20);
      sheet.rule(sheet.doc.y);
    }
    sheet.gap(8);
  },
  box(sheet, { label, ticked }) {
    sheet.need(28);
    sheet.put(sheet.root, 'P', `${ticked ? '☒' : '☐'} ${label}`);
    sheet.gap(5);
  },
};

/** Sets one block. */
export function draw(sheet: Sheet, block: Block): void {
  (draws[block.kind] as Draw<Block['kind']>)(sheet, block);
}
