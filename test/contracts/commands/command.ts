import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../tools/paths.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `test/tools/NAME.ts` as `npm run -s NAME -- …` does. */
export function runCommand(name: string, ...parameters: readonly string[]): Promise<Outcome> {
  return runProgram(process.execPath, [
    '--import',
    'tsx',
    join(root, `test/tools/${name}.ts`),
    ...parameters,
  ]);
}

/** Runs a program to its end, in `cwd` or the project's folder. */
export function runProgram(program: string, parameters: readonly string[], cwd = root): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        texts[stream] += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, ...texts }));
  });
}
