import { readFileSync } from 'node:fs';
import { propose, type Proposal } from '../../src/norm/index.js';
import { categoryOf, defaultProtocol, protocols, type Protocol } from '../../src/protocols/index.js';
import { columnOf, hasFiveColumns } from './classify-columns.js';
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

function answer(row: Row, protocol: Protocol): Answer {
  const proposal = propose(row.text);
  const column = proposal && columnOf(proposal.kind, protocol);
  const order =
    column === 'geen' ? 0 : column === null ? null : (categoryOf(protocol, column)?.order ?? null);
  return {
    id: row.id,
    categoryId: column,
    category: hasFiveColumns(protocol) ? order : null,
    direction: proposal?.direction ?? 'geen',
    confidence: proposal?.confidence ?? 'onzeker',
    spans: (proposal?.spans ?? []).map(({ start, end }) => row.text.slice(start, end)),
    rules: [...new Set((proposal?.reasons ?? []).map(({ rule }) => rule))],
    flags: proposal?.flags ?? [],
    persistent: false,
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
  const answers = rows.map((row) => answer(row, protocol));
  if (values.report) print(reportOn(rows, answers));
  else if (answers.length > 0) print(answers.map((line) => JSON.stringify(line)).join('\n'));
  return Promise.resolve(0);
}

await run(help, main);
