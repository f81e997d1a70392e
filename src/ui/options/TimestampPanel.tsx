import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { parseTimestampSettings, type TimestampSettings } from '../../core/timestamp.js';
import type { Stamped } from '../../evidence/timestamp/ask.js';
import { stampedText } from '../../evidence/timestamp/words.js';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';
import { TextField } from './Fields.js';
import { HeadStampState, stateWords } from './HeadStampState.js';
import { RootFile } from './RootFile.js';
import type { TimestampActions } from './timestamp-actions.js';

type Said =
  | { readonly state: 'nothing' | 'busy' }
  | { readonly state: 'done' | 'refused'; readonly what: MessageKey }
  | { readonly state: 'tried'; readonly stamped: Stamped }
  | { readonly state: 'failed'; readonly error: unknown };

const blank: TimestampSettings = { on: false, url: '', user: null, password: null, root: null };

/**
 * Time stamps of somebody else: whom to ask, on or off, and how it stands. Off until the person switches it on. The fields
 * come with what is stored: what is typed is never put back.
 */
export function TimestampPanel({ actions }: { actions: TimestampActions }): JSX.Element {
  const [stored, setStored] = useState<TimestampSettings | null>(null);
  const [task, run] = useTask();
  useEffect(() => run(async () => setStored((await actions.settings()) ?? blank)), [actions]);
  return (
    <section class="panel" aria-labelledby="timestamp-title">
      <Heading id="timestamp-title">{text('timestamp_title')}</Heading>
      <Paragraph>{text('timestamp_intro')}</Paragraph>
      <Paragraph>{text('timestamp_leaves')}</Paragraph>
      <Live>{task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}</Live>
      {stored && <TimestampForm {...{ actions, stored }} />}
    </section>
  );
}

interface FormProps {
  actions: TimestampActions;
  stored: TimestampSettings;
}

function TimestampForm({ actions, stored }: FormProps): JSX.Element {
  const [form, setForm] = useState(stored);
  const [on, setOn] = useState(stored.on);
  const [said, setSaid] = useState<Said>({ state: 'nothing' });
  const change = (part: Partial<TimestampSettings>) => setForm({ ...form, ...part });
  const run = (work: (settings: TimestampSettings) => Promise<Said>): void => {
    const settings = parseTimestampSettings(form);
    if (!settings) return setSaid({ state: 'refused', what: 'timestamp_bad_settings' });
    setSaid({ state: 'busy' });
    work(settings).then(setSaid, (error: unknown) => setSaid({ state: 'failed', error }));
  };
  const turnOn = () =>
    run(async (settings) => {
      if (!(await actions.turnOn(settings))) return { state: 'refused', what: 'failure_permission_refused' };
      setOn(true);
      return { state: 'done', what: 'timestamp_turned_on' };
    });
  const turnOff = () =>
    run(async (settings) => {
      await actions.turnOff(settings);
      setOn(false);
      return { state: 'done', what: 'timestamp_turned_off' };
    });
  const tryOut = () => run(async (settings) => ({ state: 'tried', stamped: await actions.tryOut(settings) }));
  const busy = said.state === 'busy';
  return (
    <>
      <TextField
        id="timestamp-url"
        label={text('timestamp_url')}
        help={text('timestamp_url_help')}
        value={form.url}
        onValue={(url) => change({ url })}
      />
      <TextField
        id="timestamp-user"
        label={text('timestamp_user')}
        help={text('timestamp_user_help')}
        value={form.user ?? ''}
        onValue={(user) => change({ user: user || null })}
      />
      <TextField
        id="timestamp-password"
        secret
        label={text('timestamp_password')}
        value={form.password ?? ''}
        onValue={(password) => change({ password: password || null })}
      />
      <RootFile root={form.root} onRoot={(root) => change({ root })} />
      <div class="actions">
        <Button look="primary-action" disabled={busy} onPress={turnOn}>
          {text(on ? 'timestamp_save' : 'timestamp_turn_on')}
        </Button>
        <Button disabled={busy} onPress={tryOut}>
          {text('timestamp_try')}
        </Button>
        {on && (
          <Button disabled={busy} onPress={turnOff}>
            {text('timestamp_turn_off')}
          </Button>
        )}
      </div>
      <Live>
        {busy && <Paragraph>{text('timestamp_busy')}</Paragraph>}
        {said.state === 'done' && <Notice tone="done">{text(said.what)}</Notice>}
        {said.state === 'refused' && <Notice tone="help">{text(said.what)}</Notice>}
        {said.state === 'failed' && <Notice tone="help">{failureText(said.error)}</Notice>}
        {said.state === 'tried' && <Tried stamped={said.stamped} />}
      </Live>
      {on ? <HeadStampState {...actions} /> : <Paragraph>{text('timestamp_off')}</Paragraph>}
    </>
  );
}

/** What came of trying, in the words of the check. */
const Tried = ({ stamped }: { stamped: Stamped }): JSX.Element => (
  <Notice
    tone={stamped.state === 'verified' ? 'done' : 'help'}
    title={text(stamped.state === 'verified' ? 'timestamp_tried' : stateWords[stamped.state])}
  >
    <p lang="nl">{stampedText(stamped)}</p>
  </Notice>
);
