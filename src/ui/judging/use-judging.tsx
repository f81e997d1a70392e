import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import type { EntryPattern } from '../../norm/patterns/index.js';
import type { Proposal } from '../../norm/index.js';
import type { Protocol } from '../../protocols/index.js';
import { AftercareCard } from '../care/AftercareCard.js';
import { Judgement } from '../detail/Judgement.js';
import type { VeilState } from '../parts/Veil.js';
import { crossesNorm, type Decision } from './decision.js';
import type { Judged, ProposedLine, Proposing } from './proposing.js';
import { useJudgingDraft } from './use-judging-draft.js';
import { useProposal } from './use-proposal.js';

export interface JudgingProps {
  entry: Entry;
  protocol: Protocol;
  /** The rules; null: switched off. */
  proposing: Proposing | null;
  /** This person had the text shown before. */
  read: boolean;
  markRead: () => void;
  judge: (decision: Decision) => Promise<void>;
  /** Withdraws the date of addressing that this line of the journal gives. */
  withdraw: (line: number) => Promise<void>;
  noteProposal: (line: ProposedLine) => Promise<void>;
}

interface About {
  /** What is judged: the text of a post, or what a person told. */
  readonly content: Judged;
  /** Role of who it is about; null: unknown. */
  readonly role: string | null;
  readonly pattern: EntryPattern | null;
  readonly veil: VeilState;
}

/**
 * What is decided about an entry, the same for a post and for what a person told: questions, the proposal, the choice, and
 * the card with aftercare. `spans`: the words that a shown proposal rests on.
 */
export function useJudging(
  props: JudgingProps,
  { content, role, pattern, veil }: About,
): { spans: Proposal['spans']; view: JSX.Element } {
  const { entry, protocol } = props;
  const draft = useJudgingDraft(entry, protocol);
  const [care, setCare] = useState(false);
  const closeCare = useCallback(() => setCare(false), []);
  const answered = draft.draft.direction !== null;
  const { proposed, noting } = useProposal({
    content,
    proposing: props.proposing,
    answered,
    note: props.noteProposal,
  });
  useEffect(() => {
    if (veil.open) props.markRead();
  }, [veil.open]);
  const view = (
    <>
      <Judgement
        {...{ entry, protocol, proposed, noting, draft, pattern, role }}
        content={content.text}
        open={veil.open}
        read={props.read || veil.open}
        reveal={veil.reveal}
        withdraw={props.withdraw}
        judge={async (decision) => {
          await props.judge(decision);
          draft.stored();
          setCare(crossesNorm(protocol, decision.category));
        }}
      />
      {care && <AftercareCard {...{ protocol, role }} now={new Date()} onClose={closeCare} />}
    </>
  );
  return { spans: answered && proposed.state === 'proposal' ? proposed.proposal.spans : [], view };
}
