import { judgementOf, liveCaptures, type CaptureRecord, type Entry } from './entry.js';

const wordsOf = (capture: CaptureRecord | undefined): string | null => capture?.data.post.text.value ?? null;

/**
 * The newest capture, where it was made after a line of the journal and has other words than what stood there then; null: it
 * has the same words, or words that were not read. A post may be edited under the number it has.
 */
export function changedSince(entry: Pick<Entry, 'captures'>, line: number): CaptureRecord | null {
  const newest = entry.captures.findLast(({ binnedAt }) => binnedAt === null);
  if (!newest || newest.seq < line) return null;
  const [then, now] = [wordsOf(entry.captures.findLast(({ seq }) => seq < line)), wordsOf(newest)];
  return then === null || now === null || then === now ? null : newest;
}

/** The capture whose words nobody judged, of an entry whose earlier words were judged; null: there is none. */
export function revisedSince(entry: Entry): CaptureRecord | null {
  const judged = judgementOf(entry);
  return judged && changedSince(entry, judged.seq);
}

/** The captures not in the bin whose words nobody judged. */
export function unjudgedCaptures(entry: Entry): readonly CaptureRecord[] {
  if (judgementOf(entry) === null) return liveCaptures(entry);
  const revised = revisedSince(entry);
  return revised ? [revised] : [];
}
