import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import type { EntryPattern } from '../../norm/patterns/index.js';
import { mayBeSuicide } from '../../norm/raised.js';
import type { Protocol } from '../../protocols/index.js';
import { Addressings } from '../judging/Addressings.js';
import { Columns } from '../judging/Columns.js';
import { Corrected } from '../judging/Corrected.js';
import { decisionOf, isCorrectable, obstacleOf, type Decision, type Obstacle } from '../judging/decision.js';
import { Earlier } from '../judging/Earlier.js';
import { Offences } from '../judging/Offences.js';
import { Particulars } from '../judging/Particulars.js';
import type { Proposed } from '../judging/proposing.js';
import { ProposalPanel } from '../judging/ProposalPanel.js';
import { DangerQuestion, DirectionQuestion } from '../judging/Questions.js';
import { SelfHarmCard } from '../judging/SelfHarmCard.js';
import type { JudgingDraft } from '../judging/use-judging-draft.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { KeptDraft } from '../parts/KeptDraft.js';
import { Live, Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useSingleTask, type Task } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';

export interface JudgementProps {
  entry: Entry;
  protocol: Protocol;
  /** What this logbook says about the account; null: nothing. */
  pattern: EntryPattern | null;
  /** Role of who the entry is about; null: unknown. */
  role: string | null;
  /** The post's text, and whether it is shown now. */
  content: string;
  open: boolean;
  /** This person had the text shown, now or before. */
  read: boolean;
  reveal: () => void;
  proposed: Proposed;
  /** How noting the shown proposal went. */
  noting: Task;
  draft: JudgingDraft;
  judge: (decision: Decision) => Promise<void>;
  withdraw: (line: number) => Promise<void>;
}

const obstacles: Record<Exclude<Obstacle, 'unread'>, MessageKey> = {
  choose: 'judgement_choose',
  'correction-date': 'corrected_date_missing',
  'correction-future': 'corrected_date_future',
};

/** The person's own judgement: questions first, then what the rules say, then the choice. Nothing is selected. */
export function Judgement(props: JudgementProps): JSX.Element {
  const { entry, protocol, read } = props;
  const { draft, change, earlier, clear } = props.draft;
  const [tried, setTried] = useState(false);
  const [task, run] = useSingleTask();
  const choose = (category: string): void => change({ category });
  const obstacle = obstacleOf(draft, protocol, read, new Date());
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const { category } = draft;
    if (obstacle !== null || category === null) return;
    run(async () => {
      await props.judge(decisionOf(draft, category));
      setTried(false);
    });
  };
  return (
    <form class="panel" aria-labelledby="judgement-title" onSubmit={submit} autocomplete="off">
      <Heading id="judgement-title">{text('judgement_title')}</Heading>
      <Paragraph>{text('judgement_intro')}</Paragraph>
      <Earlier {...entry} />
      <Addressings entry={entry} withdraw={props.withdraw} />
      <KeptDraft {...{ earlier, clear }} />
      <DangerQuestion danger={draft.acuteDanger} onDanger={(acuteDanger) => change({ acuteDanger })} />
      <DirectionQuestion
        direction={draft.direction}
        onDirection={(direction) => change({ direction })}
        proposals={props.proposed.state !== 'off'}
      />
      <Proposals {...props} answered={draft.direction !== null} choose={choose} />
      <Columns protocol={protocol} choice={draft.category} onChoose={choose} />
      <Corrected draft={draft} change={change} open={isCorrectable(protocol, draft.category)} />
      <Particulars draft={draft} change={change} pattern={props.pattern} />
      <Offences draft={draft} change={change} role={props.role} />
      <Button look="primary-action" type="submit" disabled={task.state === 'busy'}>
        {text('judgement_save')}
      </Button>
      <Live>{tried && obstacle !== null && <Hindrance obstacle={obstacle} reveal={props.reveal} />}</Live>
      <TaskStatus task={task} done="judgement_saved" />
    </form>
  );
}

type ProposalsProps = Pick<JudgementProps, 'proposed' | 'protocol' | 'content' | 'open' | 'noting'> & {
  answered: boolean;
  choose: (category: string) => void;
};

/**
 * What the rules say, once the person said whom it is aimed at. Words about suicide are not held back until then, nor where
 * the person wants no proposals: whom to call is help. Columns are then not named.
 */
function Proposals(props: ProposalsProps): JSX.Element {
  const { proposed, protocol, content, open, noting, answered, choose } = props;
  const off = proposed.state === 'off';
  const alone = useMemo(() => off && mayBeSuicide(content), [off, content]);
  const selfHarm = alone || (proposed.state === 'proposal' && proposed.proposal.flags.includes('zelfdoding'));
  return (
    <>
      {selfHarm && <SelfHarmCard protocol={protocol} answered={answered && !off} choose={choose} />}
      <Live>{answered && !off && <p class="visually-hidden">{text('proposal_ready')}</p>}</Live>
      {answered && <ProposalPanel {...{ proposed, protocol, content, open }} />}
      {!answered && !off && <p class="quiet">{text('proposal_after')}</p>}
      <Live>{noting.state === 'failed' && <p>{text('proposal_not_noted')}</p>}</Live>
    </>
  );
}

/** Why nothing was stored, and what to do about it. */
function Hindrance({ obstacle, reveal }: { obstacle: Obstacle; reveal: () => void }): JSX.Element {
  if (obstacle !== 'unread') return <p>{text(obstacles[obstacle])}</p>;
  return (
    <Notice tone="info" title={text('unread_title')}>
      <p>{text('unread_why')}</p>
      <p>{text('unread_how')}</p>
      <Button onPress={reveal}>{text('unread_show')}</Button>
    </Notice>
  );
}
