import type { HappeningKind, JournalEvent } from '../core/journal.js';

/**
 * What was done with an entry after it was put on record, and goes along as custody. A new kind goes along only when it is
 * added here: by default nothing leaves the device. The report tells every kind that it is given, also one it has no words
 * for.
 */
export const CUSTODY_KINDS: readonly HappeningKind[] = [
  'exported',
  'reported',
  'shared',
  'binned',
  'unbinned',
  'platform-answered',
  'platform-disputed',
  'consented',
  'addressing-withdrawn',
];

/**
 * Whether an event of these kinds goes along. That a date of addressing was withdrawn goes with the judgement that gives that
 * date; norm statements never leave, nor does what is said of them. `judgements`: the lines of those that go along.
 */
export const goesAlong = ({ kind, data }: JournalEvent, judgements: ReadonlySet<number>): boolean =>
  CUSTODY_KINDS.includes(kind) && (kind !== 'addressing-withdrawn' || judgements.has(data.line));

/** Events that a whole bundle may have a copy of, without what a platform wrote to the person. */
const COPIED: readonly HappeningKind[] = ['platform-answered'];
export const mayBeCopied = (kind: HappeningKind): boolean => COPIED.includes(kind);

/** Whether an event holds such a letter; one that does not goes along itself, and can be held against its line. */
export const holdsLetter = ({ kind, data }: JournalEvent): boolean =>
  kind === 'platform-answered' && data.text !== null;

/** Where their events lie. */
export const CUSTODY_FOLDER = 'data/journaal';
