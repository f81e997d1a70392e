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
    throw new UsageError(whyRefused(error, options), { cause: error });
  }
}

function whyRefused(error: unknown, options: ParseArgsConfig['options']): string {
  const message = messageOf(error);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const [option, name = ''] = /--?([\w-]+)/.exec(message) ?? [];
  if (option === undefined) return message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `De optie ${option} bestaat niet.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return `Bij ${option} hoort ${options?.[name]?.type === 'string' ? 'een' : 'geen'} waarde.`;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Runs a command: `main` gives the exit code. Whatever it started is stopped, also after an error or Ctrl-C.
 */
export async function run(help: string, main: () => Promise<number>): Promise<void> {
  outliveReaders();
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

/** Who reads the output may stop early (`| head`): that is no fault of the command. A full disk is. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

function describe(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} (zie --help)`;
  if (error instanceof PlainError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  oorzaak: ${messageOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
