import { Failure } from '../../core/failure.js';
import { readCertificate, isSelfIssued, type Certificate } from './certificate.js';
import { holds } from './signature.js';

/** Certificates that the person who checks chose: those that sign themselves are trusted, the rest only lead there. */
export interface Roots {
  readonly trusted: readonly Certificate[];
  readonly others: readonly Certificate[];
}

const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

function decode(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new Failure('bad-data', 'a certificate that is not base64', { cause });
  }
}

/** DER begins with a SEQUENCE; a PEM file may have any text around its blocks (RFC 7468, 2). */
const blocksOf = (file: Uint8Array): Uint8Array[] =>
  file[0] === 0x30
    ? [file]
    : [...new TextDecoder().decode(file).matchAll(BLOCK)].map(([, text = '']) => decode(text));

export const signsItself = async (certificate: Certificate): Promise<boolean> =>
  isSelfIssued(certificate) &&
  (await holds(certificate.publicKey, certificate.algorithm, certificate.signature, certificate.signed));

/**
 * The certificates of a file as authorities hand it out: PEM with one or more, or DER with one.
 * Errors: `Failure` bad-data where there is none that signs itself.
 */
export async function readRoots(file: Uint8Array): Promise<Roots> {
  const certificates = blocksOf(file).map(readCertificate);
  const selfSigned = await Promise.all(certificates.map(signsItself));
  const trusted = certificates.filter((_, at) => selfSigned[at]);
  if (trusted.length === 0) throw new Failure('bad-data', 'no root certificate in this file');
  return { trusted, others: certificates.filter((_, at) => !selfSigned[at]) };
}
