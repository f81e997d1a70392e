import * as v from 'valibot';
import { base64 } from '../../evidence/hash.js';
import type { BundleSource } from '../types.js';
import { MANIFEST } from './names.js';
import { jsonBytes } from './json.js';

/** `handtekening.json`: Ed25519 over the bytes of `manifest-sha256.txt`. */
export const SignatureSchema = v.strictObject({
  schema: v.literal('vastgelegd-handtekening/1'),
  algorithm: v.literal('Ed25519'),
  signed: v.literal(MANIFEST),
  /** SPKI DER, base64. */
  publicKey: v.string(),
  /** SHA-256 of the public key, 64 hex digits. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  signature: v.string(),
});
export type SignatureFile = v.InferOutput<typeof SignatureSchema>;

/** Signs a volume's manifest with the logbook's key. */
export async function signatureFile(source: BundleSource, manifest: Uint8Array): Promise<Uint8Array> {
  const file: SignatureFile = {
    schema: 'vastgelegd-handtekening/1',
    algorithm: 'Ed25519',
    signed: MANIFEST,
    publicKey: base64(source.publicKey),
    fingerprint: source.fingerprint,
    signature: base64(await source.sign(manifest)),
  };
  return jsonBytes(file);
}
