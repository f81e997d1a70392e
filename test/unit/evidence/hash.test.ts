import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  base64,
  bytesOfBase64,
  bytesToHex,
  compact,
  hexToBytes,
  sha256Hex,
} from '../../../src/evidence/hash.js';

it('hashes as sha256sum does, views into larger buffers too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const large = new Uint8Array(bytes.length + 20);
      large.set(bytes, 7);
      const view = large.subarray(7, 7 + bytes.length);
      expect(await sha256Hex(view)).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(compact(view).buffer.byteLength).toBe(bytes.length);
    }),
  );
});

it('writes and reads hex and base64 without loss', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...hexToBytes(bytesToHex(bytes))]).toEqual([...bytes]);
      expect([...bytesOfBase64(base64(bytes))]).toEqual([...bytes]);
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

it.each(['0', 'zz', '0g', ' 00'])('refuses %j as hex', (text) => {
  expect(() => hexToBytes(text)).toThrow(expect.objectContaining({ code: 'bad-data' }));
});

it.each(['QQ', 'QR==', 'QQ= =', ' QQ==', 'Q', 'QQ==\n', 'Q-=='])('refuses %j as base64', (text) => {
  expect(() => bytesOfBase64(text)).toThrow(expect.objectContaining({ code: 'bad-data' }));
});
