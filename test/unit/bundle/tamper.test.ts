import { beforeAll, describe, expect, it } from 'vitest';
import { makeBundle, verifyBundles, type Outside } from '../../../src/bundle/index.js';
import { chainBytes } from '../../../src/bundle/layout/chain.js';
import type { Line } from '../../../src/core/journal.js';
import { lineHash, makeLine } from '../../../src/evidence/chain.js';
import { pack, resign, unpack } from './mutate.js';
import { addCapture, emptySample, makeSample, sampleRequest, type Sample } from './sample.js';

const CHAIN = 'data/ketting.json';
let sample: Sample;
let lines: Line[];
let zip: Uint8Array;
/** Two lines on top of line 5, signed with the key: another end of the same chain. */
let fork: Line[];

beforeAll(async () => {
  sample = await makeSample();
  lines = await sample.lines();
  zip = (await makeBundle(sample, sampleRequest())).volumes[0]!.bytes;
  const on = { seq: 5, hash: await lineHash(lines[5]!) };
  const six = await makeLine(on, 'ab'.repeat(32), (hash) => sample.sign(hash));
  const seven = await makeLine(six.head, 'cd'.repeat(32), (hash) => sample.sign(hash));
  fork = [six.line, seven.line];
});

/** What the verifier says of the chain when these lines take the place of its own and the key signs all lists again. */
async function said(changed: readonly Line[], outside: Outside = {}): Promise<string[]> {
  const files = await unpack(zip);
  files.set(CHAIN, chainBytes(sample.id, changed));
  await resign(files, sample);
  const { trust, checks } = await verifyBundles([{ name: 'b.zip', bytes: await pack(files) }], outside);
  expect(trust).toBe('broken');
  return checks
    .filter(({ id, outcome, subject }) => id === 'chain' && outcome === 'failed' && subject === CHAIN)
    .map(({ detail }) => detail);
}

describe('what was done to the chain of a bundle is located by line, also when the key made all lists fit', () => {
  it.each<[string, () => Line[], string[]]>([
    [
      'line 2 edited',
      () => lines.with(2, { ...lines[2]!, body: 'ab'.repeat(32) }),
      ['Regel 2 heeft geen geldige handtekening.', 'Regel 3 past niet bij de regel ervoor.'],
    ],
    [
      'line 4 deleted',
      () => lines.toSpliced(4, 1),
      ['Regel 5 sluit niet aan: er is een regel weggelaten.', 'Regel 5 past niet bij de regel ervoor.'],
    ],
    [
      'lines 3 and 4 in the other order',
      () => lines.with(3, lines[4]!).with(4, lines[3]!),
      [
        'Regel 4 sluit niet aan: er is een regel weggelaten.',
        'Regel 4 past niet bij de regel ervoor.',
        'Regel 3 staat niet op volgorde.',
        'Regel 3 past niet bij de regel ervoor.',
        'Regel 5 sluit niet aan: er is een regel weggelaten.',
        'Regel 5 past niet bij de regel ervoor.',
      ],
    ],
    [
      'line 2 replayed at the end',
      () => [...lines, lines[2]!],
      ['Regel 2 komt twee keer voor.', 'Regel 2 past niet bij de regel ervoor.'],
    ],
    [
      'line 2 replayed under the next number',
      () => [...lines, { ...lines[2]!, seq: 9 }],
      ['Regel 9 past niet bij de regel ervoor.', 'Regel 9 heeft geen geldige handtekening.'],
    ],
    [
      'truncated after line 6',
      () => lines.slice(0, 7),
      ['Regel 8 is de laatste volgens data/dossier.json, maar ontbreekt.'],
    ],
    [
      'forked at line 6, with both ends',
      () => [...lines, ...fork],
      [
        'Regel 6 komt twee keer voor.',
        'Regel 6 past niet bij de regel ervoor.',
        'Regel 7 komt twee keer voor.',
      ],
    ],
    [
      'forked at line 6, the new end alone',
      () => [...lines.slice(0, 6), ...fork],
      ['Regel 8 is de laatste volgens data/dossier.json, maar ontbreekt.'],
    ],
  ])('%s', async (_name, change, expected) => {
    expect(await said(change())).toEqual(expected);
  });

  it('a head from outside that is another: the ankerregel names the line', async () => {
    const anchor = `VASTGELEGD-ANKER v1 3 ${'ab'.repeat(32)} ${sample.fingerprint}`;
    const { trust, checks } = await verifyBundles([{ name: 'b.zip', bytes: zip }], { anchor });
    expect(trust).toBe('broken');
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([
      expect.objectContaining({
        id: 'anchor',
        subject: CHAIN,
        detail: 'Regel 3 van de ketting is anders dan de ankerregel zegt.',
      }),
    ]);
  });

  it('a chain that was made again: an earlier bundle names the first line that differs', async () => {
    const remade = await emptySample();
    await addCapture(remade, 'vangst-1', 'een');
    await addCapture(remade, 'vangst-9', 'twee');
    for (let at = 3; at < 7; at += 1) await addCapture(remade, `vangst-${at}`, `e${at}`);
    const other = (await makeBundle(remade, sampleRequest())).volumes[0]!.bytes;
    const { checks } = await verifyBundles([
      { name: 'eerder.zip', bytes: zip },
      { name: 'later.zip', bytes: other },
    ]);
    const [found] = checks.filter(({ outcome }) => outcome === 'failed');
    expect(found).toMatchObject({
      id: 'volumes',
      detail: expect.stringContaining('vanaf regel 2 anders') as string,
    });
  });
});
