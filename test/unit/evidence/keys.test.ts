import { createHash, createPublicKey, verify as nodeVerify } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  createSigningKey,
  fingerprint,
  formatFingerprint,
  parseFingerprint,
  sign,
  verify,
} from '../../../src/evidence/keys.js';

const bytes = new TextEncoder().encode('manifest-sha256.txt');

it('makes signatures that another implementation accepts, and only over those bytes', async () => {
  const key = await createSigningKey();
  const signature = await sign(key.privateKey, bytes);
  const spki = createPublicKey({ key: Buffer.from(key.publicKey), format: 'der', type: 'spki' });
  expect(nodeVerify(null, bytes, spki, signature)).toBe(true);
  expect(await verify(key.publicKey, signature, bytes)).toBe(true);
  expect(await verify(key.publicKey, signature, bytes.toReversed())).toBe(false);
  expect(await verify((await createSigningKey()).publicKey, signature, bytes)).toBe(false);
  expect(await verify(key.publicKey, signature.subarray(1), bytes)).toBe(false);
});

it('makes a private key that cannot be read out', async () => {
  const { privateKey } = await createSigningKey();
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
});

it('refuses what is no Ed25519 key', async () => {
  const noKey = verify(new Uint8Array(44), new Uint8Array(64), bytes);
  await expect(noKey).rejects.toMatchObject({ code: 'bad-data' });
});

it('shows a fingerprint in fours and reads it back however it was copied', async () => {
  const { publicKey } = await createSigningKey();
  const hex = await fingerprint(publicKey);
  expect(hex).toBe(createHash('sha256').update(publicKey).digest('hex'));
  const shown = formatFingerprint(hex);
  expect(shown.split(' ')).toHaveLength(16);
  expect(parseFingerprint(` ${shown.toUpperCase().replace(' ', '\n ')}\t`)).toBe(hex);
});

it.each(['', 'abcd', `${'0'.repeat(63)}g`, '0'.repeat(65)])('refuses %j as a fingerprint', (text) => {
  expect(() => parseFingerprint(text)).toThrow(expect.objectContaining({ code: 'bad-data' }));
});
