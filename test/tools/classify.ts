import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/core/kind.js';
import { propose, type Proposal } from '../../src/norm/index.js';
import { persistentLines } from '../../src/norm/patterns/index.js';
import { categoryOf, defaultProtocol, protocols, type Protocol } from '../../src/protocols/index.js';
import { reportOn } from './classify-report.js';
import { parseRow, type Row } from './classify-rows.js';
import { print, readArgs, run, UsageError } from './cli.js';

const help = `npm run -s classify -- BESTAND.jsonl [--protocol ID] [--report]

Leest regels {"id","text"} en drukt per regel af welke categorie de regels voorstellen, als JSON. category is null waar
de regels niets voorstellen (niet te lezen). Optioneel per regel: "thread","seq","account","postedAt","addressedAt".

  --protocol ID   het protocol van de gemeente (standaard nl-aalten-2024; een begin van de naam is genoeg)
  --report        voor wie de regels bijhoudt: het bestand heeft ook "label" (0-5), "acceptable", "direction", "tags",
                  "pair_group"; drukt af hoe vaak de regels gelijk hebben, per etiket en per regel, en elke misser`;

/** One line of output; the fields and their meaning stand in the contract of the command. */
export interface Answer {
  readonly id: string;
  readonly categoryId: string | null;
  readonly category: number | null;
  readonly direction: Proposal['direction'];
  readonly confidence: Proposal['confidence'];
  readonly spans: readonly string[];
  readonly rules: readonly string[];
  readonly flags: readonly string[];
  readonly persistent: boolean;
}

const aaltenOrder: readonly Kind[] = ['geweld', 'dreiging', 'persoon', 'beleid', 'eigen'];

/** Whether the numbers 1 to 5 of a protocol mean what they mean in Aalten's norm schema. */
const hasFiveColumns = (protocol: Protocol): boolean =>
  protocol.categories.length === 5 &&
  aaltenOrder.every((kind, index) => orderOf(protocol.kinds[kind], protocol) === index + 1);

function orderOf(column: string | null, protocol: Protocol): number | null {
  if (column === null) return null;
  return column === 'geen' ? 0 : (categoryOf(protocol, column)?.order ?? null);
}

function answersTo(rows: readonly Row[], protocol: Protocol): Answer[] {
  const proposals = rows.map((row) => propose(row.text));
  const lines = rows.map((row, index) => ({ ...row, kind: proposals[index]?.kind ?? null }));
  const persistent = persistentLines(lines, protocol.persistence);
  return rows.map((row, index) =>
    answer(row, proposals[index] ?? null, persistent[index] ?? false, protocol),
  );
}

function answer(row: Row, proposal: Proposal | null, persistent: boolean, protocol: Protocol): Answer {
  const column = proposal && protocol.kinds[proposal.kind];
  return {
    id: row.id,
    categoryId: column,
    category: hasFiveColumns(protocol) ? orderOf(column, protocol) : null,
    direction: proposal?.direction ?? 'geen',
    confidence: proposal?.confidence ?? 'onzeker',
    spans: (proposal?.spans ?? []).map(({ start, end }) => row.text.slice(start, end)),
    rules: [...new Set((proposal?.reasons ?? []).map(({ rule }) => rule))],
    flags: proposal?.flags ?? [],
    persistent,
  };
}

function protocolNamed(name: string | undefined): Protocol {
  if (name === undefined) return defaultProtocol();
  const found = protocols.find(({ id }) => id === name) ?? protocols.find(({ id }) => id.startsWith(name));
  if (!found)
    throw new UsageError(`Protocol ${name} bestaat niet; wel: ${protocols.map(({ id }) => id).join(', ')}.`);
  return found;
}

function main(): Promise<number> {
  const { positionals, values } = readArgs({ protocol: { type: 'string' }, report: { type: 'boolean' } });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('Geef een bestand met regels JSON.');
  const protocol = protocolNamed(values.protocol);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseRow(line, number));
  const answers = answersTo(rows, protocol);
  if (values.report) print(reportOn(rows, answers));
  else if (answers.length > 0) print(answers.map((line) => JSON.stringify(line)).join('\n'));
  return Promise.resolve(0);
}

await run(help, main);
