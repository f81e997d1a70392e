import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { compact } from '../hash.js';
import { derOf } from './certificate.js';
import { parseDer } from './der.js';
import { CURVES, ECDSA_WITH, HASHES, OID, RSA_WITH, type HashName } from './oids.js';

/** RSA keys below this are no longer safe (NIST SP 800-131A); WebCrypto itself takes any. */
const RSA_BITS = 2048;

interface Scheme {
  readonly key: RsaHashedImportParams | EcKeyImportParams;
  readonly verify: AlgorithmIdentifier | RsaPssParams | EcdsaParams;
  /** The signature as WebCrypto wants it; null where it is not of the right form. */
  readonly signature: (bytes: Uint8Array) => Uint8Array | null;
}

const asItIs = (bytes: Uint8Array): Uint8Array => bytes;

/** Parameters that are absent or NULL; anything else would be bytes without a meaning. */
export const isPlain = ({ algorithmParams }: pkijs.AlgorithmIdentifier): boolean =>
  algorithmParams === undefined || algorithmParams instanceof asn1.Null;

/** An ENUMERATED is an Integer too, to asn1js. */
const INTEGER = 2;

/** ECDSA-Sig-Value (RFC 5480) to the fixed form of WebCrypto. */
const fixedLength =
  (size: number) =>
  (bytes: Uint8Array): Uint8Array | null => {
    const schema = parseDer(bytes);
    const parts = schema instanceof asn1.Sequence ? schema.valueBlock.value : [];
    if (parts.length !== 2 || parts.some(({ idBlock }) => idBlock.tagNumber !== INTEGER)) return null;
    const fixed = new Uint8Array(2 * size);
    for (const [at, part] of parts.entries()) {
      if (!(part instanceof asn1.Integer)) return null;
      const [first = 0xff, second = 0] = part.valueBlock.valueHexView;
      const padded = first === 0 && second >= 0x80;
      if (first >= 0x80 || (first === 0 && !padded)) return null;
      const digits = part.valueBlock.valueHexView.subarray(padded ? 1 : 0);
      if (digits.length > size) return null;
      fixed.set(digits, (at + 1) * size - digits.length);
    }
    return fixed;
  };

function pss(algorithm: pkijs.AlgorithmIdentifier): Scheme | null {
  const params = new pkijs.RSASSAPSSParams({ schema: algorithm.algorithmParams as asn1.AsnType });
  const hash = HASHES[params.hashAlgorithm.algorithmId];
  const mask: unknown = params.maskGenAlgorithm.algorithmParams;
  const inner = mask instanceof asn1.Sequence ? new pkijs.AlgorithmIdentifier({ schema: mask }) : null;
  // RFC 4055, 3.1: trailer 1; the mask is to use the same hash, which is also all that WebCrypto can do.
  const usual = params.maskGenAlgorithm.algorithmId === OID.mgf1 && params.trailerField === 1;
  if (!hash || !usual || !inner || HASHES[inner.algorithmId] !== hash) return null;
  return {
    key: { name: 'RSA-PSS', hash },
    verify: { name: 'RSA-PSS', saltLength: params.saltLength },
    signature: asItIs,
  };
}

function pkcs1(hash: HashName | undefined): Scheme | null {
  const name = 'RSASSA-PKCS1-v1_5';
  return hash ? { key: { name, hash }, verify: { name }, signature: asItIs } : null;
}

function ecdsa(hash: HashName | undefined, key: pkijs.PublicKeyInfo): Scheme | null {
  const named: unknown = key.algorithm.algorithmParams;
  const curve = named instanceof asn1.ObjectIdentifier ? CURVES[named.valueBlock.toString()] : undefined;
  return hash && curve
    ? {
        key: { name: 'ECDSA', namedCurve: curve.name },
        verify: { name: 'ECDSA', hash },
        signature: fixedLength(curve.bytes),
      }
    : null;
}

/** `digest`: the hash that a CMS signer names beside an algorithm that names none. */
function schemeOf(
  algorithm: pkijs.AlgorithmIdentifier,
  key: pkijs.PublicKeyInfo,
  digest: HashName | null,
): Scheme | null {
  const { algorithmId: id } = algorithm;
  const keyId = key.algorithm.algorithmId;
  if (id === OID.rsaPss) return keyId === OID.rsa || keyId === OID.rsaPss ? pss(algorithm) : null;
  if (!isPlain(algorithm)) return null;
  if (keyId === OID.rsa) return pkcs1(id === OID.rsa ? (digest ?? undefined) : RSA_WITH[id]);
  return keyId === OID.ecPublicKey ? ecdsa(ECDSA_WITH[id], key) : null;
}

/** SubjectPublicKeyInfo as WebCrypto takes it: a key bound to PSS is an RSA key there. */
function spkiOf(key: pkijs.PublicKeyInfo): Uint8Array {
  if (key.algorithm.algorithmId !== OID.rsaPss) return derOf(key);
  const rsa = new pkijs.PublicKeyInfo();
  rsa.algorithm = new pkijs.AlgorithmIdentifier({ algorithmId: OID.rsa, algorithmParams: new asn1.Null() });
  rsa.subjectPublicKey = key.subjectPublicKey;
  return derOf(rsa);
}

const isStrong = ({ algorithm }: CryptoKey): boolean =>
  !('modulusLength' in algorithm) || (algorithm as RsaHashedKeyAlgorithm).modulusLength >= RSA_BITS;

/**
 * Whether `signature` over `data` was made with `key`: RSA PKCS #1 v1.5, RSA-PSS or ECDSA on the NIST curves, with
 * SHA-2. Anything else, and anything malformed, is false.
 */
export async function holds(
  key: pkijs.PublicKeyInfo,
  algorithm: pkijs.AlgorithmIdentifier,
  signature: Uint8Array,
  data: Uint8Array,
  digest: HashName | null = null,
): Promise<boolean> {
  try {
    const { subtle } = globalThis.crypto;
    const scheme = schemeOf(algorithm, key, digest);
    const bytes = scheme?.signature(signature) ?? null;
    if (!scheme || !bytes) return false;
    const imported = await subtle.importKey('spki', compact(spkiOf(key)), scheme.key, false, ['verify']);
    return (
      isStrong(imported) && (await subtle.verify(scheme.verify, imported, compact(bytes), compact(data)))
    );
  } catch {
    return false;
  }
}
