import { toItem } from '../../core/item.js';
import { eventOf, type Contents, type EntryPart, type SummaryRow } from '../dossier.js';
import { quoteKey } from '../quotes.js';
import { utf8 } from './json.js';

/** Stands where words are that hold a home address or family: no paper repeats them. */
export const HOME_NOTE = '[afgeschermd: woonadres of familie]';

const COLUMNS = [
  'nummer',
  'platform',
  'soort',
  'account',
  'account-id',
  'geplaatst (UTC)',
  'vastgelegd (UTC)',
  'tekst',
  'adres',
  'bericht-id',
  'beoordeling',
  'map',
];

/**
 * A cell that no spreadsheet runs as a formula (OWASP, CSV injection): text starting with = + - @, a tab or a line end
 * gets an apostrophe, and so do ids, which a spreadsheet would round as numbers. The exact values are in the JSON.
 */
export function cell(value: string | null): string {
  const text = value ?? '';
  const guarded = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]|^\d{12,}$/u.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

function row(contents: Contents, entry: EntryPart): (string | null)[] {
  const [first] = entry.captures;
  const captured = first ? eventOf(contents, first.event, 'captured') : null;
  const [told] = entry.manual ?? [];
  const manual = captured || !told ? null : eventOf(contents, told.event, 'manual');
  const last = entry.judgements.at(-1);
  const judged = last ? eventOf(contents, last, 'judged') : null;
  const item = captured && toItem(captured.data.post);
  const quote = judged && quoteKey(judged.data.protocol, judged.data.category);
  const label = (quote && contents.dossier.categories[quote]?.label) ?? judged?.data.category ?? null;
  return [
    String(entry.number),
    item?.platform ?? (manual && 'handmatig'),
    item?.kind ?? manual?.data.channel ?? null,
    item?.author.handle ?? null,
    item?.author.accountId ?? null,
    item?.postedAt.value ?? null,
    captured?.data.capturedAt ?? null,
    entry.home ? HOME_NOTE : (item?.text ?? manual?.data.said ?? null),
    item?.permalink ?? null,
    item?.postId ?? null,
    label,
    entry.folder,
  ];
}

const SUMMARY_COLUMNS = ['nummer', 'platform', 'soort', 'geplaatst (dag)', 'vastgelegd (dag)', 'beoordeling'];

const summaryRow = ({ dossier }: Contents, row: SummaryRow): (string | null)[] => [
  String(row.number),
  row.platform,
  row.kind,
  row.posted,
  row.captured,
  row.category &&
    (dossier.categories[quoteKey(row.category.protocol, row.category.category)]?.label ??
      row.category.category),
];

/**
 * `data/overzicht.csv`: one row an entry, for Excel as it is set up in the Netherlands: semicolons, CRLF, and a byte
 * order mark, without which it reads UTF-8 as Windows-1252.
 */
export function overview(contents: Contents): Uint8Array {
  const { entries, summary } = contents.dossier;
  const rows = summary
    ? [SUMMARY_COLUMNS, ...summary.rows.map((one) => summaryRow(contents, one))]
    : [COLUMNS, ...entries.map((entry) => row(contents, entry))];
  return utf8(`\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`);
}
