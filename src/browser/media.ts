import type { Fetched } from '../capture/store/ports.js';

const TIMEOUT_MS = 10_000;
/** Larger files are named, not stored. Bytes. */
const LARGEST = 25 * 1024 * 1024;
const TYPES = /^(image|video)\/[a-z0-9.+-]+$/;

/**
 * Fetches one picture of a captured post, from one of `hosts` (or a subdomain) only, without cookies and without saying
 * where it was shown. Never throws.
 */
export async function fetchMedia(url: string, hosts: readonly string[]): Promise<Fetched> {
  const { protocol, hostname } = new URL(url);
  const known = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  if (protocol !== 'https:' || !known) return { state: 'missing', reason: 'other-host', httpDate: null };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const httpDate = response.headers.get('date');
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!response.ok) return { state: 'missing', reason: `http-${response.status}`, httpDate };
    if (!TYPES.test(type)) return { state: 'missing', reason: 'other-type', httpDate };
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > LARGEST) return { state: 'missing', reason: 'too-large', httpDate };
    return { state: 'got', bytes, type, httpDate };
  } catch {
    return { state: 'missing', reason: 'unreachable', httpDate: null };
  }
}
