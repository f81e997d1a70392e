import type { HappeningKind } from '../core/journal.js';

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
];

/** Where their events lie. */
export const CUSTODY_FOLDER = 'data/journaal';
