import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/core/kind.js';
import { propose } from '../../../src/norm/index.js';

/** An invented post with the label that its writer gave it. */
interface Post {
  readonly text: string;
  readonly acceptable: readonly number[];
}

const labels: readonly Kind[] = ['geen', 'geweld', 'dreiging', 'persoon', 'beleid', 'eigen'];
const serious = (label: number) => label === 1 || label === 2;

const sets = [
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
  'varied',
];
const judgedIn = (name: string) =>
  readFileSync(new URL(`../../fixtures/norm/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, acceptable } = JSON.parse(line) as Post;
      const proposal = propose(text);
      return {
        acceptable,
        label: proposal ? labels.indexOf(proposal.kind) : -1,
        confidence: proposal?.confidence ?? null,
        spans: proposal?.spans.length ?? 0,
      };
    });
const judged = sets.flatMap(judgedIn);
type Judged = (typeof judged)[number];
const share = (posts: readonly Judged[], test: (post: Judged) => boolean) =>
  posts.filter(test).length / posts.length;
const isRight = ({ acceptable, label }: Judged) => acceptable.includes(label);

// The network was not fitted on these posts. The lists of words were made after reading some and the thresholds were set on them, so the
// floors guard against breaking something; README, Limits, has what it does on posts that nobody had read.
describe('proposals on posts that were not learned from', () => {
  it('are right as often as before', () => {
    expect(share(judged, isRight)).toBeGreaterThanOrEqual(0.87);
  });

  it('find as many threats and deeds as before, and are not less precise', () => {
    const threats = judged.filter(({ acceptable }) => acceptable.some(serious));
    expect(share(threats, ({ label }) => serious(label))).toBeGreaterThanOrEqual(0.87);
    const said = judged.filter(({ label }) => serious(label));
    expect(share(said, ({ acceptable }) => acceptable.some(serious))).toBeGreaterThanOrEqual(0.875);
  });

  it('raise anger at policy and pleas as seldom as before', () => {
    const calm = judged.filter(({ acceptable }) => acceptable.every((label) => label === 4 || label === 5));
    expect(share(calm, ({ label }) => label >= 1 && label <= 3)).toBeLessThanOrEqual(0.03);
  });

  it('say "hoog" only where they are mostly right', () => {
    const high = judged.filter(({ confidence }) => confidence === 'hoog');
    expect(high.length).toBeGreaterThan(2900);
    expect(share(high, isRight)).toBeGreaterThanOrEqual(0.97);
  });

  it('always have words to show where they raise something', () => {
    expect(judged.filter(({ label, spans }) => label >= 1 && label <= 3 && spans === 0)).toEqual([]);
  });
});

describe('proposals on posts by which nothing was set', () => {
  const fresh = ['sealed-9', 'sealed-10'].flatMap(judgedIn);

  it('are right as often as when they were first opened', () => {
    expect(share(fresh, isRight)).toBeGreaterThanOrEqual(0.84);
    const threats = fresh.filter(({ acceptable }) => acceptable.some(serious));
    expect(share(threats, ({ label }) => serious(label))).toBeGreaterThanOrEqual(0.83);
    const said = fresh.filter(({ label }) => serious(label));
    expect(share(said, ({ acceptable }) => acceptable.some(serious))).toBeGreaterThanOrEqual(0.83);
  });
});
