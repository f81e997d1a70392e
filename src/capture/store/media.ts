import type { Happening } from '../../core/journal.js';
import type { Post } from '../../core/post.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { NewFile } from '../../logbook/ports.js';
import type { RecorderPorts } from './ports.js';
import type { FactsOf } from './work.js';

/** Minutes until each further attempt. After the last the record says that it could not be fetched. */
const RETRIES = [1, 5, 30, 120] as const;

/** What may pass: no connection, a server in trouble or too busy. Anything else stays as it is. */
const PASSING = /^(?:unreachable|http-(?:408|425|429|5\d\d))$/;

/** Why nothing was fetched: the person chose that no picture is kept. */
export const WITHHELD = 'withheld';

type Items = Extract<Happening, { kind: 'media' }>['data']['items'];

/** The addresses of a post's pictures, its author's picture and those of a quoted post; each once. */
export function mediaUrls(post: Post): string[] {
  const own = post.media.flatMap(({ url }) => (url?.startsWith('https://') ? [url] : []));
  return [...new Set([...own, ...(post.quoted ? mediaUrls(post.quoted) : [])])];
}

/** Fetches pictures, one at a time. What could not be fetched is named with the reason. */
export async function fetchMedia(
  urls: readonly string[],
  ports: Pick<RecorderPorts, 'fetchMedia' | 'newId'>,
): Promise<{ items: Items; files: NewFile[] }> {
  const files: NewFile[] = [];
  const items: Items = [];
  for (const url of urls) {
    const fetched = await ports.fetchMedia(url);
    const { httpDate } = fetched;
    if (fetched.state === 'missing') {
      items.push({ url, artefact: null, missing: fetched.reason, httpDate });
      continue;
    }
    const { bytes, type } = fetched;
    const sha256 = await sha256Hex(bytes);
    const ref = { id: ports.newId(), sha256, size: bytes.length, type, role: 'media' as const };
    files.push({ ref, bytes });
    items.push({ url, artefact: ref, missing: null, httpDate });
  }
  return { items, files };
}

/** The same pictures, none of them kept. */
export const unkept = (items: Items): Items =>
  items.map(({ url, httpDate }) => ({ url, artefact: null, missing: WITHHELD, httpDate }));

/** What is left to try after an attempt, and when; null where nothing is, or it was tried often enough. */
export function nextAttempt(
  { entry, attempt = 0 }: FactsOf<'media'>,
  items: Items,
  now: Date,
): FactsOf<'media'> | null {
  const urls = items.flatMap(({ url, missing }) => (missing !== null && PASSING.test(missing) ? [url] : []));
  const minutes = RETRIES[attempt];
  if (urls.length === 0 || minutes === undefined) return null;
  const after = new Date(now.getTime() + minutes * 60_000).toISOString();
  return { stage: 'media', entry, urls, attempt: attempt + 1, after };
}
