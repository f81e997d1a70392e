import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import type { DataOf } from '../../core/journal.js';
import { measuresOn } from '../../dossier/police/arranged.js';
import { DateField } from '../terms/Knowledge.js';
import { formatDay } from '../terms/words.js';
import { text } from '../text.js';
import { AreaField, Choice, NoteForm } from './Form.js';
import type { PoliceProps } from './PoliceView.js';
import { measureWords } from './words.js';

type Measure = DataOf<'secured'>['measure'];

/** Security measures and agreements with the police. They stay here, and leave only with an aangifte, on tick. */
export function Secured({ of, police }: PoliceProps): JSX.Element {
  const [measure, setMeasure] = useState<Measure | null>(null);
  const [what, setWhat] = useState('');
  const [until, setUntil] = useState('');
  const save = async (): Promise<void> => {
    if (measure === null) return;
    await police.note('secured', of.subject, { measure, what: what.trim(), until: until || null });
    setWhat('');
    setUntil('');
  };
  return (
    <NoteForm
      id="secured-title"
      title={text('secured_title')}
      label={text('secured_save')}
      whole={measure !== null && what.trim() !== ''}
      save={save}
      now={
        <ul class="list">
          {measuresOn(of, dutchDay(police.now().toISOString())).map(({ seq, data }) => (
            <li key={seq}>
              {text(measureWords[data.measure])}: <bdi>{data.what}</bdi>
              {data.until && ` (${text('secured_until', formatDay(data.until))})`}
            </li>
          ))}
        </ul>
      }
    >
      <p class="quiet">{text('secured_help')}</p>
      <Choice
        name="secured"
        label={text('secured_what')}
        words={measureWords}
        value={measure}
        onValue={setMeasure}
      />
      <AreaField id="secured-words" label={text('secured_words')} value={what} onValue={setWhat} />
      <DateField id="secured-until" label={text('secured_last_day')} value={until} onValue={setUntil} />
    </NoteForm>
  );
}
