/** Object identifiers, with the document that gives them. */
export const OID = {
  /** RFC 5652, 5.1 */
  signedData: '1.2.840.113549.1.7.2',
  /** RFC 3161, 2.4.2 */
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  /** RFC 5652, 11.1 and 11.2 */
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  /** RFC 2634, 5.4 (SHA-1) and RFC 5035, 3 */
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  /** RFC 5280, 4.2.1 */
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  certificatePolicies: '2.5.29.32',
  extKeyUsage: '2.5.29.37',
  anyExtendedKeyUsage: '2.5.29.37.0',
  /** RFC 3161, 2.3 */
  timeStamping: '1.3.6.1.5.5.7.3.8',
  /** RFC 3739, 3.2.6 and ETSI EN 319 422, 9.1 */
  qcStatements: '1.3.6.1.5.5.7.1.3',
  euQualifiedStamp: '0.4.0.19422.1.1',
  /** RFC 8017, appendix C */
  rsa: '1.2.840.113549.1.1.1',
  rsaPss: '1.2.840.113549.1.1.10',
  mgf1: '1.2.840.113549.1.1.8',
  /** RFC 5480, 2.1.1 */
  ecPublicKey: '1.2.840.10045.2.1',
} as const;

export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** Hashes that a token may rest on (NIST SP 800-131A: SHA-1 no longer for signatures). */
export const HASHES: Readonly<Record<string, HashName>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
export const SHA256 = '2.16.840.1.101.3.4.2.1';

/** RFC 4055 and RFC 5758: signature algorithms that name their hash. */
export const RSA_WITH: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.1.1.11': 'SHA-256',
  '1.2.840.113549.1.1.12': 'SHA-384',
  '1.2.840.113549.1.1.13': 'SHA-512',
};
export const ECDSA_WITH: Readonly<Record<string, HashName>> = {
  '1.2.840.10045.4.3.2': 'SHA-256',
  '1.2.840.10045.4.3.3': 'SHA-384',
  '1.2.840.10045.4.3.4': 'SHA-512',
};

/** RFC 5480, 2.1.1.1: curves with the bytes of one coordinate. */
export const CURVES: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
  '1.3.132.0.34': { name: 'P-384', bytes: 48 },
  '1.3.132.0.35': { name: 'P-521', bytes: 66 },
};
