import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Head, Line } from '../../../src/core/journal.js';
import { checkChain, lineHash, makeLine, type ChainOptions } from '../../../src/evidence/chain.js';
import { encodeEvent } from '../../../src/evidence/event.js';
import { base64, sha256Hex } from '../../../src/evidence/hash.js';
import { createSigningKey, sign, type SigningKey } from '../../../src/evidence/keys.js';

const COUNT = 6;
let key: SigningKey;
let lines: Line[];
let head: Head;
let payloads: Map<string, Uint8Array>;

async function build(count: number, from: Head | null, text: string) {
  const made: Line[] = [];
  const stored = new Map<string, Uint8Array>();
  let end = from;
  for (let at = 0; at < count; at += 1) {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const data = { entry: 'e', text: `${text} ${at}`, by: null };
    const { bytes, body } = await encodeEvent({ kind: 'noted', data }, '2026-11-21T10:00:00.000Z', salt);
    const next = await makeLine(end, body, (hash) => sign(key.privateKey, hash));
    stored.set(body, bytes);
    made.push(next.line);
    end = next.head;
  }
  return { made, stored, end: end! };
}

const all = (changed: Map<string, Uint8Array> = payloads): ChainOptions => ({
  publicKey: key.publicKey,
  payload: ({ body }) => Promise.resolve(changed.get(body) ?? null),
  required: () => true,
  head,
});
const reasons = async (given: readonly unknown[], options: ChainOptions = {}) =>
  (await checkChain(given, options)).map(({ position, seq, reason }) => `${position}/${seq}: ${reason}`);

beforeAll(async () => {
  key = await createSigningKey();
  const built = await build(COUNT, null, 'regel');
  [lines, head, payloads] = [built.made, built.end, built.stored];
});

describe('an untouched chain', () => {
  it('has no findings, with everything checked', async () => {
    expect(await checkChain(lines, all())).toEqual([]);
    expect(await checkChain([], {})).toEqual([]);
  });

  it('may go on after the head that is known from elsewhere', async () => {
    const { made } = await build(2, head, 'later');
    expect(await checkChain([...lines, ...made], { ...all(), required: () => false })).toEqual([]);
  });

  it('hashes as anyone can compute it', async () => {
    const { v, seq, prev, body } = lines[1]!;
    const text = `{"body":"${body}","prev":"${prev}","seq":${seq},"v":${v}}`;
    expect(await lineHash(lines[1]!)).toBe(await sha256Hex(new TextEncoder().encode(text)));
    expect(lines[2]!.prev).toBe(await lineHash(lines[1]!));
  });
});

describe('without key or content, the chain alone', () => {
  it('finds an edit in place', async () => {
    const edited = lines.with(2, { ...lines[2]!, body: 'a'.repeat(64) });
    expect(await reasons(edited)).toEqual(['3/3: prev-mismatch']);
  });

  it('finds a deleted line', async () => {
    expect(await reasons(lines.toSpliced(2, 1))).toEqual(['2/3: seq-gap', '2/3: prev-mismatch']);
  });

  it('finds a first line that is gone', async () => {
    expect(await reasons(lines.slice(1))).toEqual(['0/1: seq-gap', '0/1: prev-mismatch']);
  });

  it('finds a replayed line', async () => {
    expect(await reasons([...lines, lines[2]])).toEqual(['6/2: seq-duplicate', '6/2: prev-mismatch']);
  });

  it('finds lines out of order', async () => {
    const swapped = lines.with(2, lines[3]!).with(3, lines[2]!);
    expect(await reasons(swapped)).toEqual([
      '2/3: seq-gap',
      '2/3: prev-mismatch',
      '3/2: seq-order',
      '3/2: prev-mismatch',
      '4/4: seq-gap',
      '4/4: prev-mismatch',
    ]);
  });

  it('finds an unreadable line and goes on', async () => {
    const damaged: unknown[] = [...lines];
    damaged[1] = { seq: 1 };
    damaged[4] = { ...lines[4], extra: true };
    expect(await reasons(damaged)).toEqual(['1/null: unparseable', '4/null: unparseable']);
  });

  it('finds a fork that both parts are given of', async () => {
    const { made } = await build(2, { seq: 3, hash: await lineHash(lines[3]!) }, 'fork');
    expect(await reasons([...lines, ...made])).toEqual([
      '6/4: seq-duplicate',
      '6/4: prev-mismatch',
      '7/5: seq-duplicate',
    ]);
  });
});

describe('against a head from elsewhere', () => {
  it('finds truncation, which nothing else can', async () => {
    expect(await reasons(lines.slice(0, 4))).toEqual([]);
    expect(await reasons(lines.slice(0, 4), { head })).toEqual(['4/5: head-missing']);
    expect(await reasons([], { head })).toEqual(['0/5: head-missing']);
  });

  it('finds a fork that replaces the end', async () => {
    const { made } = await build(2, { seq: 3, hash: await lineHash(lines[3]!) }, 'fork');
    const forked = [...lines.slice(0, 4), ...made];
    expect(await reasons(forked, { publicKey: key.publicKey })).toEqual([]);
    expect(await reasons(forked, { head })).toEqual(['6/5: head-mismatch']);
  });
});

describe('with key and content', () => {
  it('finds a chain that somebody else made', async () => {
    const other = await createSigningKey();
    const found = await checkChain(lines, { publicKey: other.publicKey });
    expect(found.map(({ seq, reason }) => [seq, reason])).toEqual(
      lines.map(({ seq }) => [seq, 'bad-signature']),
    );
  });

  it('stops after as many findings as are asked for', async () => {
    const other = await createSigningKey();
    expect(await checkChain(lines, { publicKey: other.publicKey, most: 2 })).toHaveLength(2);
  });

  it('finds content that is gone, unless it may be', async () => {
    const left = new Map(payloads);
    left.delete(lines[2]!.body);
    expect(await reasons(lines, all(left))).toEqual(['2/2: payload-missing']);
    expect(await reasons(lines, { ...all(left), required: (seq) => seq !== 2 })).toEqual([]);
  });

  it('reports all that is wrong, each at its place', async () => {
    const left = new Map(payloads).set(lines[1]!.body, new Uint8Array(3));
    const bad = lines.with(3, { ...lines[3]!, sig: base64(new Uint8Array(64)) });
    expect(await reasons(bad, all(left))).toEqual(['1/1: payload-mismatch', '3/3: bad-signature']);
  });

  it('finds any single change to any line', async () => {
    const at = fc.nat({ max: COUNT - 1 });
    const digit = fc.constantFrom(...Array.from('0123456789abcdef'));
    const hexChange = fc
      .tuple(fc.constantFrom('prev' as const, 'body' as const), fc.nat({ max: 63 }), digit)
      .map(([field, place, to]) => (line: Line): unknown => ({
        ...line,
        [field]: line[field].slice(0, place) + to + line[field].slice(place + 1),
      }));
    const sigChange = fc
      .tuple(fc.nat({ max: 87 }), fc.constantFrom(...Array.from('ABCDEFGHabcdefgh0123456789+/= ')))
      .map(([place, to]) => (line: Line): unknown => ({
        ...line,
        sig: line.sig.slice(0, place) + to + line.sig.slice(place + 1),
      }));
    const otherChange = fc
      .oneof(
        fc.integer({ min: -2, max: 9 }).map((seq) => ({ seq })),
        fc.constant({ v: 2 }),
        fc.constant({ extra: 1 }),
        fc.constant({ sig: '' }),
        fc.constant({ body: undefined }),
      )
      .map((change) => (line: Line): unknown => ({ ...line, ...change }));
    await fc.assert(
      fc.asyncProperty(at, fc.oneof(hexChange, sigChange, otherChange), async (place, change) => {
        const changed: unknown[] = lines.map((line, index) => (index === place ? change(line) : line));
        fc.pre(JSON.stringify(changed) !== JSON.stringify(lines));
        expect(await checkChain(changed, all())).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds any single change to any content, at its line', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: COUNT - 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (at, n, xor) => {
          const { body } = lines[at]!;
          const bytes = Uint8Array.from(payloads.get(body)!);
          const place = n % bytes.length;
          bytes[place] = bytes[place]! ^ xor;
          const changed = new Map(payloads).set(body, bytes);
          expect(await reasons(lines, all(changed))).toEqual([`${at}/${at}: payload-mismatch`]);
        },
      ),
    );
  });

  it('finds any single removal, repetition or move of lines', async () => {
    const place = fc.nat({ max: COUNT - 1 });
    await fc.assert(
      fc.asyncProperty(place, place, fc.constantFrom('remove', 'repeat', 'move'), async (from, to, how) => {
        const rest = how === 'repeat' ? lines : lines.toSpliced(from, 1);
        const changed = how === 'remove' ? rest : rest.toSpliced(to, 0, lines[from]!);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(lines));
        expect(await checkChain(changed, all())).not.toEqual([]);
      }),
    );
  });
});
