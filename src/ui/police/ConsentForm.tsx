import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import type { Consent } from '../../core/happening/police.js';
import { consentFor } from '../../dossier/police/arranged.js';
import { Check, toggled } from '../dossier/MeldingChoices.js';
import { nameOf } from '../logbook/name.js';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { formatDay } from '../terms/words.js';
import { countText, text } from '../text.js';
import { Choice, NoteForm } from './Form.js';
import type { PoliceProps } from './PoliceView.js';
import { consentWords, keysOf } from './words.js';

/** Consent of the person concerned: for what, for which entries, and how to take it back. Nothing is ticked beforehand. */
export function ConsentForm({ of, police, role }: PoliceProps): JSX.Element {
  const day = dutchDay(police.now().toISOString());
  const [to, setTo] = useState<Consent | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [how, setHow] = useState('');
  const all = of.entries.map(({ id }) => id);
  const save = async (): Promise<void> => {
    await police.consent({
      entries: [...chosen],
      to: to ?? 'filing',
      given: true,
      how: how.trim() || null,
      day,
    });
    setChosen([]);
  };
  return (
    <NoteForm
      id="consent-title"
      title={text('consent_title')}
      label={text('consent_save')}
      whole={to !== null && chosen.length > 0}
      save={save}
      now={<Given of={of} police={police} role={role} />}
    >
      <p class="quiet">{text('consent_help')}</p>
      <Choice name="consent" label={text('consent_for')} words={consentWords} value={to} onValue={setTo} />
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('consent_entries')}</legend>
        {all.length > 1 && (
          <Check
            label={text('consent_all')}
            checked={chosen.length === all.length}
            onChange={() => setChosen(chosen.length === all.length ? [] : all)}
          />
        )}
        <details open={all.length <= 6}>
          <summary>{countText(all.length, 'dossier_members_one', 'dossier_members_many')}</summary>
          {of.entries.map((entry) => (
            <Check
              key={entry.id}
              label={nameOf(entry)}
              checked={chosen.includes(entry.id)}
              onChange={() => setChosen(toggled(chosen, entry.id))}
            />
          ))}
        </details>
      </fieldset>
      <TextField id="consent-how" label={text('consent_how')} value={how} onValue={setHow} />
    </NoteForm>
  );
}

/** What is agreed to now, each with the way to take it back. */
function Given({ of, police }: PoliceProps): JSX.Element {
  const [task, run] = useTask();
  const day = dutchDay(police.now().toISOString());
  const given = keysOf(consentWords).flatMap((to) => {
    const entries = of.entries.filter((entry) => consentFor(entry, to));
    const [first] = entries;
    const last = first && consentFor(first, to)?.data;
    return last ? [{ to, last, entries: entries.map(({ id }) => id) }] : [];
  });
  if (given.length === 0) return <p>{text('consent_none')}</p>;
  return (
    <>
      <ul class="list">
        {given.map(({ to, last, entries }) => (
          <li key={to}>
            <span id={`given-${to}`}>
              {text(consentWords[to])}:{' '}
              {countText(entries.length, 'dossier_members_one', 'dossier_members_many')},{' '}
              {formatDay(last.day)}
              {last.how && (
                <>
                  , <bdi>{last.how}</bdi>
                </>
              )}
            </span>{' '}
            <Button
              look="subtle"
              describedBy={`given-${to}`}
              disabled={task.state === 'busy'}
              onPress={() => run(() => police.consent({ entries, to, given: false, how: null, day }))}
            >
              {text('consent_withdraw')}
            </Button>
          </li>
        ))}
      </ul>
      <TaskStatus task={task} done="consent_withdrawn" />
    </>
  );
}
