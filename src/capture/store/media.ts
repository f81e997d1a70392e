import type { Capture } from '../../core/capture.js';
import type { Happening } from '../../core/journal.js';
import type { Post } from '../../core/post.js';
import { sha256Hex } from '../../evidence/hash.js';
import type { NewFile } from '../../logbook/ports.js';
import type { RecorderPorts } from './ports.js';

/** The addresses of a post's pictures, its author's picture and those of a quoted post; each once. */
export function mediaUrls(post: Post): string[] {
  const own = post.media.flatMap(({ url }) => (url?.startsWith('https://') ? [url] : []));
  return [...new Set([...own, ...(post.quoted ? mediaUrls(post.quoted) : [])])];
}

/**
 * Fetches the pictures of a post and composes the event that adds them. What could not be fetched is named with the
 * reason; platforms take pictures away within days, so this is done once, right after the capture.
 */
export async function fetchMedia(
  entry: string,
  capture: Capture['capture'],
  urls: readonly string[],
  ports: RecorderPorts,
): Promise<{ happening: Happening; files: NewFile[] }> {
  const files: NewFile[] = [];
  const items = [];
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
  return { happening: { kind: 'media', data: { entry, capture, items } }, files };
}
