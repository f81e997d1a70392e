import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Entry } from '../../core/entry.js';
import { isSame, type Protocol } from '../../protocols/index.js';
import { keepDraft, readDraft } from '../parts/drafts.js';
import { blankDraft, DraftSchema, type Draft } from './decision.js';

const KeptSchema = v.object({
  protocol: v.object({ id: v.string(), version: v.string() }),
  /** Line of the last judgement when this was filled in: one that came later, by whatever way, ends it. */
  after: v.nullable(v.number()),
  draft: DraftSchema,
});
type Kept = v.InferOutput<typeof KeptSchema>;

const lastJudgement = ({ judgements }: Entry): number | null => judgements.at(-1)?.seq ?? null;
const isBlank = (draft: Draft): boolean =>
  (Object.keys(blankDraft) as (keyof Draft)[]).every(
    (part) => JSON.stringify(draft[part]) === JSON.stringify(blankDraft[part]),
  );

function parsed(content: string | null): Kept | null {
  try {
    const kept = v.safeParse(KeptSchema, JSON.parse(content ?? 'null'));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}

/** What was filled in earlier and not stored; null: nothing, or it was judged since. */
export function keptDraft(entry: Entry, protocol: Protocol): Draft | null {
  const kept = parsed(readDraft('judging', entry.id));
  if (kept === null || kept.after !== lastJudgement(entry)) return null;
  // A column belongs to its protocol: under another one it is chosen anew.
  const draft = isSame(kept.protocol, protocol) ? kept.draft : { ...kept.draft, category: null };
  return isBlank(draft) ? null : draft;
}

function keep(entry: Entry, { id, version }: Protocol, draft: Draft): void {
  const kept: Kept = {
    protocol: { id, version },
    after: lastJudgement(entry),
    draft: { ...draft, offences: [...draft.offences] },
  };
  keepDraft('judging', entry.id, isBlank(draft) ? null : JSON.stringify(kept));
}

/** Keeps one more answer of a judgement that is not stored yet; the others stay. */
export const keepAnswer = (entry: Entry, protocol: Protocol, part: Partial<Draft>): void =>
  keep(entry, protocol, { ...(keptDraft(entry, protocol) ?? blankDraft), ...part });

export interface JudgingDraft {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** What came of an earlier opening of the page: it stands in the form, or the person cleared it; null: nothing. */
  readonly earlier: 'kept' | 'cleared' | null;
  /** Empties the form at the person's wish. */
  readonly clear: () => void;
  /** Empties the form: what it said is stored. */
  readonly stored: () => void;
}

/**
 * The answers so far, kept on this device until they are stored or the entry goes. Only what the person answered is kept: what
 * the rules propose is never among it.
 */
export function useJudgingDraft(entry: Entry, protocol: Protocol): JudgingDraft {
  const [first] = useState(() => keptDraft(entry, protocol));
  const [draft, setDraft] = useState(first ?? blankDraft);
  const [earlier, setEarlier] = useState<JudgingDraft['earlier']>(first && 'kept');
  const newest = useRef(draft);
  const put = (next: Draft, state: JudgingDraft['earlier']): void => {
    newest.current = next;
    setDraft(next);
    setEarlier(state);
    keep(entry, protocol, next);
  };
  return {
    draft,
    change: (part) => put({ ...newest.current, ...part }, earlier === 'cleared' ? null : earlier),
    earlier,
    clear: () => put(blankDraft, 'cleared'),
    stored: () => put(blankDraft, null),
  };
}
