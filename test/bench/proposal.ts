import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { propose, rules } from '../../src/norm/index.js';
import { root } from '../tools/paths.js';
import { compare, type Measurement } from './measure.js';

const REPEATS = 200;

/** Proposals for posts (the rules' own examples and neutral lines), beside parsing the JSON of the same posts. */
export function proposal(): Promise<Measurement> {
  const neutral = readFileSync(join(root, 'test/fixtures/norm/neutral.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const posts = [...rules.flatMap(({ example, counter }) => [example, counter]), ...neutral].map(
    (text, index) =>
      JSON.stringify({ id: String(index), account: 'invented', postedAt: '2026-11-21T12:00:00Z', text }),
  );
  const texts = posts.map((post) => (JSON.parse(post) as { text: string }).text);
  // One round of parsing takes too little time to measure: both are given per post, parsing over many rounds.
  return compare(
    // Enough that those before the code is compiled to its fastest do not decide the median.
    121,
    () => Promise.resolve(texts.map((text) => propose(text))),
    () => {
      for (let round = 0; round < REPEATS; round += 1) posts.map((post) => JSON.parse(post) as unknown);
      return Promise.resolve();
    },
  ).then(({ value, unit, baseline }) => ({ value, unit, baseline: baseline / REPEATS }));
}
