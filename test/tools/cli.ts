import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLeaving, stopAll } from './cleanup.js';

/** A wrong use of a command: the message and a pointer to `--help`, no stack. */
export class UsageError extends Error {}

/** Something foreseen that the reader can mend: the message says it all, no stack. */
export class PlainError extends Error {}

/** Progress and reasons go to standard error, so that standard output holds nothing but the result. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes the result of a command to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Parses the arguments of this process; `--help` is added, unknown options are refused. */
export function readArgs<const T extends ParseArgsConfig['options']>(options: T) {
  try {
    return parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } as const },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(messageOf(error), { cause: error });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Runs a command: `main` gives the exit code. Whatever it started is stopped, also after an error or Ctrl-C.
 */
export async function run(help: string, main: () => Promise<number>): Promise<void> {
  let code: number;
  try {
    if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
      print(help);
      code = 0;
    } else code = await main();
  } catch (error) {
    if (!isLeaving()) say(describe(error));
    code = error instanceof UsageError ? 64 : 1;
  }
  await stopAll();
  process.exitCode = code;
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (zie --help)`;
  if (error instanceof PlainError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  oorzaak: ${messageOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
