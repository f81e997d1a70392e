import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { stopLater } from './cleanup.js';
import { messageOf, PlainError, say } from './cli.js';
import { root } from './paths.js';
import { waitFor } from './wait.js';

export type Target = 'chrome' | 'firefox';

const sources = ['entrypoints', 'src', 'public', 'wxt.config.ts', 'package-lock.json'];
const output = join(root, '.output');

/** Builds the extension when a source is newer than the last build; gives the folder with the unpacked extension. */
export async function buildExtension(target: Target = 'chrome'): Promise<string> {
  const folder = join(output, `${target}-mv3`);
  if (fresh(target, folder)) return folder;
  const unlock = await lock();
  try {
    if (!fresh(target, folder)) await build(target);
  } finally {
    await unlock();
  }
  return folder;
}

/** When the build began: a source saved while it ran makes the result stale. */
const stamp = (target: Target) => join(output, `${target}-mv3.built`);

function fresh(target: Target, folder: string): boolean {
  if (!existsSync(join(folder, 'manifest.json')) || !existsSync(stamp(target))) return false;
  const built = statSync(stamp(target)).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

function newest(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const times = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(status.mtimeMs, ...times);
}

async function build(target: Target): Promise<void> {
  say('De extensie wordt gebouwd…');
  const began = new Date();
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  try {
    // What starts the build (a test run sets NODE_ENV) must not change what comes out of it.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', target, '--mv3'], { cwd: root, env });
  } catch (error) {
    const { stdout = '', stderr = messageOf(error) } = error as { stdout?: string; stderr?: string };
    // After the first lines comes where in the bundler it happened.
    const report = stripVTControlCharacters(stdout + stderr)
      .split('\n')
      .slice(0, 30)
      .join('\n');
    throw new PlainError(`De extensie bouwen lukte niet.\n${report}`, { cause: error });
  }
  writeFileSync(stamp(target), began.toISOString());
  utimesSync(stamp(target), began, began);
}

/** One build at a time, also over processes: only one can create the file, and it names who did. */
async function lock(): Promise<() => Promise<void>> {
  mkdirSync(output, { recursive: true });
  const file = join(output, 'build.lock');
  const take = () => {
    if (existsSync(file) && !alive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  };
  await waitFor(take, { timeout: 150_000, what: 'een andere bouw die klaar is' });
  return stopLater(() => rmSync(file, { force: true }));
}

function alive(pid: number): boolean {
  if (pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
