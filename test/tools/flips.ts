import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { flipsOf, judge, smallBundle, TRIES, type Outcome, type Try } from '../unit/bundle/flips.js';
import { PlainError, print, readArgs, run, say } from './cli.js';

const help = `npm run -s flips -- [--threads N] [--only SOORT] [--step N]

Verandert één bit in elke byte van een kleine, volledige bewijsbundel en laat elke uitkomst door de hele controle gaan: van de
zip zelf (namen, maten, controlegetallen, inhoud), van elk bestand opnieuw ingepakt, van elk bestand met alle lijsten passend
gemaakt, en van elke naam. Dat duurt een half uur of meer; de gewone tests doen hetzelfde met een deel van de bytes. Drukt JSON
af en eindigt met 1 als er iets niet is gevonden of het verkeerde bestand is genoemd.

  --threads N     zoveel tegelijk (standaard 2)
  --only SOORT    alleen deze soort: ${TRIES.join(', ')}
  --step N        alleen elke zoveelste byte (standaard 1)`;

/** What one thread found; `unseen` and `unnamed` name place and byte. */
interface Found {
  readonly kind: Try;
  readonly counts: Record<Outcome, number>;
  readonly wrong: readonly string[];
}

/** Not more than this is written down: one is already a fault. */
const MOST = 500;

interface Share {
  readonly thread: number;
  readonly threads: number;
  readonly kinds: readonly Try[];
  readonly step: number;
}

async function work({ thread, threads, kinds, step }: Share): Promise<void> {
  const bundle = await smallBundle();
  for (const kind of kinds) {
    const counts: Record<Outcome, number> = { named: 0, harmless: 0, unnamed: 0, unseen: 0 };
    const wrong: string[] = [];
    let done = 0;
    for (const flip of flipsOf(bundle, kind, { from: thread * step, step: threads * step })) {
      const outcome = await judge(bundle, flip);
      counts[outcome] += 1;
      if (outcome !== 'named' && outcome !== 'harmless' && wrong.length < MOST)
        wrong.push(`${outcome} ${flip.place}`);
      done += 1;
      if (done % 2000 === 0) parentPort?.postMessage(`${kind}: ${done} gedaan`);
    }
    parentPort?.postMessage({ kind, counts, wrong } satisfies Found);
  }
}

/** Node 20 gives a thread no loader for TypeScript, so it begins by asking for one. */
const START = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); });`;

const isTry = (value: string): value is Try => (TRIES as readonly string[]).includes(value);

function countOf(name: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new PlainError(`--${name} is een getal vanaf 1.`);
  return count;
}

async function main(): Promise<number> {
  const {
    threads: asked,
    only,
    step: each,
  } = readArgs({
    threads: { type: 'string', default: '2' },
    only: { type: 'string' },
    step: { type: 'string', default: '1' },
  }).values;
  const threads = countOf('threads', asked);
  const step = countOf('step', each);
  if (only !== undefined && !isTry(only)) throw new PlainError(`--only kent ${TRIES.join(', ')}.`);
  const kinds = only === undefined ? TRIES : [only];
  const found: Found[] = [];
  const started = Date.now();
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const worker = new Worker(START, {
        eval: true,
        workerData: { thread, threads, kinds, step } satisfies Share,
      });
      return new Promise<void>((resolve, reject) => {
        worker.on('message', (message: string | Found) => {
          if (typeof message === 'string') say(`${thread}  ${message}`);
          else {
            say(`${thread}  ${message.kind} klaar: ${JSON.stringify(message.counts)}`);
            found.push(message);
          }
        });
        worker.once('error', reject);
        worker.once('exit', () => resolve());
      });
    }),
  );
  const { bytes, files } = await smallBundle();
  const sum = (kind: Try, outcome: Outcome) =>
    found.filter((one) => one.kind === kind).reduce((total, { counts }) => total + counts[outcome], 0);
  const wrong = found.flatMap((one) => one.wrong);
  const result = {
    bundle: { zip: bytes.length, files: files.size },
    seconds: Math.round((Date.now() - started) / 1000),
    tries: kinds.map((kind) => ({
      kind,
      named: sum(kind, 'named'),
      harmless: sum(kind, 'harmless'),
      unnamed: sum(kind, 'unnamed'),
      unseen: sum(kind, 'unseen'),
    })),
    wrong,
  };
  print(JSON.stringify(result, null, 1));
  return wrong.length === 0 ? 0 : 1;
}

if (isMainThread) await run(help, main);
else await work(workerData as Share);
