import {
  liveCaptures,
  liveManuals,
  type CaptureRecord,
  type Entry,
  type ManualRecord,
} from '../../core/entry.js';
import type { Manual } from '../../core/happening/manual.js';
import type { Post } from '../../core/post.js';

const folded = (value: string): string => value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a person told, as far as somebody may search for it. */
const toldWords = ({ said, sender, place, witnesses, link, files }: Manual): string[] =>
  [said, sender, place, witnesses, link?.url ?? null, ...files.map(({ name }) => name)].filter(
    (value) => value !== null,
  );

const words = (post: Post): string[] =>
  [
    post.text.value,
    post.author.handle.value && `@${post.author.handle.value}`,
    post.author.displayName.value,
    post.author.accountId.value,
    post.postId.value,
  ].filter((value) => value !== null);

/** The capture that a list shows: the last one that is not in the bin, else the last one. Null for an empty entry. */
export const shownCapture = (entry: Entry): CaptureRecord | null =>
  liveCaptures(entry).at(-1) ?? entry.captures.at(-1) ?? null;

/** What a list shows of an entry without a capture; null: there is a capture, or nothing. */
export const shownManual = (entry: Entry): ManualRecord | null =>
  entry.captures.length > 0 ? null : (liveManuals(entry).at(-1) ?? entry.manuals.at(-1) ?? null);

/** Entries whose text, handle, name or id holds every word of `query`, whatever its case and accents. */
export function searchEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const content = folded(
      [
        entry.id,
        ...entry.captures.flatMap(({ data }) => words(data.post)),
        ...entry.manuals.flatMap(({ data }) => toldWords(data)),
      ].join('\n'),
    );
    return wanted.every((word) => content.includes(word));
  });
}
