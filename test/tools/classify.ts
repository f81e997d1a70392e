import { readFileSync } from 'node:fs';
import { print, readArgs, run, UsageError } from './cli.js';

const help = `npm run -s classify -- BESTAND.jsonl [--protocol ID]

Leest regels {"id","text"} en drukt per regel af welke categorie de regels voorstellen, als JSON. In deze versie doen
de regels nog geen voorstel: category en categoryId zijn null.

  --protocol ID   het protocol van de gemeente (standaard nl-aalten)`;

/** One line of output; the fields and their meaning stand in the contract of the command. */
interface Proposal {
  id: string;
  categoryId: string | null;
  category: 0 | 1 | 2 | 3 | 4 | 5 | null;
  direction: 'jij' | 'zij' | 'jullie' | 'ik' | 'geen';
  confidence: 'hoog' | 'middel' | 'onzeker';
  spans: string[];
  rules: string[];
  flags: string[];
  persistent: boolean;
}

const noProposal = (id: string): Proposal => ({
  id,
  categoryId: null,
  category: null,
  direction: 'geen',
  confidence: 'onzeker',
  spans: [],
  rules: [],
  flags: [],
  persistent: false,
});

function idOf(line: string, number: number): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`Regel ${number} is geen JSON.`, { cause: error });
  }
  const row = value as { id?: unknown; text?: unknown } | null;
  if (typeof row?.id !== 'string' || typeof row.text !== 'string') {
    throw new UsageError(`Regel ${number} heeft geen "id" en "text" als tekst.`);
  }
  return row.id;
}

function main(): Promise<number> {
  const { positionals } = readArgs({ protocol: { type: 'string' } });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('Geef een bestand met regels JSON.');
  const lines = readFileSync(file, 'utf8').split('\n');
  const proposals = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => noProposal(idOf(line, number)));
  if (proposals.length > 0) print(proposals.map((proposal) => JSON.stringify(proposal)).join('\n'));
  return Promise.resolve(0);
}

await run(help, main);
