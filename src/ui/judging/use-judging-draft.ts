import * as v from 'valibot';
import type { Entry } from '../../core/entry.js';
import { isSame, type Protocol } from '../../protocols/index.js';
import { keepDraft, parseDraft } from '../parts/drafts.js';
import { useKept, type Kept } from '../parts/use-kept.js';
import { blankDraft, DraftSchema, type Draft } from './decision.js';

const KeptSchema = v.object({
  protocol: v.object({ id: v.string(), version: v.string() }),
  /** Line of the last judgement when this was filled in: one that came later, by whatever way, ends it. */
  after: v.nullable(v.number()),
  draft: DraftSchema,
});

const lastJudgement = ({ judgements }: Entry): number | null => judgements.at(-1)?.seq ?? null;
/** What was filled in earlier and not stored; null: nothing, or it was judged since. */
export function keptDraft(entry: Entry, protocol: Protocol): Draft | null {
  const kept = parseDraft(KeptSchema, 'judging', entry.id);
  if (kept === null || kept.after !== lastJudgement(entry)) return null;
  // A column belongs to its protocol: under another one it is chosen anew.
  const draft = isSame(kept.protocol, protocol) ? kept.draft : { ...kept.draft, category: null };
  return draft;
}

function keep(entry: Entry, { id, version }: Protocol, draft: Draft | null): void {
  const kept = { protocol: { id, version }, after: lastJudgement(entry), draft };
  keepDraft('judging', entry.id, draft && JSON.stringify(kept));
}

/** Keeps one more answer of a judgement that is not stored yet; the others stay. */
export const keepAnswer = (entry: Entry, protocol: Protocol, part: Partial<Draft>): void =>
  keep(entry, protocol, { ...(keptDraft(entry, protocol) ?? blankDraft), ...part });

export type JudgingDraft = Kept<Draft>;

/**
 * The answers so far, kept on this device until they are stored or the entry goes. Only what the person answered is kept: what
 * the rules propose is never among it.
 */
export const useJudgingDraft = (entry: Entry, protocol: Protocol): JudgingDraft =>
  useKept({
    blank: blankDraft,
    read: () => keptDraft(entry, protocol),
    keep: (draft) => keep(entry, protocol, draft),
  });
