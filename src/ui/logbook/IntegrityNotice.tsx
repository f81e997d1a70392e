import type { JSX } from 'preact';
import type { Integrity } from '../../logbook/ports.js';
import { Button } from '../parts/Button.js';
import { Notice } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';

type Lost = Extract<Integrity, { state: 'lost' }>;

const words: Record<Lost['reason'], MessageKey> = {
  shorter: 'lost_shorter',
  'other-chain': 'lost_other_chain',
  'other-logbook': 'lost_other_logbook',
  'other-key': 'lost_other_key',
  'no-mirror': 'lost_no_mirror',
  broken: 'lost_broken',
};

interface Props {
  integrity: Integrity | null;
  /** The person was told and goes on with what is left. */
  acknowledge: () => Promise<void>;
}

/** Says aloud that records were lost or changed, and what to do now. Nothing when all is well. */
export function IntegrityNotice({ integrity, acknowledge }: Props): JSX.Element | null {
  const [task, run] = useTask();
  if (integrity?.state === 'known-loss') return <KnownLoss detail={integrity.detail} />;
  if (integrity?.state !== 'lost') return null;
  return (
    <Notice tone="help" title={text('lost_title')}>
      <p>{text(words[integrity.reason])}</p>
      <p>{text('lost_do')}</p>
      <Detail detail={integrity.detail} />
      <p>{text('lost_go_on_help')}</p>
      <Button disabled={task.state === 'busy'} onPress={() => run(acknowledge)}>
        {text('lost_go_on')}
      </Button>
      <TaskStatus task={task} done="lost_gone_on" />
    </Notice>
  );
}

const Detail = ({ detail }: { detail: string }): JSX.Element => (
  <details>
    <summary>{text('lost_detail')}</summary>
    <p>
      <code class="utrecht-code">{detail}</code>
    </p>
  </details>
);

/** What was acknowledged does not come back as news, and does not disappear either. */
const KnownLoss = ({ detail }: { detail: string }): JSX.Element => (
  <Notice tone="info">
    <p>{text('known_loss')}</p>
    <Detail detail={detail} />
  </Notice>
);
