import type { Entry } from '../../core/entry.js';
import type { Level } from '../../core/happening/handover.js';
import { authorName } from '../author.js';
import { formatTime } from '../format.js';
import { shownCapture } from '../logbook/search.js';

/** What the person chose for one bundle, besides its entries. */
export interface Choices {
  readonly level: Level;
  /** Entries that hold a home address or family. */
  readonly home: readonly string[];
  /** Digest of an earlier bundle that this adds to; empty: none. */
  readonly earlier: string;
  readonly plNumber: string;
  readonly leftOutReason: string;
}

export const noChoices: Choices = { level: 'full', home: [], earlier: '', plNumber: '', leftOutReason: '' };

/** A row to mark: who and when, never what was said. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

export const subjectsOf = (entries: readonly Entry[]): Subject[] =>
  entries.flatMap((entry) => {
    const capture = shownCapture(entry);
    if (!capture) return [];
    const { post, capturedAt } = capture.data;
    return [{ id: entry.id, name: `${authorName(post.author)}, ${formatTime(capturedAt)}` }];
  });

/** A full bundle that was made before. */
export interface Earlier {
  readonly manifest: string;
  readonly at: string;
  readonly to: string | null;
}

/** Earlier full bundles, newest first; the volumes of one count as one. */
export function earlierOf(entries: readonly Entry[]): Earlier[] {
  const found = new Map<string, Earlier>();
  for (const handover of entries.flatMap(({ handovers }) => handovers)) {
    if (handover.kind !== 'exported' || (handover.data.level ?? 'full') !== 'full') continue;
    const { manifest, volumes, to } = handover.data;
    const first = volumes?.[0] ?? manifest;
    // The line of the first volume names the bundle; later ones repeat it.
    if (manifest === first) found.set(first, { manifest, at: handover.at, to: to ?? null });
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}
