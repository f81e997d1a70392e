import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.js';

/** The JSON examples of CONTRIBUTING, in order, under one of its headings. */
export function examplesUnder(heading: string): Record<string, unknown>[] {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return Array.from(
    own.matchAll(/```json\n(.*?)```/gs),
    ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
  );
}
