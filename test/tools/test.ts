import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureCommands, findChromium, findFirefox } from './browsers.js';
import { buildExtension } from './build.js';
import { stopLater } from './cleanup.js';
import { print, readArgs, run, say } from './cli.js';
import { root } from './paths.js';

const help = `npm test -- [--only STAP]

Draait elke test: opmaak, types, regels, quick (unit, contracten, architectuur, storingen), packages (wat naar de winkels
gaat), en e2e en e2e-firefox (de gebouwde extensie in Chromium en in Firefox). De laatste regel is "N passed, N failed"; de code is 0 als alles slaagt.

  --only STAP   alleen deze stap: format, types, lint, quick, packages, e2e of e2e-firefox`;

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, by name. */
  readonly names?: readonly string[];
}

interface Step {
  /** Installs and builds what the step needs; never while another step runs. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<Count>;
}

/** What opens and looks into what was made. */
const readers = { unzip: 'unzip', qpdf: 'qpdf', pdfinfo: 'poppler-utils' };
/** A screen without a monitor, for what only a keyboard and a mouse can do. */
const screen = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** The steps. Types, lint and format count as one test each. */
const steps: Record<string, Step> = {
  format: { run: () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']) },
  types: { run: () => tool('typescript/bin/tsc', ['--noEmit']) },
  lint: { run: () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  quick: {
    // What an officer would check a bundle with.
    prepare: () =>
      ensureCommands({
        ...readers,
        '7z': 'p7zip-full',
        file: 'file',
        openssl: 'openssl',
        python3: 'python3',
      }),
    run: () => vitest('quick'),
  },
  packages: { prepare: () => ensureCommands(readers), run: () => vitest('packages') },
  e2e: {
    async prepare() {
      await findChromium();
      await ensureCommands({ ...readers, ...screen });
      await buildExtension();
    },
    run: () => vitest('e2e'),
  },
  'e2e-firefox': {
    async prepare() {
      await findFirefox();
      await ensureCommands({ ...readers, ...screen });
      await buildExtension('firefox');
    },
    run: () => vitest('e2e-firefox'),
  },
};

/** What runs side by side: the two browsers wait more than they work. */
const stages = [['format', 'types', 'lint'], ['quick'], ['packages'], ['e2e', 'e2e-firefox']] as const;

/** The result of vitest's JSON reporter, as far as it is counted. */
interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

async function vitest(project: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-test-'));
  const stop = stopLater(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'report.json');
  const code = await node('vitest/vitest.mjs', [
    'run',
    ...['--config', 'test/vitest.config.ts', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile', file],
  ]);
  const count = existsSync(file) ? countOf(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  await stop();
  // An error outside every test (an unhandled rejection) makes the run fail without a failed test.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** A file that failed without a failed test (not loaded, or its browser did not start) counts as one failure. */
function countOf(json: string): Count {
  const report = JSON.parse(json) as VitestReport;
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      const file = relative(root, name);
      return tests.length > 0
        ? tests.map(({ fullName }) => `${file}: ${fullName}`)
        : [`${file}: ${message.split('\n', 1).join()}`];
    });
  return { passed: report.numPassedTests, failed: failures.length, names: failures };
}

async function tool(script: string, parameters: readonly string[]): Promise<Count> {
  const ok = (await node(script, parameters)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs a script of an installed package; gives its exit code. */
function node(script: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...parameters], {
      cwd: root,
      stdio: 'inherit',
    });
    const forget = stopLater(() => void child.kill());
    child.once('error', reject);
    child.once('exit', (code) => void forget().then(() => resolve(code ?? 1)));
  });
}

/** What runs the step; where its preparation failed, that is how it ends. */
const prepared = (step: Step): Promise<() => Promise<Count>> =>
  (step.prepare?.() ?? Promise.resolve()).then(
    () => step.run,
    (error: unknown) => () => Promise.reject(error instanceof Error ? error : new Error(String(error))),
  );

/** Runs a step; whatever goes wrong counts as a failure. */
async function outcomeOf(name: string, start: () => Promise<Count>): Promise<Count> {
  const count = await start().catch((error: unknown): Count => {
    say(String(error));
    return { passed: 0, failed: 1 };
  });
  say(`== ${name}: ${count.passed} geslaagd, ${count.failed} mislukt`);
  const names = (count.names ?? []).map((what) => `${name}: ${what}`);
  return { ...count, names: count.failed > 0 ? [...names, name] : [] };
}

async function main(): Promise<number> {
  const only = readArgs({ only: { type: 'string' } }).values.only;
  const counts: Count[] = [];
  for (const stage of stages) {
    const chosen = stage.flatMap((name) => {
      const step = steps[name];
      return step && (only === undefined || only === name) ? [{ name, step }] : [];
    });
    if (chosen.length > 0) say(`\n== ${chosen.map(({ name }) => name).join(', ')}`);
    const ready: { name: string; start: () => Promise<Count> }[] = [];
    for (const { name, step } of chosen) ready.push({ name, start: await prepared(step) });
    counts.push(...(await Promise.all(ready.map(({ name, start }) => outcomeOf(name, start)))));
  }
  const total = (what: 'passed' | 'failed') => counts.reduce((sum, count) => sum + count[what], 0);
  const names = counts.flatMap((count) => count.names ?? []);
  if (names.length > 0) say(`\nMislukt:\n${names.join('\n')}`);
  print(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') > 0 || total('passed') === 0 ? 1 : 0;
}

await run(help, main);
