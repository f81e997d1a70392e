import { isBinned, partsOf, type Entry } from './entry.js';

/**
 * Ids of what comes back when an entry is taken out of the bin. What the person undid at once stays there, unless
 * there is nothing else.
 */
export function restorable(entry: Entry): string[] {
  const binned = partsOf(entry).filter(({ binnedAt }) => binnedAt !== null);
  const byPerson = binned.filter(({ binnedFor }) => binnedFor === 'person');
  return (byPerson.length > 0 || !isBinned(entry) ? byPerson : binned).map(({ id }) => id);
}
