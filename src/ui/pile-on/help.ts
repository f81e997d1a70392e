import { isOwn } from '../../core/bycatch.js';
import { judgementOf, liveCaptures, type Entry } from '../../core/entry.js';
import { mayBeSuicide } from '../../norm/raised.js';
import type { Proposed } from '../judging/proposing.js';

/**
 * Whether a post may be about suicide while nobody decided about it alone: what was judged together with others may have
 * been read by nobody. Asked of the rules also where the person wants no proposals, because this is help.
 */
export function mayNeedHelp(entry: Entry, proposed: Proposed | null = null): boolean {
  const judged = judgementOf(entry)?.data;
  if (isOwn(entry) || (judged && judged.bulk !== true)) return false;
  if (proposed?.state === 'proposal') return proposed.proposal.flags.includes('zelfdoding');
  return liveCaptures(entry).some(({ data: { post } }) => mayBeSuicide(post.text.value ?? ''));
}
