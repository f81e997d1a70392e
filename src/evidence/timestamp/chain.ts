import { bytesToHex } from '../hash.js';
import { isSelfIssued, type Certificate } from './certificate.js';
import type { TimestampFault } from './fault.js';
import { OID } from './oids.js';
import type { Roots } from './roots.js';
import { holds } from './signature.js';

const LONGEST = 8;
/** Signatures tried for one token: a stranger may send certificates that all claim to have issued each other. */
const MOST_TRIED = 60;

/** From the signer up to a root, both included. */
export type Path = readonly Certificate[];

const same = (a: Certificate, b: Certificate): boolean => bytesToHex(a.raw) === bytesToHex(b.raw);

/** Every way from `signer` to a trusted root over which each signature holds. */
export async function pathsTo(
  signer: Certificate,
  { trusted, others }: Roots,
  fromToken: readonly Certificate[],
): Promise<Path[]> {
  const between = [...fromToken, ...others];
  let tried = 0;
  const issued = async (by: Certificate, certificate: Certificate): Promise<boolean> => {
    if (!certificate.issuer.isEqual(by.subject) || (tried += 1) > MOST_TRIED) return false;
    return holds(by.publicKey, certificate.algorithm, certificate.signature, certificate.signed);
  };
  const climb = async (path: Path, last: Certificate): Promise<Path[]> => {
    if (trusted.some((root) => same(root, last))) return [path];
    if (path.length >= LONGEST) return [];
    const paths: Path[] = [];
    for (const root of trusted) if (await issued(root, last)) paths.push([...path, root]);
    for (const next of between) {
      const fresh = !path.some((certificate) => same(certificate, next)) && !isSelfIssued(next);
      if (fresh && (await issued(next, last))) paths.push(...(await climb([...path, next], next)));
    }
    return paths;
  };
  return climb([signer], signer);
}

/** keyUsage bits (RFC 5280, 4.2.1.3), in the first byte. */
const DIGITAL_SIGNATURE = 0x80;
const NON_REPUDIATION = 0x40;
const CERT_SIGN = 0x04;

type Rule = (certificate: Certificate, at: Date) => TimestampFault[];

const unless = (holds: boolean, check: TimestampFault['check'], detail: string): TimestampFault[] =>
  holds ? [] : [{ check, detail }];

const validAt: Rule = ({ name, notBefore, notAfter }, at) =>
  unless(
    notBefore <= at && at <= notAfter,
    'validity',
    `Het certificaat van "${name}" gold niet op het tijdstip van de tijdstempel (${at.toISOString()}).`,
  );

const understood: Rule = ({ name, unknown }) =>
  unless(
    unknown.length === 0,
    'constraints',
    `Het certificaat van "${name}" stelt eisen die wij niet kennen (${unknown.join(', ')}).`,
  );

/** RFC 3161, 2.3: exactly this one purpose, and critical. */
const forTimeStamps: Rule = ({ name, extKeyUsage }) =>
  unless(
    extKeyUsage?.critical === true &&
      extKeyUsage.purposes.length === 1 &&
      extKeyUsage.purposes[0] === OID.timeStamping,
    'extended-key-usage',
    `Het certificaat van "${name}" is niet alleen voor tijdstempels uitgegeven.`,
  );

const maySign: Rule = ({ name, keyUsage }) =>
  unless(
    keyUsage === null || (keyUsage & (DIGITAL_SIGNATURE | NON_REPUDIATION)) !== 0,
    'key-usage',
    `Het certificaat van "${name}" mag niet ondertekenen.`,
  );

/** What must hold of the certificate that signed the token, whoever issued it. */
export const signerFaults = (signer: Certificate, at: Date): TimestampFault[] =>
  [validAt, understood, forTimeStamps, maySign].flatMap((rule) => rule(signer, at));

/** RFC 5280, 6.1.4 (k), (m), (n). `below`: authorities between this one and the signer. */
function authorityFaults(certificate: Certificate, below: number, at: Date): TimestampFault[] {
  const { name, isCa, hasExtensions, pathLength, keyUsage, extKeyUsage } = certificate;
  // A root of version 1 has no extensions at all; the person trusts it by choosing it.
  const root = isSelfIssued(certificate) && !hasExtensions;
  const purposes: readonly string[] = extKeyUsage?.purposes ?? [OID.anyExtendedKeyUsage];
  return [
    ...validAt(certificate, at),
    ...understood(certificate, at),
    ...unless(isCa || root, 'constraints', `"${name}" mag geen certificaten uitgeven.`),
    ...unless(
      pathLength === null || below <= pathLength,
      'constraints',
      `Onder "${name}" staan meer uitgevers dan het toestaat.`,
    ),
    ...unless(
      keyUsage === null || (keyUsage & CERT_SIGN) !== 0,
      'key-usage',
      `De sleutel van "${name}" mag geen certificaten ondertekenen.`,
    ),
    ...unless(
      purposes.includes(OID.timeStamping) || purposes.includes(OID.anyExtendedKeyUsage),
      'extended-key-usage',
      `"${name}" mag geen certificaten voor tijdstempels uitgeven.`,
    ),
  ];
}

/** What does not hold of the authorities on a path at a time; a signer that is itself a root has none above it. */
export const pathFaults = (path: Path, at: Date): TimestampFault[] =>
  path.slice(1).flatMap((certificate, place) => authorityFaults(certificate, place, at));

/**
 * Certificates in a token whose issuer is also there, but did not sign them: bytes that were changed. Roots that come
 * along count as their own issuer.
 */
export async function changedCertificates(certificates: readonly Certificate[]): Promise<TimestampFault[]> {
  const faults: TimestampFault[] = [];
  for (const certificate of certificates) {
    const issuers = certificates.filter(({ subject }) => certificate.issuer.isEqual(subject));
    const { algorithm, signature, signed, name } = certificate;
    const checked = await Promise.all(
      issuers.slice(0, LONGEST).map((issuer) => holds(issuer.publicKey, algorithm, signature, signed)),
    );
    if (checked.length > 0 && !checked.includes(true))
      faults.push({ check: 'chain', detail: `Het certificaat van "${name}" is niet dat van zijn uitgever.` });
  }
  return faults;
}
