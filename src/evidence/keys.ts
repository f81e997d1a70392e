import { Failure } from '../core/failure.js';
import { compact, sha256Hex } from './hash.js';

const ED25519 = { name: 'Ed25519' } as const;

/** An Ed25519 key of this installation. The private half cannot be read out, not even by us. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** SPKI DER, 44 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/** Makes a key whose private half is not extractable: it can be stored in IndexedDB, never exported. */
export async function createSigningKey(): Promise<SigningKey> {
  const subtle = globalThis.crypto.subtle;
  const pair = await subtle.generateKey(ED25519, false, ['sign', 'verify']);
  const spki = await subtle.exportKey('spki', pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: new Uint8Array(spki) };
}

/** SHA-256 of a public key (SPKI DER), 64 hex digits: what a person compares. */
export const fingerprint = (spki: Uint8Array): Promise<string> => sha256Hex(spki);

/** For people: groups of four digits. */
export const formatFingerprint = (hex: string): string => hex.replace(/(.{4})(?=.)/g, '$1 ');

/** Reads what a person typed or pasted; spaces and case are ignored. Errors: `Failure` bad-data. */
export function parseFingerprint(text: string): string {
  const hex = text.replace(/\s+/g, '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new Failure('bad-data', 'a fingerprint has 64 hex digits');
  return hex;
}

/** Ed25519 signature (RFC 8032), 64 bytes. */
export async function sign(privateKey: CryptoKey, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await globalThis.crypto.subtle.sign(ED25519, privateKey, compact(bytes)));
}

export type Verify = (signature: Uint8Array, bytes: Uint8Array) => Promise<boolean>;

/** A checker for many signatures by one key (SPKI DER). Errors: `Failure` bad-data where it is not an Ed25519 key. */
export async function verifier(spki: Uint8Array): Promise<Verify> {
  const subtle = globalThis.crypto.subtle;
  const key = await subtle
    .importKey('spki', compact(spki), ED25519, false, ['verify'])
    .catch((cause: unknown) => Promise.reject(new Failure('bad-data', 'not an Ed25519 key', { cause })));
  return (signature, bytes) => subtle.verify(ED25519, key, compact(signature), compact(bytes));
}

/** Whether `signature` over `bytes` was made with this key (SPKI DER). Errors: `Failure` bad-data. */
export async function verify(spki: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  return (await verifier(spki))(signature, bytes);
}
