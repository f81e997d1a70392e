import { readFileSync } from 'node:fs';

/** An invented post with the labels that its writer gave it. */
export interface Post {
  readonly text: string;
  readonly acceptable: readonly number[];
  readonly direction?: string | null;
  readonly flags?: readonly string[];
}

/** Whole sets on which the network settled at last (test/tools/fit/fit.py); the lists of words were made after reading some of them. */
export const sets: readonly string[] = [
  'mixed-1',
  'mixed-2',
  'mixed-3',
  'villages',
  'cities',
  'weighing',
  'sealed-1',
  'sealed-2',
  'sealed-3',
  'sealed-4',
  'sealed-5',
  'sealed-6',
  'sealed-7',
  'sealed-8',
  'sealed-9',
  'sealed-10',
  'sealed-11',
  'sealed-12',
  'varied',
];

/** Sets that nothing was ever learned from; all but the last were in sight while the network and its thresholds were chosen. */
export const measured: readonly string[] = ['sealed-13', 'sealed-14', 'sealed-15', 'sealed-16', 'sealed-17'];

/** The posts of a set of `test/fixtures/norm`. */
export const postsIn = (name: string): Post[] =>
  readFileSync(new URL(`../../fixtures/norm/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Post);
