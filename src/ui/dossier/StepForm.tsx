import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Planned } from '../../dossier/plan/plan.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { StepWords } from './actions.js';
import { isoOfLocal, localInput } from './local-time.js';

interface Props {
  planned: Planned;
  /** Steps that wait until who is asked here agrees. */
  waiters: readonly Planned[];
  say: (words: Omit<StepWords, 'step'>) => Promise<void>;
}

const blank = { whom: '', reference: '', note: '' };

/** Done, skipped or planned, with when, with whom, the number and a note; one press where nothing more is to be said. */
export function StepForm({ planned: { step, said }, waiters, say }: Props): JSX.Element {
  const [words, setWords] = useState(blank);
  const [at, setAt] = useState(() => localInput(new Date()));
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [task, run] = useTask();
  const id = (name: string): string => `${step.id}-${name}`;
  const tell = (state: StepWords['state']): void =>
    run(async () => {
      const filled = (value: string): string | null => value.trim() || null;
      await say({
        state,
        at: state === 'done' || state === 'planned' ? isoOfLocal(at) : null,
        whom: filled(words.whom),
        reference: filled(words.reference),
        note: filled(words.note),
        ...(agreed.length > 0 && { agreed: [...agreed] }),
      });
      setWords(blank);
    });
  const field = (name: keyof typeof blank, label: string): JSX.Element => (
    <TextField
      id={id(name)}
      label={label}
      value={words[name]}
      onValue={(value) => setWords({ ...words, [name]: value })}
    />
  );
  const press = (state: StepWords['state'], label: string): JSX.Element => (
    <Button describedBy={`step-${step.id}`} disabled={task.state === 'busy'} onPress={() => tell(state)}>
      {label}
    </Button>
  );
  if (said)
    return (
      <>
        {press('open', text('step_reopen'))}
        <TaskStatus task={task} done="step_saved" />
      </>
    );
  return (
    <>
      {press('done', text('step_do'))}
      {press('skipped', text('step_skip'))}
      <details class="step-more">
        <summary>{text('step_more')}</summary>
        <div class="field">
          <label class="utrecht-form-label" for={id('at')}>
            {text('step_at')}
          </label>
          <input
            class="utrecht-textbox"
            id={id('at')}
            type="datetime-local"
            value={at}
            onInput={(event) => setAt(event.currentTarget.value)}
          />
        </div>
        {field('whom', text('step_whom'))}
        {field('reference', text('step_number'))}
        {field('note', text('step_note'))}
        {waiters.map(({ step: other, text: label }) => (
          <label class="check" key={other.id}>
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              checked={agreed.includes(other.id)}
              onChange={() =>
                setAgreed(
                  agreed.includes(other.id)
                    ? agreed.filter((one) => one !== other.id)
                    : [...agreed, other.id],
                )
              }
            />
            <span>
              {text('step_agreed')} <span lang="nl">{label}</span>
            </span>
          </label>
        ))}
        <div class="actions">
          {press('done', text('step_do_with'))}
          {press('planned', text('step_plan'))}
        </div>
      </details>
      <TaskStatus task={task} done="step_saved" />
    </>
  );
}
