import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Channel, Notifier } from '../../core/happening/platform.js';
import type { Case } from '../../dossier/case.js';
import type { Reportable } from '../../dossier/platform/notice.js';
import type { DossierActions } from '../dossier/actions.js';
import { isoOfLocal, localInput } from '../dossier/local-time.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { Choice } from '../police/Form.js';
import { text, type MessageKey } from '../text.js';
import { platformName } from '../words.js';
import type { PlatformActions } from './actions.js';
import { channelWords } from './NoticeForm.js';

interface Props {
  of: Case;
  about: Reportable;
  step: string;
  /** Which way it went, where the guide knows; null: the person says so. */
  channel: Channel | null;
  actions: DossierActions;
  platform: PlatformActions;
}

const notifierWords: Record<Notifier, MessageKey> = {
  person: 'notifier_person',
  municipality: 'notifier_municipality',
};

/** The person reported it: when, which way, as whom, and the number. That closes the step of the plan. */
export function ReportForm({ of, about, step, actions, platform, channel: known }: Props): JSX.Element {
  const [at, setAt] = useState(() => localInput(new Date()));
  const [channel, setChannel] = useState(known);
  const [notifier, setNotifier] = useState<Notifier | null>(null);
  const [number, setNumber] = useState('');
  const [task, run] = useTask();
  const iso = isoOfLocal(at);
  const whole = iso !== null && channel !== null && notifier !== null;
  const note = (event: Event): void => {
    event.preventDefault();
    if (!whole) return;
    const words = {
      entries: [about.entry],
      to: 'platform' as const,
      channel: platformName(about.platform),
      reference: number.trim() || null,
      at: iso,
      what: text(channelWords[channel]),
      platform: {
        report: platform.newId(),
        platform: about.platform,
        channel,
        notifier,
        urls: about.url === null ? [] : [about.url],
      },
    };
    run(async () => {
      await actions.report(of.subject, words, step);
      setNumber('');
    });
  };
  return (
    <form class="panel" aria-labelledby="made-title" onSubmit={note} autocomplete="off">
      <Heading id="made-title">{text('made_title')}</Heading>
      <Paragraph>{text('made_intro')}</Paragraph>
      <div class="field">
        <label class="utrecht-form-label" for="made-at">
          {text('step_at')}
        </label>
        <input
          class="utrecht-textbox"
          id="made-at"
          type="datetime-local"
          value={at}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
      </div>
      <Choice
        name="made-channel"
        label={text('platform_channel')}
        words={channelWords}
        value={channel}
        onValue={setChannel}
      />
      <Choice
        name="made-notifier"
        label={text('notifier_who')}
        words={notifierWords}
        value={notifier}
        onValue={setNotifier}
      />
      <TextField id="made-number" label={text('step_number')} value={number} onValue={setNumber} />
      <Button type="submit" disabled={!whole || task.state === 'busy'}>
        {text('receipt_note')}
      </Button>
      <TaskStatus task={task} done="step_saved" />
    </form>
  );
}
