import { addressingsOf, answerOf, correctionOf, counts } from '../../core/addressing.js';
import { accountIdOf, accountOf } from '../../core/account.js';
import { isOwn } from '../../core/bycatch.js';
import { isBinned, judgementOf, liveCaptures, type Entry } from '../../core/entry.js';

/**
 * Every moment at which the sender was asked to stop, earliest first: the date that the judgements give (the last one given
 * counts, and the one before it where that was withdrawn), and each norm statement.
 */
export const addressedMomentsOf = (entry: Entry): string[] =>
  addressingsOf(entry)
    .filter(counts)
    .map(({ at }) => at)
    .toSorted();

/** When the sender was last asked to stop; null: never. */
export const addressedAt = (entry: Entry): string | null => addressedMomentsOf(entry).at(-1) ?? null;

/** From when on a post says that it went on after this entry's sender was addressed; null: the sender was not. */
function quietSince(entry: Entry): string | null {
  // What the person answered about the time before stays answered.
  const answer = answerOf(entry);
  if (answer?.data.corrected?.outcome === 'corrected') return answer.at;
  return addressedMomentsOf(entry).at(0) ?? null;
}

const postedAt = (entry: Entry): string | null => {
  const { machine, fromId } = liveCaptures(entry).at(-1)?.data.post.postedAt ?? {};
  return machine?.value ?? fromId ?? null;
};

/** What can say that it went on: not the user's own words, nor what the person found to be nothing. */
const canTell = (entry: Entry): boolean =>
  !isBinned(entry) && !isOwn(entry) && judgementOf(entry)?.data.category !== 'geen';

/**
 * What followed after the sender was addressed. A person's own answer goes first; a post of the same account that came after
 * it says that it went on. Silence proves nothing, nor does what others post: null.
 */
export function afterwardsOf(entries: readonly Entry[]): 'gestopt' | 'gaat_door' | null {
  const outcomes = entries.flatMap((entry) => correctionOf(entry)?.outcome ?? []);
  if (outcomes.includes('not-corrected')) return 'gaat_door';
  const goesOn = entries.some((entry) => {
    const since = quietSince(entry);
    return since !== null && entries.some((other) => canTell(other) && isLater(entry, other, since));
  });
  if (goesOn) return 'gaat_door';
  return outcomes.includes('corrected') ? 'gestopt' : null;
}

function isLater(entry: Entry, other: Entry, since: string): boolean {
  const at = postedAt(other);
  return (
    at !== null &&
    Date.parse(at) > Date.parse(since) &&
    accountIdOf(entry) !== null &&
    accountOf(entry) === accountOf(other)
  );
}
