import { base64, hexToBytes } from '../../evidence/hash.js';
import { byCodeUnit, utf8 } from './json.js';

/** ETSI EN 319 162-1, A.7: the namespace of ASiC; RFC 3275 and XML Encryption for digests. */
export const ASIC = 'http://uri.etsi.org/02918/v1.2.1#';
export const XMLDSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const XML_SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const TOKEN_TYPE = 'application/vnd.etsi.timestamp-token';

const padded = (number: number): string => String(number).padStart(3, '0');
export const manifestPath = (number: number): string => `META-INF/ASiCManifest${padded(number)}.xml`;
export const tokenPath = (number: number): string => `META-INF/timestamp${padded(number)}.tst`;

/** What a time stamp over a bundle must cover: everything but the folder of time stamps itself. */
export const isStamped = (path: string): boolean => !path.startsWith('META-INF/');

/**
 * An ASiCManifest (ETSI EN 319 162-1, 4.4.2 and A.4) that refers to files by SHA-256 and to the token that is made over
 * the manifest's own bytes. `digests`: hex by path; paths are the ASCII names of a bundle, which need no escaping.
 */
export function asicManifest(number: number, digests: ReadonlyMap<string, string>): Uint8Array {
  const references = [...digests]
    .filter(([path]) => isStamped(path))
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(
      ([path, digest]) => `  <asic:DataObjectReference URI="${path}">
    <ds:DigestMethod Algorithm="${XML_SHA256}"/>
    <ds:DigestValue>${base64(hexToBytes(digest))}</ds:DigestValue>
  </asic:DataObjectReference>
`,
    );
  return utf8(`<?xml version="1.0" encoding="UTF-8"?>
<asic:ASiCManifest xmlns:asic="${ASIC}" xmlns:ds="${XMLDSIG}">
  <asic:SigReference URI="${tokenPath(number)}" MimeType="${TOKEN_TYPE}"/>
${references.join('')}</asic:ASiCManifest>
`);
}
