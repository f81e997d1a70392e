import { beforeAll, expect, it } from 'vitest';
import type { KeyChange } from '../../../src/core/happening/logbook.js';
import type { Line } from '../../../src/core/journal.js';
import { checkChain, makeLine } from '../../../src/evidence/chain.js';
import { base64 } from '../../../src/evidence/hash.js';
import { keyHistory } from '../../../src/evidence/key-changes.js';
import { createSigningKey, fingerprint, sign, type SigningKey } from '../../../src/evidence/keys.js';

let one: SigningKey;
let two: SigningKey;
let change: KeyChange;
const lines: Line[] = [];

beforeAll(async () => {
  [one, two] = [await createSigningKey(), await createSigningKey()];
  change = {
    old: { fingerprint: await fingerprint(one.publicKey), publicKey: base64(one.publicKey) },
    fingerprint: await fingerprint(two.publicKey),
    publicKey: base64(two.publicKey),
  };
  let head = null;
  for (const key of [one, one, two, two]) {
    const made = await makeLine(head, 'ab'.repeat(32), (hash) => sign(key.privateKey, hash));
    lines.push(made.line);
    head = made.head;
  }
});
const first = () => change.old.fingerprint!;

it('checks each line with the key that signed it', async () => {
  const { earlier, broken } = await keyHistory([{ seq: 2, key: change }], first(), change.fingerprint);
  expect(broken).toEqual([]);
  expect(await checkChain(lines, { publicKey: two.publicKey, earlier })).toEqual([]);
  const late = earlier.map((key) => ({ ...key, before: 3 }));
  expect(await checkChain(lines, { publicKey: two.publicKey, earlier: late })).toEqual([
    { position: 2, seq: 2, reason: 'bad-signature' },
  ]);
});

it('leaves lines of a key that is lost unchecked, and no others', async () => {
  const key = { ...change, old: { ...change.old, publicKey: null } };
  const { earlier, broken } = await keyHistory([{ seq: 2, key }], first(), change.fingerprint);
  expect(broken).toEqual([]);
  const wrong = lines.map((line) => (line.seq === 3 ? { ...line, sig: lines[0]!.sig } : line));
  expect(await checkChain(wrong, { publicKey: two.publicKey, earlier })).toEqual([
    { position: 3, seq: 3, reason: 'bad-signature' },
  ]);
});

it.each<[string, (key: KeyChange) => KeyChange]>([
  ['another key before', (key) => ({ ...key, old: { fingerprint: 'cd'.repeat(32), publicKey: null } })],
  [
    'an old key that is not what it says',
    (key) => ({ ...key, old: { ...key.old, publicKey: key.publicKey } }),
  ],
  ['a new key that is not what it says', (key) => ({ ...key, publicKey: 'AAAA' })],
  ['a new key that does not sign now', (key) => ({ ...key, fingerprint: 'ef'.repeat(32) })],
])('names the line of a change with %s', async (_, changed) => {
  const changes = [{ seq: 2, key: changed(change) }];
  expect((await keyHistory(changes, first(), change.fingerprint)).broken).toEqual([2]);
});
