import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Moment } from '../parts/Moment.js';
import { text } from '../text.js';
import { AreaField, NoteForm } from './Form.js';
import type { Entry } from '../../core/entry.js';
import { caseOfEntry } from '../../dossier/case.js';
import type { PoliceActions } from './actions.js';
import type { PoliceProps } from './PoliceView.js';

/** What it does to the person: a field of its own, which decides nothing about reporting. */
export function Impact({ of, police }: Pick<PoliceProps, 'of' | 'police'>): JSX.Element {
  const [words, setWords] = useState('');
  const save = async (): Promise<void> => {
    await police.note('impact-told', of.subject, { text: words.trim() });
    setWords('');
  };
  return (
    <NoteForm
      id="impact-title"
      title={text('impact_title')}
      label={text('impact_save')}
      whole={words.trim() !== ''}
      save={save}
      now={
        of.impacts.length > 0 && (
          <ol class="notes">
            {of.impacts.map(({ seq, at, data }) => (
              <li key={seq}>
                <p class="quiet">
                  <Moment iso={at} />
                </p>
                <p class="post-text" dir="auto">
                  {data.text}
                </p>
              </li>
            ))}
          </ol>
        )
      }
    >
      <AreaField
        id="impact"
        label={text('impact_label')}
        help={text('impact_help')}
        value={words}
        onValue={setWords}
      />
    </NoteForm>
  );
}

interface EntryProps {
  entry: Entry;
  police: PoliceActions;
  /** Brings the screen up to date after a write. */
  after: (work: Promise<void>) => Promise<void>;
}

/** The same for one entry. */
export const EntryImpact = ({ entry, police, after }: EntryProps): JSX.Element => (
  <Impact
    key={`impact ${entry.id}`}
    of={caseOfEntry(entry)}
    police={{ ...police, note: (...given) => after(police.note(...given)) }}
  />
);
