import { liveCaptures, type Entry } from '../core/entry.js';
import { platformFor } from '../platforms/index.js';

/**
 * The address of a recorded post, to open: only one that the platform itself would give, whatever the page said. Null for a
 * part of a page, and where the record holds no address.
 */
export function addressOf(entry: Entry): string | null {
  const capture = liveCaptures(entry).findLast(({ data }) => data.part === undefined)?.data;
  const permalink = capture?.post.permalink.value ?? null;
  if (!capture || permalink === null) return null;
  const platform = platformFor(permalink);
  return platform?.id === capture.post.platform ? (platform.link(permalink)?.url ?? null) : null;
}
