import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { Failure } from '../../core/failure.js';
import { bytesToHex } from '../hash.js';
import { parseDer } from './der.js';
import { OID } from './oids.js';

/** An X.509 certificate (RFC 5280), with what a path over it needs. */
export interface Certificate {
  readonly raw: Uint8Array;
  /** What the issuer signed. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  readonly algorithm: pkijs.AlgorithmIdentifier;
  readonly publicKey: pkijs.PublicKeyInfo;
  readonly subject: pkijs.RelativeDistinguishedNames;
  readonly issuer: pkijs.RelativeDistinguishedNames;
  /** Hex, as in the DER. */
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly isCa: boolean;
  /** How many authorities may stand between this one and the signer; null: any number. */
  readonly pathLength: number | null;
  /** First byte of the bits (digitalSignature is 0x80); null: no such extension. */
  readonly keyUsage: number | null;
  readonly extKeyUsage: { readonly critical: boolean; readonly purposes: readonly string[] } | null;
  /** Critical extensions that we do not know: such a certificate is refused (RFC 5280, 4.2). */
  readonly unknown: readonly string[];
  readonly hasExtensions: boolean;
  /** Name for people. */
  readonly name: string;
}

const KNOWN = new Set<string>([OID.keyUsage, OID.basicConstraints, OID.certificatePolicies, OID.extKeyUsage]);

const NAME_PARTS: readonly string[] = ['2.5.4.3', '2.5.4.10'];

/** Common name and organisation; text of a stranger, so cut off and without control characters. */
export function nameOf({ typesAndValues }: pkijs.RelativeDistinguishedNames): string {
  const parts = NAME_PARTS.flatMap((type) => {
    const value: unknown = typesAndValues.find((part) => part.type === type)?.value.valueBlock.value;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  const name = [...new Set(parts)].join(', ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�');
  return name === '' ? 'zonder naam' : name.slice(0, 120);
}

type Extensions = ReadonlyMap<string, pkijs.Extension>;

function extensionsOf(certificate: pkijs.Certificate): Extensions {
  const list = certificate.extensions ?? [];
  const map = new Map(list.map((extension) => [extension.extnID, extension]));
  if (map.size !== list.length) throw new Failure('bad-data', 'an extension twice');
  return map;
}

/** Reads an extension that must have this form. */
function valueOf<T>(extension: pkijs.Extension | undefined, read: (schema: asn1.AsnType) => T): T | null {
  return extension ? read(parseDer(extension.extnValue.valueBlock.valueHexView)) : null;
}

function keyUsageOf(extensions: Extensions): number | null {
  return valueOf(extensions.get(OID.keyUsage), (schema) => {
    if (!(schema instanceof asn1.BitString)) throw new Failure('bad-data', 'keyUsage is no bit string');
    return schema.valueBlock.valueHexView[0] ?? 0;
  });
}

function extKeyUsageOf(extensions: Extensions): Certificate['extKeyUsage'] {
  const extension = extensions.get(OID.extKeyUsage);
  const purposes = valueOf(extension, (schema) => new pkijs.ExtKeyUsage({ schema }).keyPurposes);
  return extension && purposes ? { critical: extension.critical, purposes } : null;
}

/** Parses a certificate. Errors: `Failure` bad-data. */
export function readCertificate(raw: Uint8Array): Certificate {
  const schema = parseDer(raw);
  try {
    return certificateOf(raw, new pkijs.Certificate({ schema }));
  } catch (cause) {
    throw new Failure('bad-data', 'not a certificate', { cause });
  }
}

function certificateOf(raw: Uint8Array, parsed: pkijs.Certificate): Certificate {
  const { signature: inner, signatureAlgorithm: algorithm, subject, issuer } = parsed;
  // RFC 5280, 4.1.1.2: the signed copy of the algorithm must be the same.
  if (bytesToHex(derOf(inner)) !== bytesToHex(derOf(algorithm)))
    throw new Failure('bad-data', 'two signature algorithms');
  if (parsed.signatureValue.valueBlock.unusedBits !== 0)
    throw new Failure('bad-data', 'a signature of odd bits');
  const extensions = extensionsOf(parsed);
  const basic = valueOf(
    extensions.get(OID.basicConstraints),
    (schema) => new pkijs.BasicConstraints({ schema }),
  );
  const length = basic?.pathLenConstraint;
  return {
    raw,
    signed: parsed.tbsView,
    signature: parsed.signatureValue.valueBlock.valueHexView,
    algorithm,
    publicKey: parsed.subjectPublicKeyInfo,
    subject,
    issuer,
    serial: bytesToHex(parsed.serialNumber.valueBlock.valueHexView),
    notBefore: parsed.notBefore.value,
    notAfter: parsed.notAfter.value,
    isCa: basic?.cA === true,
    pathLength: typeof length === 'number' ? length : null,
    keyUsage: keyUsageOf(extensions),
    extKeyUsage: extKeyUsageOf(extensions),
    unknown: [...extensions.values()]
      .filter(({ critical, extnID }) => critical && !KNOWN.has(extnID))
      .map(({ extnID }) => extnID),
    hasExtensions: extensions.size > 0,
    name: nameOf(subject),
  };
}

export const derOf = (part: { toSchema(): asn1.AsnType }): Uint8Array =>
  new Uint8Array(part.toSchema().toBER(false));

export const isSelfIssued = ({ subject, issuer }: Certificate): boolean => subject.isEqual(issuer);
