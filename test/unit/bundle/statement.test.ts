import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../src/bundle/index.js';
import type { Dossier } from '../../../src/bundle/dossier.js';
import { leftOutOf, wrongSums } from '../../../src/bundle/statement.js';
import { found, unknown } from '../../../src/core/field.js';
import { samplePost } from './facts.js';
import { readText, unpack } from './mutate.js';
import { addCapture, emptySample, sampleRequest, type Sample } from './sample.js';

type Fate = 'kept' | 'left' | 'binned' | 'erased' | 'none';
interface Plan {
  readonly account: 'a' | 'b' | 'nameless' | 'own';
  readonly fate: Fate;
}

const plans = fc.array(
  fc.record({
    account: fc.constantFrom<Plan['account']>('a', 'b', 'nameless', 'own'),
    fate: fc.constantFrom<Fate>('kept', 'left', 'binned', 'erased', 'none'),
  }),
  { minLength: 0, maxLength: 9 },
);

const AUTHORS = {
  a: { handle: found('afzender_a', 'dom'), accountId: found('111', 'dom') },
  b: { handle: found('afzender_b', 'dom'), accountId: found('222', 'dom') },
  nameless: { handle: unknown, accountId: unknown },
  own: { handle: found('wethouder_bakels', 'dom'), accountId: unknown },
} as const;

async function add(sample: Sample, { account, fate }: Plan, index: number): Promise<void> {
  const entry = `e${index}`;
  const author = { ...samplePost().author, ...AUTHORS[account] };
  const post = samplePost({ postId: found(`20567897491640199${index}`, 'dom'), author });
  await addCapture(sample, `v${index}`, entry, { post, context: [] });
  const seq = sample.stored.lines.length - 1;
  const protocol = { id: 'p', version: '1' };
  if (fate === 'none')
    await sample.add({ kind: 'judged', data: { entry, protocol, category: 'geen', by: null } });
  if (fate === 'binned' || fate === 'erased')
    await sample.add({ kind: 'binned', data: { entry, captures: [`v${index}`], reason: 'person' } });
  if (fate === 'erased')
    await sample.add({ kind: 'erased', data: { entry, captures: [`v${index}`], lines: [seq] } });
}

async function statementOf(sample: Sample, entries: string[]): Promise<Dossier> {
  const { volumes } = await makeBundle(sample, sampleRequest({ entries }));
  const files = await unpack(volumes[0]?.bytes ?? new Uint8Array());
  return JSON.parse(readText(files, 'data/dossier.json')) as Dossier;
}

describe('the statement of completeness', () => {
  it('counts every post of the logbook exactly once, whatever became of it', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (others) => {
        const all: Plan[] = [{ account: 'a', fate: 'kept' }, ...others];
        const sample = await emptySample('telling');
        for (const [index, plan] of all.entries()) await add(sample, plan, index);
        const kept = all.flatMap(({ fate }, index) => (fate === 'kept' ? [`e${index}`] : []));
        const { statement } = await statementOf(sample, kept);
        const { all: tally, own, others: rest, erased, unreadable } = statement;
        expect(wrongSums(statement)).toEqual([]);
        expect(tally.captured + own + rest + erased).toBe(all.length);
        expect(tally.included).toBe(kept.length);
        expect(erased).toBe(all.filter(({ fate }) => fate === 'erased').length);
        expect(unreadable).toBe(0);
        const inA = all.filter(({ account, fate }) => account === 'a' && fate !== 'erased');
        const a = statement.accounts.find(({ id }) => id === '111')?.tally;
        expect(a?.captured).toBe(inA.length);
        expect(a && leftOutOf(a)).toBe(inA.filter(({ fate }) => fate !== 'kept').length);
        expect(a?.leftOut.bin).toBe(inA.filter(({ fate }) => fate === 'binned').length);
        expect(a?.leftOut.none).toBe(inA.filter(({ fate }) => fate === 'none').length);
      }),
      { numRuns: 25 },
    );
  });

  it('never joins an account by name to one with a number, and shows both', async () => {
    const sample = await emptySample('namen');
    await addCapture(sample, 'v1', 'een', { context: [] });
    const author = { ...samplePost().author, accountId: unknown };
    await addCapture(sample, 'v2', 'twee', {
      post: samplePost({ author, postId: found('2056789749164011111', 'dom') }),
      context: [],
    });
    const { statement } = await statementOf(sample, ['een']);
    expect(statement.accounts.map(({ id, tally }) => [id, tally.captured, tally.included])).toEqual([
      ['1400000000000000017', 1, 1],
      [null, 1, 0],
    ]);
  });

  it('tells of posts that were seen and not put on record, and of damage', async () => {
    const sample = await emptySample('gezien');
    const seen = samplePost({ postId: found('2056789749164000001', 'dom') });
    await addCapture(sample, 'v1', 'een', { context: [{ relation: 'shown-above', post: seen }] });
    await addCapture(sample, 'v2', 'twee', { context: [] });
    sample.stored.payloads.delete(sample.stored.lines[2]?.body ?? '');
    const { statement } = await statementOf(sample, ['een']);
    expect(statement.accounts[0]?.tally.notReached).toBe(1);
    expect(statement.unreadable).toBe(1);
  });

  it('a statement that does not add up is noticed', () => {
    const leftOut = { bin: 0, earlier: 0, none: 0, 'not-chosen': 1 };
    const all = { from: null, until: null, captured: 3, included: 1, leftOut, notReached: 0 };
    const rest = { own: 0, others: 0, erased: 0, unreadable: 0, reason: null };
    expect(wrongSums({ accounts: [], all, ...rest })).toHaveLength(1);
    expect(wrongSums({ accounts: [], all: { ...all, captured: 2 }, ...rest })).toEqual([]);
  });
});
