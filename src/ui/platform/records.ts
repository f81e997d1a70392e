import { liveParts, type Entry } from '../../core/entry.js';
import { everySubjectOf, type Subject } from '../export/choices.js';

/** How many entries are offered as the record of an answer: the newest. */
const OFFERED = 30;

/** Where an answer of a platform may be on record: captured, or added by the person; `entries` newest first, bin left out. */
export const recordsFor = (entries: readonly Entry[]): Subject[] =>
  everySubjectOf(entries.filter((entry) => liveParts(entry).length > 0).slice(0, OFFERED));
