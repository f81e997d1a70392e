import { isBinned, judgementOf, type Entry } from './entry.js';
import type { DataOf } from './journal.js';

/** What only protocol, patterns and the way of capturing can tell about an entry. */
export interface Weighing {
  /**
   * Whether the column of a judgement crosses the norm of the protocol that it was judged under; null where that is
   * open: in doubt (`twijfel`), or a protocol or column that is not known here.
   */
  crossesNorm(judgement: DataOf<'judged'>): boolean | null;
  /** Whether a pattern of its account rests on the entry. */
  inPattern(entry: Entry): boolean;
  /** Whether all of its captures came along with others, without the person having pointed at it. */
  unselected(entry: Entry): boolean;
}

/**
 * Whether an entry is bijvangst: context only, in no account page, count or account search, and gone after 30 days. It is
 * when the person judged that it does not cross the norm (geen, or emotion without a pattern), or when it came along with
 * others and nobody judged it. What crosses the norm, carries a pattern, is in doubt, or was pointed at and awaits a
 * judgement never is. Source: the promise that who was only angry leaves by itself.
 */
export function isBycatch(entry: Entry, weighing: Weighing): boolean {
  const judged = judgementOf(entry);
  const crosses = judged && weighing.crossesNorm(judged.data);
  if (crosses === true || weighing.inPattern(entry)) return false;
  return judged === null ? weighing.unselected(entry) : crosses === false;
}

/** The entries that count for the account they are by: not in the bin, and no bijvangst. */
export const withoutBycatch = (entries: readonly Entry[], weighing: Weighing): Entry[] =>
  entries.filter((entry) => !isBinned(entry) && !isBycatch(entry, weighing));
