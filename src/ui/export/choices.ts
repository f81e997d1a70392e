import { liveManuals, type Entry } from '../../core/entry.js';
import type { Level } from '../../core/happening/handover.js';
import { authorName } from '../author.js';
import { formatTime } from '../format.js';
import { shownCapture } from '../logbook/search.js';
import { channelWords, whenWords } from '../manual/words.js';
import { text } from '../text.js';

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

/** Captured entries, as rows to mark or choose from. */
export const subjectsOf = (entries: readonly Entry[]): Subject[] =>
  entries.flatMap((entry) => {
    const capture = shownCapture(entry);
    if (!capture) return [];
    const { post, capturedAt } = capture.data;
    return [{ id: entry.id, name: `${authorName(post.author)}, ${formatTime(capturedAt)}` }];
  });

/** As `subjectsOf`; an entry that the person only told of by how it came, from whom and when. */
export const everySubjectOf = (entries: readonly Entry[]): Subject[] =>
  entries.flatMap((entry) => [...subjectsOf([entry]), ...toldIn(entry)].slice(0, 1));

function toldIn(entry: Entry): Subject[] {
  const data = liveManuals(entry).at(-1)?.data;
  if (!data) return [];
  const name = [text(channelWords[data.channel]), data.sender ?? text('author_unknown')].join(' · ');
  return [{ id: entry.id, name: `${name}, ${whenWords(data.when)}` }];
}

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
