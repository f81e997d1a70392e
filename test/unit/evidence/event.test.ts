import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/core/journal.js';
import { decodeEvent, encodeEvent } from '../../../src/evidence/event.js';
import { sampleCapture } from '../logbook/helper.js';

const at = '2026-11-21T10:00:00.000Z';
const salt = new Uint8Array(16).fill(7);
const noted: Happening = { kind: 'noted', data: { entry: 'e', text: 'een notitie', by: null } };
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('encodeEvent', () => {
  it('hashes exactly the bytes that are stored', async () => {
    const { bytes, body } = await encodeEvent(noted, at, salt);
    expect(body).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(new TextDecoder().decode(bytes)).toBe(
      `{"at":"${at}","data":{"by":null,"entry":"e","text":"een notitie"},"kind":"noted",` +
        `"salt":"${'07'.repeat(16)}","schema":"vastgelegd-event/1"}`,
    );
  });

  it('gives another hash for the same text with another salt', async () => {
    const one = await encodeEvent(noted, at, salt);
    const other = await encodeEvent(noted, at, new Uint8Array(16).fill(8));
    expect(one.body).not.toBe(other.body);
    await expect(encodeEvent(noted, at, new Uint8Array(8))).rejects.toMatchObject({ code: 'bad-data' });
  });

  it('is read back as it was, a whole capture with half a surrogate pair included', async () => {
    const data = sampleCapture('c1', { text: 'half \ud83d \u202e' });
    const { bytes } = await encodeEvent({ kind: 'captured', data }, at, salt);
    expect(decodeEvent(bytes)).toEqual({
      schema: 'vastgelegd-event/1',
      salt: '07'.repeat(16),
      at,
      kind: 'captured',
      data,
    });
  });
});

describe('decodeEvent', () => {
  const head = `{"at":"${at}","data":{"by":null,"entry":"e","text":"t"},"kind":"noted"`;
  const tail = `"salt":"${'07'.repeat(16)}","schema":"vastgelegd-event/1"}`;

  it('reads the canonical form', () => {
    expect(decodeEvent(bytesOf(`${head},${tail}`)).kind).toBe('noted');
  });

  it.each([
    ['white space', `${head}, ${tail}`],
    ['an unknown key', `${head},"more":1,${tail}`],
    ['an unknown key inside', `${head.replace('"by"', '"also":1,"by"')},${tail}`],
    ['a double key', `${head.replace('"text":"t"', '"text":"x","text":"t"')},${tail}`],
    ['another order', `{${tail.slice(0, -1)},${head.slice(1)}}`],
    ['an unknown kind', `${head.replace('noted', 'hidden')},${tail}`],
    ['a short salt', `${head},${tail.replace('0707', '07')}`],
    ['a byte order mark', `\ufeff${head},${tail}`],
    ['no JSON', 'nonsense'],
  ])('refuses %s', (_, text) => {
    expect(() => decodeEvent(bytesOf(text))).toThrow(expect.objectContaining({ code: 'bad-data' }));
  });

  it('refuses bytes that are no UTF-8', () => {
    const bytes = bytesOf(`${head},${tail}`);
    bytes[bytes.indexOf(0x74, 60)] = 0xff;
    expect(() => decodeEvent(bytes)).toThrow(expect.objectContaining({ code: 'bad-data' }));
  });
});
