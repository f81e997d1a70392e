import * as v from 'valibot';
import { momentOf } from '../../src/norm/patterns/calendar.js';
import { messageOf } from './cli.js';

/** The message of a part says what the field must be. */
const text = v.string('tekst tussen aanhalingstekens');
const number = v.number('een getal');
const maybe = v.nullish(text, null);
const TEXTS = 'een lijst van teksten';
const NUMBERS = 'een lijst van getallen';
const texts = v.nullish(v.array(v.string(TEXTS), TEXTS), []);
const RowSchema = v.object({
  id: text,
  text,
  thread: maybe,
  seq: v.nullish(number, null),
  account: maybe,
  postedAt: maybe,
  addressedAt: maybe,
  label: v.nullish(number, null),
  acceptable: v.nullish(v.array(v.number(NUMBERS), NUMBERS), null),
  direction: maybe,
  tags: texts,
  flags: texts,
  pair_group: maybe,
});

/** A line that could be read, with its number in the file. */
export type Row = v.InferOutput<typeof RowSchema> & { readonly line: number };

export interface Rows {
  readonly rows: readonly Row[];
  /** Of each line that could not be read: its number and why. */
  readonly faults: readonly string[];
  /** Of each line that was read without its time: its number and why. */
  readonly doubts: readonly string[];
}

/** Reads the lines of a file; a line that cannot be read costs none of the others. */
export function readRows(file: string): Rows {
  const rows: Row[] = [];
  const faults: string[] = [];
  const doubts: string[] = [];
  file.split('\n').forEach((raw, index) => {
    // A byte order mark opens a file, and stays where files were joined.
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') return;
    const row = parseRow(line, index + 1);
    if (typeof row === 'string') faults.push(`Regel ${index + 1}${row}`);
    else {
      doubts.push(...doubtsAbout(row));
      rows.push(momentOf(row.postedAt) ? row : { ...row, postedAt: null });
    }
  });
  return { rows, faults, doubts };
}

/** One line of the file, or why it cannot be read. */
function parseRow(line: string, number: number): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return ' is geen JSON.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return ' is geen object met "id" en "text".';
  const row = v.safeParse(RowSchema, value);
  return row.success ? { ...row.output, line: number } : `: ${wrongFields(row.issues)}.`;
}

function wrongFields(issues: readonly v.InferIssue<typeof RowSchema>[]): string {
  const fields = new Map<string, string>();
  for (const issue of issues) {
    const [name = ''] = (v.getDotPath(issue) ?? '').split('.');
    if (!fields.has(name)) fields.set(name, wrongField(name, issue));
  }
  return [...fields.values()].join('; ');
}

function wrongField(name: string, issue: v.InferIssue<typeof RowSchema>): string {
  const { input, path, message: expected } = issue;
  if (input === undefined) return `"${name}" ontbreekt`;
  const isWhole = path?.length === 1 && (input === null || typeof input !== 'object');
  return `"${name}" moet ${expected} zijn${isWhole ? `, maar is ${short(input)}` : ''}`;
}

function short(value: unknown): string {
  const shown = JSON.stringify(value);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}

const doubtsAbout = (row: Row): string[] =>
  (['postedAt', 'addressedAt'] as const).flatMap((name) =>
    row[name] && !momentOf(row[name])
      ? `Regel ${row.line}: "${name}" is geen tijd (${short(row[name])}) en telt als onbekend; schrijf 2026-03-01T10:00:00Z.`
      : [],
  );

/** What `judge` makes of each text, in order; where it fails, null, and the line is told of. */
export function forEachRow<T>(rows: readonly Row[], judge: (text: string) => T) {
  const faults: string[] = [];
  const results = rows.map((row): T | null => {
    try {
      return judge(row.text);
    } catch (error) {
      faults.push(
        `Regel ${row.line} kon niet worden beoordeeld (${messageOf(error)}) en krijgt geen voorstel; meld dit aan wie de regels bijhoudt.`,
      );
      return null;
    }
  });
  return { results, faults };
}

const MOST = 20;

/** The first of many messages and how many more there are. */
export function told(messages: readonly string[]): string[] {
  const more = messages.length - MOST;
  if (more <= 0) return [...messages];
  return [...messages.slice(0, MOST), `En zo nog ${more} ${more === 1 ? 'regel' : 'regels'}.`];
}
