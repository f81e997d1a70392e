import type { CaptureRecord, Entry } from '../../../core/entry.js';
import type { PictureReason, Reading } from '../../../core/capture.js';
import type { DataOf } from '../../../core/journal.js';
import { postKey, type RunRef } from '../../../core/thread.js';

/** One post of a run, as the journal holds it. */
export interface Member {
  readonly entry: Entry;
  readonly record: CaptureRecord;
  readonly role: RunRef['role'];
}

/** All captures of a run in the order of recording, also those in the bin: what a person threw away is not fetched again. */
export const membersOf = (entries: readonly Entry[], run: string): Member[] =>
  entries
    .flatMap((entry) =>
      entry.captures.flatMap((record) =>
        record.data.run?.id === run ? [{ entry, record, role: record.data.run.role }] : [],
      ),
    )
    .sort((a, b) => a.record.seq - b.record.seq);

/** Reasons for which a picture is tried once more when the run goes on. */
const AGAIN: readonly PictureReason[] = [
  'interrupted',
  'unchecked',
  'moved',
  'changed',
  'hidden',
  'minimised',
];

/** What is on record well enough not to be recorded again, by `postKey`. */
export const doneOf = (members: readonly Member[]): string[] =>
  members.flatMap(({ record: { data } }) =>
    data.picture.state === 'missing' && AGAIN.includes(data.picture.reason) ? [] : [postKey(data.post)],
  );

/**
 * Whether a reading that a page left behind is on record better: the run went on in another tab or window, and pictured the
 * same post with the same words. What differs is kept beside it.
 */
export const isSuperseded = (members: readonly Member[], { post, run }: Reading): boolean =>
  members.some(
    ({ record: { data } }) =>
      data.run?.id === run?.id &&
      data.picture.state === 'pixels' &&
      postKey(data.post) === postKey(post) &&
      data.post.text.value === post.text.value,
  );

const ids = (members: readonly Member[]): string[] => [...new Set(members.map(({ entry }) => entry.id))];

/** Who is who in a run, for the line that says how it ended. */
export const castOf = (
  members: readonly Member[],
): Pick<DataOf<'thread-captured'>, 'entries' | 'parent' | 'own'> => ({
  entries: ids(members),
  parent: members.find(({ role }) => role === 'parent')?.entry.id ?? null,
  own: ids(members.filter(({ role }) => role === 'own')),
});

/** The last word of each run about this entry; later lines take the place of earlier ones. */
export const lastRuns = ({ runs }: Entry): DataOf<'thread-captured'>[] => [
  ...new Map(runs.map(({ data }) => [data.run, data])).values(),
];
