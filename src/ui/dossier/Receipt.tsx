import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Case } from '../../dossier/case.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { DossierActions } from './actions.js';
import { isoOfLocal, localInput } from './local-time.js';

interface Props {
  of: Case;
  recipient: string;
  consult: boolean;
  /** The step of the plan that this closes. */
  step: string;
  actions: DossierActions;
}

/** The person did it: when, and the number that came back. That closes the step. */
export function Receipt({ of, recipient, consult, step, actions }: Props): JSX.Element {
  const [at, setAt] = useState(() => localInput(new Date()));
  const [number, setNumber] = useState('');
  const [task, run] = useTask();
  const iso = isoOfLocal(at);
  const note = (event: Event): void => {
    event.preventDefault();
    if (iso === null) return;
    const reference = number.trim() || null;
    const entries = of.entries.map(({ id }) => id);
    run(async () => {
      if (consult) {
        const to = recipient;
        await actions.share({ entries, to, level: 'summary', consent: text('share_own') });
        const words = { step, state: 'done' as const, at: iso, whom: to, reference, note: null };
        return actions.step(of.subject, words);
      }
      const what = text('now_title_melding');
      const words = { entries, to: 'municipality' as const, channel: recipient, reference, at: iso, what };
      return actions.report(of.subject, words, step);
    });
  };
  return (
    <form class="panel" aria-labelledby="receipt-title" onSubmit={note} autocomplete="off">
      <Heading id="receipt-title">{text('receipt_title')}</Heading>
      <Paragraph>{text('receipt_intro')}</Paragraph>
      <div class="field">
        <label class="utrecht-form-label" for="receipt-at">
          {text('step_at')}
        </label>
        <input
          class="utrecht-textbox"
          id="receipt-at"
          type="datetime-local"
          value={at}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
      </div>
      <TextField
        id="receipt-number"
        label={text('step_number')}
        help={text('receipt_number_help')}
        value={number}
        onValue={setNumber}
      />
      <Button type="submit" disabled={iso === null || task.state === 'busy'}>
        {text('receipt_note')}
      </Button>
      <TaskStatus task={task} done="step_saved" />
    </form>
  );
}
