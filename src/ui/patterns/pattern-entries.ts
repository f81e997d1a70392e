import { accountIdOf } from '../../core/account.js';
import { isOwn } from '../../core/bycatch.js';
import { isBinned, judgementOf, type Entry } from '../../core/entry.js';
import { revisedSince } from '../../core/revised.js';
import { kindOf } from '../../dossier/kinds.js';
import { addressedMomentsOf } from '../../dossier/plan/afterwards.js';
import { isNormGone } from '../../dossier/weight.js';
import type { PatternEntry, Patterns } from '../../norm/patterns/index.js';
import { patternsOf } from '../../norm/patterns/index.js';
import { categoryOf, type Protocol, type ProtocolRef } from '../../protocols/index.js';
import { postedMoment } from '../author.js';
import { shownCapture } from '../logbook/search.js';

/** By what the patterns of a logbook are found. */
export interface PatternBy {
  /** The protocol in use: its figures count. */
  readonly protocol: Protocol;
  /** Any version that a judgement names; null: not here. */
  readonly protocolOf: (ref: ProtocolRef) => Protocol | null;
  /** Whether the person wants proposals; else only what was judged counts, whatever was proposed before. */
  readonly proposals: boolean;
}

/**
 * An entry as the patterns see it: by its judgement, else by the proposal that the person saw. What was neither judged
 * nor proposed, and what is in doubt, is calm there: nothing is held against anyone unseen. That a person found nothing in
 * it does not say so of other words that were recorded later.
 */
function patternEntry(entry: Entry, { protocolOf, proposals }: PatternBy): PatternEntry | null {
  const capture = shownCapture(entry)?.data;
  if (!capture) return null;
  const { post } = capture;
  const accountId = accountIdOf(entry);
  const last = judgementOf(entry)?.data;
  const revised = last?.category === 'geen' ? revisedSince(entry) : null;
  const judged = revised ? undefined : last;
  const protocol = judged ? protocolOf(judged.protocol) : null;
  const proposed = entry.proposals.findLast(({ seq }) => seq > (revised?.seq ?? -1));
  const proposal = judged || !proposals ? null : (proposed?.data.kinds[0] ?? null);
  const category = judged ? protocol && categoryOf(protocol, judged.category) : null;
  return {
    id: entry.id,
    account: accountId === null ? null : `${post.platform}:${accountId}`,
    at: postedMoment(post).iso,
    text: post.text.value ?? '',
    kind: judged ? kindOf(judged, protocol) : proposal,
    by: judged ? 'judgement' : proposal === null ? undefined : 'proposal',
    ...(category && {
      crossesNorm: category.crossesNorm,
      onlyInPattern: category.report.code === 'niet_tenzij_patroon',
    }),
    open: judged !== undefined && isNormGone(protocol, judged.category),
    revised: revised !== null,
    ids: [post.postId.value, ...(post.relations?.versions ?? [])].filter((id) => id !== null),
    addressedAt: addressedMomentsOf(entry),
  };
}

/** The patterns in everything that is not in the bin and not the user's own, by the figures of the protocol in use. */
export const logbookPatterns = (entries: readonly Entry[], by: PatternBy): Patterns =>
  patternsOf(
    entries
      .filter((entry) => !isBinned(entry) && !isOwn(entry))
      .flatMap((entry) => patternEntry(entry, by) ?? []),
    by.protocol.persistence,
  );
