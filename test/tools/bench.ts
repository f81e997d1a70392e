import { benchmarks, type Measurement } from '../bench/index.js';
import { print, readArgs, run, say, UsageError } from './cli.js';

const help = `npm run -s bench -- [--json] [--only NAAM]

Meet wat de extensie kost, als verhouding tot een kale uitvoering van hetzelfde werk in dezelfde ronde. Alleen de
verhouding (ratio) is te vergelijken tussen computers.

  --json        druk af als JSON: [{"name","value","unit","baseline","ratio"}]
  --only NAAM   alleen deze: ${Object.keys(benchmarks).join(', ')}`;

interface Result extends Measurement {
  readonly name: string;
  readonly ratio: number;
}

async function main(): Promise<number> {
  const { only, json } = readArgs({ only: { type: 'string' }, json: { type: 'boolean' } }).values;
  if (only !== undefined && !(only in benchmarks)) throw new UsageError(`${only} bestaat niet.`);
  const results: Result[] = [];
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (only !== undefined && only !== name) continue;
    say(`${name}…`);
    const measured = await measure();
    results.push({ name, ...measured, ratio: round(measured.value / measured.baseline) });
  }
  print(json ? JSON.stringify(results, null, 2) : results.map(describe).join('\n'));
  return 0;
}

const round = (value: number): number => Number(value.toPrecision(3));

const describe = ({ name, value, unit, baseline, ratio }: Result): string =>
  `${name}: ${round(value)} ${unit}, kaal ${round(baseline)} ${unit}, verhouding ${ratio}`;

await run(help, main);
