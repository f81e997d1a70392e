import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/core/kind.js';
import { propose, type Proposal } from '../../src/norm/index.js';
import { persistentLines } from '../../src/norm/patterns/index.js';
import { categoryOf, defaultProtocol, protocols, type Protocol } from '../../src/protocols/index.js';
import { reportOn } from './classify-report.js';
import { forEachRow, readRows, told, type Row } from './classify-rows.js';
import { messageOf, print, readArgs, run, say, UsageError } from './cli.js';

const help = `npm run -s classify -- BESTAND.jsonl [--protocol ID] [--report]

Leest regels {"id","text"} uit een bestand in UTF-8 (- is standaardinvoer) en drukt per regel af welke categorie de regels voorstellen, als JSON. category is null waar
de regels niets voorstellen (niet te lezen). Optioneel per regel: "thread","seq","account","postedAt","addressedAt".

  --protocol ID   het protocol van de gemeente (standaard nl-aalten-2024; een begin van de naam is genoeg)
  --report        voor wie de regels bijhoudt: het bestand heeft ook "label" (0-5), "acceptable", "direction", "tags",
                  "pair_group"; drukt af hoe vaak de regels gelijk hebben, per etiket en per regel, en elke misser

Uitgang 0: elke regel is gelezen en beoordeeld · 64: verkeerd gebruikt, of het bestand is niet te openen · 65: het bestand
is geen UTF-8, of regels konden niet worden gelezen of beoordeeld (ze staan op de foutuitvoer; de andere zijn afgedrukt).`;

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

function answersTo(rows: readonly Row[], protocol: Protocol) {
  const { results, faults } = forEachRow(rows, (text) => propose(text));
  const lines = rows.map((row, index) => ({ ...row, kind: results[index]?.kind ?? null }));
  const persistent = persistentLines(lines, protocol.persistence);
  const answers = rows.map((row, index) =>
    answer(row, results[index] ?? null, persistent[index] ?? false, protocol),
  );
  return { answers, faults };
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

const BAD_DATA = 65;

async function bytesOf(file: string): Promise<Buffer> {
  try {
    if (file !== '-') return readFileSync(file);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks);
  } catch (error) {
    throw new UsageError(whyUnreadable(file, error), { cause: error });
  }
}

function whyUnreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `Het bestand ${file} bestaat niet.`;
  if (code === 'EISDIR') return `${file} is een map; geef een bestand met regels JSON.`;
  if (code === 'EACCES' || code === 'EPERM') return `Het bestand ${file} mag u niet lezen.`;
  return `Het bestand ${file} is niet te lezen: ${messageOf(error)}.`;
}

function oneFile(files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined) throw new UsageError('Geef een bestand met regels JSON.');
  if (others.length > 0) throw new UsageError(`Geef één bestand per keer, niet ${files.join(' en ')}.`);
  return file;
}

function judge(text: string, protocol: Protocol, report: boolean): number {
  const { rows, faults, doubts } = readRows(text);
  const { answers, faults: unjudged } = answersTo(rows, protocol);
  if (report) print(reportOn(rows, answers));
  else if (answers.length > 0) print(answers.map((line) => JSON.stringify(line)).join('\n'));
  for (const line of [...told(doubts), ...told(unjudged), ...told(faults)]) say(line);
  if (faults.length > 0) say(`Niet gelezen: ${faults.length} van ${faults.length + rows.length} regels.`);
  return faults.length + unjudged.length > 0 ? BAD_DATA : 0;
}

async function main(): Promise<number> {
  const { positionals, values } = readArgs({ protocol: { type: 'string' }, report: { type: 'boolean' } });
  const file = oneFile(positionals);
  const protocol = protocolNamed(values.protocol);
  const report = values.report ?? false;
  if (report && !hasFiveColumns(protocol))
    throw new UsageError(
      `--report vergelijkt met de vijf kolommen van Aalten, en ${protocol.id} heeft die niet; kies een ander protocol.`,
    );
  const bytes = await bytesOf(file);
  if (isUtf8(bytes)) return judge(bytes.toString('utf8'), protocol, report);
  say(
    'Het bestand is geen UTF-8, dus letters zouden verloren gaan. Sla het bestand op als UTF-8 en probeer opnieuw.',
  );
  return BAD_DATA;
}

await run(help, main);
