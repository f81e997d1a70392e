import type { DataOf } from '../core/journal.js';
import { eventOf, type Contents, type EntryPart, type EventFile } from './dossier.js';

/** That the date of addressing of one judgement was noted by mistake: in which line that is said, when, and by whom. */
export interface Withdrawn {
  readonly seq: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: string | null;
}

/** Whether the date of addressing in a judgement of this entry was withdrawn; null: nothing here says so. */
export function withdrawnOf(contents: Contents, { id }: EntryPart, judgement: EventFile): Withdrawn | null {
  for (const file of contents.dossier.custody ?? []) {
    const event = eventOf(contents, file, 'addressing-withdrawn');
    if (event?.data.entry === id && event.data.line === judgement.seq)
      return { seq: file.seq, at: event.at, by: event.data.by };
  }
  return null;
}

/** What the last readable judgement whose date was not withdrawn says of addressing; null: nothing. */
export function correctionIn(contents: Contents, entry: EntryPart): DataOf<'judged'>['corrected'] | null {
  const file = entry.judgements.findLast(
    (one) => eventOf(contents, one, 'judged') !== null && withdrawnOf(contents, entry, one) === null,
  );
  return (file && eventOf(contents, file, 'judged')?.data.corrected) ?? null;
}
