import type { Fetched } from '../capture/store/ports.js';
import { readCapped } from './capped.js';

const TIMEOUT_MS = 10_000;
/** Larger files are named, not stored. Bytes. */
const LARGEST = 25 * 1024 * 1024;

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** What a file is by its first bytes; a server's word for it is not evidence, and SVG is a document with scripts. */
const SIGNATURES: readonly (readonly [string, (bytes: Uint8Array) => boolean])[] = [
  ['image/png', (bytes) => ascii(bytes, 1, 4) === 'PNG'],
  ['image/jpeg', ([first, second, third]) => first === 0xff && second === 0xd8 && third === 0xff],
  ['image/gif', (bytes) => ascii(bytes, 0, 4) === 'GIF8'],
  ['image/webp', (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'],
  ['image/avif', (bytes) => ascii(bytes, 4, 8) === 'ftyp' && ascii(bytes, 8, 11) === 'avi'],
  ['video/mp4', (bytes) => ascii(bytes, 4, 8) === 'ftyp'],
];

const typeOf = (bytes: Uint8Array): string | null => SIGNATURES.find(([, fits]) => fits(bytes))?.[0] ?? null;

function isKnown(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/**
 * Fetches one picture of a captured post, from one of `hosts` (or a subdomain) only, without cookies and without saying
 * where it was shown. Never throws.
 */
export async function fetchMedia(url: string, hosts: readonly string[]): Promise<Fetched> {
  const missing = (reason: string, httpDate: string | null = null): Fetched => ({
    state: 'missing',
    reason,
    httpDate,
  });
  if (!isKnown(url, hosts)) return missing('other-host');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const httpDate = response.headers.get('date');
    if (!response.ok) return missing(`http-${response.status}`, httpDate);
    const bytes = await readCapped(response, LARGEST);
    if (!bytes) return missing('too-large', httpDate);
    const type = typeOf(bytes);
    return type ? { state: 'got', bytes, type, httpDate } : missing('other-type', httpDate);
  } catch {
    return missing('unreachable');
  }
}
