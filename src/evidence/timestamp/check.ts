import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { Failure } from '../../core/failure.js';
import { bytesToHex, compact } from '../hash.js';
import type { Certificate } from './certificate.js';
import { changedCertificates, pathFaults, pathsTo, signerFaults, type Path } from './chain.js';
import { fault, type TimestampFault } from './fault.js';
import { HASHES, OID, SHA256 } from './oids.js';
import type { Roots } from './roots.js';
import { holds } from './signature.js';
import { readToken, type Signer, type Token } from './token.js';

/** What a token says, once its form is right. */
export interface TimestampFacts {
  /** Name in the signer's certificate; null where that is not in the token. */
  readonly authority: string | null;
  /** ISO 8601 UTC. */
  readonly genTime: string;
  /** Seconds either way; null: not stated. */
  readonly accuracy: number | null;
  /** Hex. */
  readonly serial: string;
  /** OID. */
  readonly policy: string;
  /** SHA-256 that was stamped, hex. */
  readonly imprint: string;
  /**
   * It calls itself a qualified time stamp (eIDAS, art. 42). Only the trusted list of the EU, which cannot be asked
   * here, can confirm that.
   */
  readonly claimsQualified: boolean;
}

/**
 * `trusted`: all of it holds, up to `root`. `unanchored`: all that the token itself allows holds, and no root was given
 * to compare with. `failed`: every fault that was found. Revocation is not looked up in any of them.
 */
export type TimestampResult =
  | { readonly state: 'trusted'; readonly facts: TimestampFacts; readonly root: string }
  | { readonly state: 'unanchored'; readonly facts: TimestampFacts }
  | {
      readonly state: 'failed';
      readonly faults: readonly TimestampFault[];
      readonly facts: TimestampFacts | null;
    };

/** What a token is held against. */
export interface Expected {
  /** SHA-256 of what was stamped, hex. */
  readonly digest: string;
  /** The nonce that was sent, hex; left out where the request is not known any more. */
  readonly nonce?: string;
  /** The policy that was asked for; left out where none was. */
  readonly policy?: string;
  /** Null: no root was chosen. */
  readonly roots: Roots | null;
}

const factsOf = ({ statement }: Token, signer: Certificate | null): TimestampFacts => ({
  authority: signer?.name ?? null,
  genTime: statement.genTime,
  accuracy: statement.accuracy,
  serial: statement.serial,
  policy: statement.policy,
  imprint: statement.imprint,
  claimsQualified: statement.claimsQualified,
});

/** RFC 3161, 2.2: the answer is over what was sent, and to this very request. */
function statementFaults({ statement }: Token, { digest, nonce, policy }: Expected): TimestampFault[] {
  const faults: TimestampFault[] = [];
  if (statement.hash !== SHA256 || statement.imprint !== digest)
    faults.push(fault('imprint', 'De tijdstempel gaat over andere gegevens dan deze.'));
  if (nonce !== undefined && statement.nonce !== nonce)
    faults.push(fault('nonce', 'De tijdstempel is geen antwoord op deze aanvraag (ander volgnummer).'));
  if (policy !== undefined && statement.policy !== policy)
    faults.push(
      fault('policy', `De tijdstempel is gemaakt onder een andere regeling (${statement.policy}).`),
    );
  return faults;
}

const only = (values: readonly asn1.AsnType[] | undefined): asn1.AsnType | undefined =>
  values?.length === 1 ? values[0] : undefined;

/** RFC 5652, 5.3 and 11.1: what is inside is a TSTInfo, and the signature says so too. */
function contentFaults({ contentType, digestAlgorithms, signer }: Token): TimestampFault[] {
  const stated = only(signer.attributes.get(OID.contentType));
  const type = stated instanceof asn1.ObjectIdentifier ? stated.valueBlock.toString() : null;
  const listed = digestAlgorithms.length === 1 && digestAlgorithms[0] === signer.digestAlgorithm;
  return contentType === OID.tstInfo && type === OID.tstInfo && listed
    ? []
    : [fault('content', 'Wat is ondertekend, is volgens de handtekening geen tijdstempel.')];
}

const digestWith = async (name: string, bytes: Uint8Array): Promise<string> =>
  bytesToHex(new Uint8Array(await globalThis.crypto.subtle.digest(name, compact(bytes))));

/** RFC 5652, 5.4 and 11.2: the signature covers the attributes; this one ties them to the content. */
async function digestFaults({ content, signer }: Token): Promise<TimestampFault[]> {
  const hash = HASHES[signer.digestAlgorithm];
  const stated = only(signer.attributes.get(OID.messageDigest));
  const same =
    hash !== undefined &&
    stated instanceof asn1.OctetString &&
    bytesToHex(stated.valueBlock.valueHexView) === (await digestWith(hash, content));
  return same
    ? []
    : [fault('message-digest', 'De inhoud van de tijdstempel is niet die waarover is ondertekend.')];
}

function isSigner({ id }: Signer, { issuer, serial, raw }: Certificate): boolean {
  if (!(id instanceof pkijs.IssuerAndSerialNumber))
    return bytesToHex(keyIdentifierOf(raw)) === bytesToHex(id);
  const names = [id.issuer, issuer].map(({ valueBeforeDecode }) =>
    bytesToHex(new Uint8Array(valueBeforeDecode)),
  );
  return names[0] === names[1] && bytesToHex(id.serialNumber.valueBlock.valueHexView) === serial;
}

/** The subjectKeyIdentifier extension (RFC 5280, 4.2.1.2); empty where there is none. */
function keyIdentifierOf(raw: Uint8Array): Uint8Array {
  const { extensions = [] } = pkijs.Certificate.fromBER(compact(raw));
  const value: unknown = extensions.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue;
  return value instanceof asn1.OctetString ? value.valueBlock.valueHexView : new Uint8Array();
}

/** The first certificate that a signing-certificate attribute names: hash algorithm and hash. */
function essOf({ attributes }: Signer): { hash: string; digest: string } | null {
  const second = only(attributes.get(OID.signingCertificateV2));
  const attribute = second ?? only(attributes.get(OID.signingCertificate));
  const child = (schema: asn1.AsnType | undefined): asn1.AsnType[] =>
    schema instanceof asn1.Sequence ? schema.valueBlock.value : [];
  const parts = child(child(child(attribute)[0])[0]);
  const digest = parts.find((part) => part instanceof asn1.OctetString);
  if (!digest) return null;
  const [id] = child(parts[0] instanceof asn1.Sequence ? parts[0] : undefined);
  const named = id instanceof asn1.ObjectIdentifier ? (HASHES[id.valueBlock.toString()] ?? null) : 'SHA-256';
  // RFC 2634 knows SHA-1 alone; the certificate is also held to the signature and the chain.
  const hash = second ? named : 'SHA-1';
  return hash === null ? null : { hash, digest: bytesToHex(digest.valueBlock.valueHexView) };
}

async function signerChecks(token: Token, signer: Certificate): Promise<TimestampFault[]> {
  const { signer: info, statement } = token;
  const ess = essOf(info);
  const named = ess !== null && ess.digest === (await digestWith(ess.hash, signer.raw));
  const digest = HASHES[info.digestAlgorithm] ?? null;
  const signed = await holds(signer.publicKey, info.algorithm, info.signature, info.signed, digest);
  return [
    ...(named ? [] : [fault('signing-certificate', 'De handtekening noemt een ander certificaat.')]),
    ...(signed ? [] : [fault('signature', 'De handtekening van de tijdstempel klopt niet.')]),
    ...signerFaults(signer, new Date(statement.genTime)),
  ];
}

/** The path over which everything holds, or why there is none. */
async function anchorOf(
  token: Token,
  signer: Certificate,
  roots: Roots,
): Promise<{ path: Path } | { faults: TimestampFault[] }> {
  const at = new Date(token.statement.genTime);
  const paths = await pathsTo(signer, roots, token.certificates);
  const judged = paths.map((path) => ({ path, faults: pathFaults(path, at) }));
  const good = judged.find(({ faults }) => faults.length === 0);
  if (good) return { path: good.path };
  const names = roots.trusted.map(({ name }) => `"${name}"`).join(', ');
  return {
    faults: judged[0]?.faults ?? [
      fault(
        'chain',
        `Het certificaat van "${signer.name}" leidt niet naar het opgegeven wortelcertificaat ${names}.`,
      ),
    ],
  };
}

function reading(bytes: Uint8Array): Token | null {
  try {
    return readToken(bytes);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** The fault of a token that leads to none of the roots, and of which all else holds. */
export const isUnrelated = (result: TimestampResult): boolean =>
  result.state === 'failed' && result.faults.every(({ check }) => check === 'chain') && result.facts !== null;

/**
 * Checks a time stamp token (DER of ContentInfo) completely and goes on after each fault. PKI.js only takes it apart:
 * its own `verify` looks at neither purpose, signing certificate, nonce nor the time of the certificates. Not looked up:
 * revocation and the EU trusted list; both need the network and the time of asking. Never throws on what is in `bytes`.
 */
export async function checkToken(bytes: Uint8Array, expected: Expected): Promise<TimestampResult> {
  const token = reading(bytes);
  if (!token)
    return {
      state: 'failed',
      faults: [fault('form', 'Dit is geen tijdstempel die te lezen is.')],
      facts: null,
    };
  const signer = token.certificates.find((certificate) => isSigner(token.signer, certificate)) ?? null;
  const facts = factsOf(token, signer);
  const faults = [
    ...statementFaults(token, expected),
    ...contentFaults(token),
    ...(await digestFaults(token)),
    ...(signer
      ? await signerChecks(token, signer)
      : [fault('signer', 'Het certificaat van de ondertekenaar zit niet in de tijdstempel.')]),
    ...(await changedCertificates(token.certificates)),
  ];
  const anchor = signer && expected.roots ? await anchorOf(token, signer, expected.roots) : null;
  const all = [...faults, ...(anchor && 'faults' in anchor ? anchor.faults : [])];
  if (all.length > 0) return { state: 'failed', faults: all, facts };
  if (!anchor || !('path' in anchor)) return { state: 'unanchored', facts };
  return { state: 'trusted', facts, root: anchor.path.at(-1)?.name ?? '' };
}
