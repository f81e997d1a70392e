import { Failure } from '../../core/failure.js';
import { sequence, tagged } from './der.js';

export const NONCE_BYTES = 8;

/** AlgorithmIdentifier of SHA-256 (2.16.840.1.101.3.4.2.1), with NULL as RFC 3161's own examples have it. */
const SHA256_IDENTIFIER = sequence(
  tagged(0x06, [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]),
  tagged(0x05, []),
);

/** A nonce that is one INTEGER in one way: positive and without a leading zero byte. */
export const nonceOf = (random: Uint8Array): Uint8Array =>
  random.map((byte, at) => (at === 0 ? (byte & 0x7f) | 0x40 : byte));

/**
 * A TimeStampReq (RFC 3161, 2.4.1) over a SHA-256: version 1, nonce, certReq true, no policy asked. Nothing else is in
 * it. `digest`: 32 bytes; `nonce`: from `nonceOf`. Errors: `Failure` bad-data.
 */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const [first = 0xff] = nonce;
  if (digest.length !== 32) throw new Failure('bad-data', 'a SHA-256 has 32 bytes');
  if (nonce.length !== NONCE_BYTES || first < 0x40 || first > 0x7f)
    throw new Failure('bad-data', `a nonce has ${NONCE_BYTES} bytes and comes from nonceOf`);
  return sequence(
    tagged(0x02, [1]),
    sequence(SHA256_IDENTIFIER, tagged(0x04, digest)),
    tagged(0x02, nonce),
    tagged(0x01, [0xff]),
  );
}
