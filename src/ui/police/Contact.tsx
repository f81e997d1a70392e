import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DataOf } from '../../core/journal.js';
import { toPolice } from '../../dossier/police/arranged.js';
import type { DossierActions } from '../dossier/actions.js';
import { isoOfLocal, localInput } from '../dossier/local-time.js';
import { TextField } from '../options/Fields.js';
import { Moment } from '../parts/Moment.js';
import { text } from '../text.js';
import { Choice, NoteForm } from './Form.js';
import type { PoliceProps } from './PoliceView.js';
import { contactWords } from './words.js';

type What = NonNullable<DataOf<'reported'>['police']>;

interface Props extends PoliceProps {
  /** The step of the plan that this closes. */
  step: string;
  report: DossierActions['report'];
}

/** What was told to the police, when, and the number that came back. That closes the step. */
export function Contact({ of, police, step, report }: Props): JSX.Element {
  const [what, setWhat] = useState<What | null>(null);
  const [at, setAt] = useState(() => localInput(police.now()));
  const [whom, setWhom] = useState('');
  const [number, setNumber] = useState('');
  const iso = isoOfLocal(at);
  const save = async (): Promise<void> => {
    if (what === null || iso === null) return;
    await report(
      of.subject,
      {
        entries: of.entries.map(({ id }) => id),
        to: 'police',
        channel: whom.trim() || text('police_contact_police'),
        reference: number.trim() || null,
        at: iso,
        what: text(contactWords[what]),
        police: what,
      },
      step,
    );
    setNumber('');
  };
  return (
    <NoteForm
      id="contact-title"
      title={text('police_contact')}
      label={text('police_contact_save')}
      whole={what !== null && iso !== null}
      save={save}
      now={<Before of={of} />}
    >
      <p class="quiet">{text('police_contact_help')}</p>
      <Choice
        name="contact"
        label={text('police_contact_what')}
        words={contactWords}
        value={what}
        onValue={setWhat}
      />
      <div class="field">
        <label class="utrecht-form-label" for="contact-at">
          {text('step_at')}
        </label>
        <input
          class="utrecht-textbox"
          id="contact-at"
          type="datetime-local"
          value={at}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
      </div>
      <TextField id="contact-whom" label={text('police_contact_whom')} value={whom} onValue={setWhom} />
      <TextField
        id="contact-number"
        label={text('police_contact_number')}
        help={text('police_contact_number_help')}
        value={number}
        onValue={setNumber}
      />
    </NoteForm>
  );
}

const Before = ({ of }: Pick<PoliceProps, 'of'>): JSX.Element => (
  <ul class="list">
    {toPolice(of).map(({ seq, data }) => (
      <li key={seq}>
        {data.police ? text(contactWords[data.police]) : <bdi>{data.what}</bdi>},{' '}
        <Moment iso={data.at} short />, <bdi>{data.channel}</bdi>
        {data.reference && (
          <>
            {' '}
            <strong>
              <bdi>{data.reference}</bdi>
            </strong>
          </>
        )}
      </li>
    ))}
  </ul>
);
