import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { Failure } from '../../core/failure.js';
import { bytesToHex } from '../hash.js';
import { readCertificate, type Certificate } from './certificate.js';
import { parseDer, setOf } from './der.js';
import { OID } from './oids.js';
import { isPlain } from './signature.js';

/** A real token is a few kilobytes; with a long chain some ten. Bytes. */
export const LARGEST_TOKEN = 128 * 1024;
const MOST_CERTIFICATES = 20;

/** What the authority states (TSTInfo, RFC 3161, 2.4.2). */
export interface Statement {
  /** OID of the imprint's hash, and its bytes as hex. */
  readonly hash: string;
  readonly imprint: string;
  /** Hex as in the DER; null: none. */
  readonly nonce: string | null;
  /** Hex as in the DER. */
  readonly serial: string;
  readonly policy: string;
  /** ISO 8601 UTC; digits below a millisecond are left out. */
  readonly genTime: string;
  /** Seconds either way; null: not stated. */
  readonly accuracy: number | null;
  /** The token says of itself that it is a qualified one (ETSI EN 319 422, 9.1). Only the trusted list can confirm that. */
  readonly claimsQualified: boolean;
}

/** A time stamp token (CMS SignedData over TSTInfo), taken apart; nothing in it is checked yet but its form. */
export interface Token {
  readonly statement: Statement;
  /** The bytes of TSTInfo. */
  readonly content: Uint8Array;
  readonly contentType: string;
  readonly digestAlgorithms: readonly string[];
  readonly signer: Signer;
  readonly certificates: readonly Certificate[];
}

export interface Signer {
  readonly id: pkijs.IssuerAndSerialNumber | Uint8Array;
  readonly digestAlgorithm: string;
  readonly algorithm: pkijs.AlgorithmIdentifier;
  readonly signature: Uint8Array;
  /** Signed attributes by type; one that comes twice makes the form wrong. */
  readonly attributes: ReadonlyMap<string, readonly asn1.AsnType[]>;
  /** DER of the attributes as a SET OF: what the signature is over (RFC 5652, 5.4). */
  readonly signed: Uint8Array;
}

const malformed = (what: string): never => {
  throw new Failure('bad-data', what);
};

const GENERALIZED_TIME = 24;
/** RFC 3161, 2.4.2: GeneralizedTime in UTC, fraction without closing zeros. */
const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{0,11}[1-9]))?Z$/;

function timeOf(schema: asn1.AsnType): string {
  const parts = schema instanceof asn1.Sequence ? schema.valueBlock.value : [];
  const raw = parts.find(({ idBlock }) => idBlock.tagClass === 1 && idBlock.tagNumber === GENERALIZED_TIME);
  const text = String.fromCharCode(...(raw?.valueBeforeDecodeView.subarray(2) ?? []));
  const [, year, month, day, hour, minute, second, fraction = ''] = TIME.exec(text) ?? malformed('genTime');
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  const time = new Date(iso);
  return time.getTime() > 0 && time.toISOString() === iso ? iso : malformed('genTime');
}

function accuracyOf({ accuracy }: pkijs.TSTInfo): number | null {
  if (!accuracy) return null;
  const { seconds = 0, millis = 0, micros = 0 } = accuracy;
  return seconds + millis / 1e3 + micros / 1e6;
}

/** QCStatements in the token itself: a SEQUENCE of statements that begin with their OID. */
function claimsQualified({ extensions = [] }: pkijs.TSTInfo): boolean {
  const found = extensions.find(({ extnID }) => extnID === OID.qcStatements);
  const schema = found && parseDer(found.extnValue.valueBlock.valueHexView);
  const statements = schema instanceof asn1.Sequence ? schema.valueBlock.value : [];
  return statements.some((statement) => {
    const [id] = statement instanceof asn1.Sequence ? statement.valueBlock.value : [];
    return id instanceof asn1.ObjectIdentifier && id.valueBlock.toString() === OID.euQualifiedStamp;
  });
}

function statementOf(content: Uint8Array): Statement {
  const schema = parseDer(content);
  const info = new pkijs.TSTInfo({ schema });
  if (info.version !== 1) malformed('TSTInfo version');
  if (info.extensions?.some(({ critical, extnID }) => critical && extnID !== OID.qcStatements))
    malformed('a critical extension in TSTInfo that we do not know');
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  return {
    hash: hashAlgorithm.algorithmId,
    imprint: bytesToHex(hashedMessage.valueBlock.valueHexView),
    nonce: info.nonce ? bytesToHex(info.nonce.valueBlock.valueHexView) : null,
    serial: bytesToHex(info.serialNumber.valueBlock.valueHexView),
    policy: info.policy,
    genTime: timeOf(schema),
    accuracy: accuracyOf(info),
    claimsQualified: claimsQualified(info),
  };
}

/** RFC 5652, 5.3: version 1 goes with issuer and serial number, 3 with a key identifier. */
function signerIdOf({ sid, version }: pkijs.SignerInfo): Signer['id'] {
  const byName = sid instanceof pkijs.IssuerAndSerialNumber;
  if (version !== (byName ? 1 : 3)) malformed('SignerInfo version');
  if (byName) return sid;
  return sid instanceof asn1.Primitive && sid.idBlock.tagNumber === 0
    ? sid.valueBlock.valueHexView
    : malformed('signer identifier');
}

function signerOf(data: pkijs.SignedData): Signer {
  const [info, ...more] = data.signerInfos;
  if (!info || more.length > 0) return malformed('not exactly one signer');
  const list = info.signedAttrs?.attributes ?? malformed('no signed attributes');
  const attributes = new Map(list.map(({ type, values }) => [type, values as asn1.AsnType[]]));
  if (attributes.size !== list.length) malformed('a signed attribute twice');
  // PKI.js gives the bytes as they came; a signer hashes them sorted. The members themselves are taken as they came.
  const raw = parseDer(new Uint8Array(info.signedAttrs?.encodedValue ?? new ArrayBuffer(0)));
  const members = raw instanceof asn1.Set ? raw.valueBlock.value : [];
  return {
    id: signerIdOf(info),
    digestAlgorithm: info.digestAlgorithm.algorithmId,
    algorithm: info.signatureAlgorithm,
    signature: info.signature.valueBlock.valueHexView,
    attributes,
    signed: setOf(members.map(({ valueBeforeDecodeView }) => valueBeforeDecodeView)),
  };
}

/** The `certificates [0]` of a SignedData, each exactly as it came. */
function certificatesOf(data: asn1.AsnType): Certificate[] {
  const parts = data instanceof asn1.Sequence ? data.valueBlock.value : [];
  const field = parts.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
  const certificates = field instanceof asn1.Constructed ? field.valueBlock.value : [];
  if (certificates.length > MOST_CERTIFICATES) malformed('too many certificates');
  return certificates.map(({ valueBeforeDecodeView }) =>
    readCertificate(Uint8Array.from(valueBeforeDecodeView)),
  );
}

function tokenOf(bytes: Uint8Array): Token {
  const info = new pkijs.ContentInfo({ schema: parseDer(bytes) });
  if (info.contentType !== OID.signedData) malformed('no SignedData');
  const data = new pkijs.SignedData({ schema: info.content as asn1.AsnType });
  // RFC 5652, 5.1: 3, because the content is not `data`; 4 and 5 go with kinds of certificates that we refuse.
  if (data.version !== 3) malformed('SignedData version');
  const { eContent, eContentType } = data.encapContentInfo;
  const digests = [
    ...data.digestAlgorithms,
    ...data.signerInfos.map(({ digestAlgorithm }) => digestAlgorithm),
  ];
  if (!digests.every(isPlain)) malformed('a hash with parameters');
  const content = new Uint8Array(eContent?.getValue() ?? malformed('no content'));
  return {
    statement: statementOf(content),
    content,
    contentType: eContentType,
    digestAlgorithms: data.digestAlgorithms.map(({ algorithmId }) => algorithmId),
    signer: signerOf(data),
    certificates: certificatesOf(info.content as asn1.AsnType),
  };
}

/** Takes a token of unknown origin apart. Errors: `Failure` bad-data, too-large. */
export function readToken(bytes: Uint8Array): Token {
  if (bytes.length > LARGEST_TOKEN) throw new Failure('too-large', 'time stamp token');
  try {
    return tokenOf(bytes);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('bad-data', 'not a time stamp token', { cause });
  }
}
