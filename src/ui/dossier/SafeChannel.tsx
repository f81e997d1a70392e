import type { JSX } from 'preact';
import type { Case } from '../../dossier/case.js';
import type { Protocol } from '../../protocols/index.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';

interface Props {
  of: Case;
  recipient: string;
  protocol: Protocol;
  actions: DossierActions;
}

/** The evidence bundle goes through the municipality's secure channel, never by plain mail. */
export function SafeChannel({ of, recipient, protocol: { safeChannel }, actions }: Props): JSX.Element {
  const [task, run] = useTask();
  const entries = of.entries.map(({ id }) => id);
  const share = (): Promise<void> =>
    actions.share({ entries, to: recipient, level: 'full', consent: text('share_own') });
  return (
    <section class="panel" aria-labelledby="channel-title">
      <Heading id="channel-title">{text('channel_title')}</Heading>
      <Paragraph>{text('channel_intro')}</Paragraph>
      {safeChannel ? (
        <p lang="nl">
          <strong>{safeChannel.name}</strong>. {safeChannel.explanation} {safeChannel.address}{' '}
          <span class="quiet">{safeChannel.source}</span>
        </p>
      ) : (
        <p>{text('channel_none')}</p>
      )}
      <Paragraph>
        <Link href={hrefOf({ at: 'list' })}>{text('channel_export')}</Link>
      </Paragraph>
      <Button disabled={task.state === 'busy'} onPress={() => run(share)}>
        {text('channel_given', recipient)}
      </Button>
      <TaskStatus task={task} done="step_saved" />
    </section>
  );
}
