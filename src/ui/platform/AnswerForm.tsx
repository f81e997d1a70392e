import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import type { Entry } from '../../core/entry.js';
import type { Outcome } from '../../core/happening/platform.js';
import type { DataOf } from '../../core/journal.js';
import type { PlatformReport } from '../../dossier/platform/reports.js';
import { SelectField, TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { DateField } from '../terms/Knowledge.js';
import { text } from '../text.js';
import type { PlatformActions } from './actions.js';
import { LawText } from './LawText.js';
import { recordsFor } from './records.js';
import { idOfReport, ReportChoice } from './ReportChoice.js';
import { answerWords, outcomeWords } from './words.js';

type What = DataOf<'platform-answered'>['what'];
const isWhat = (value: string): value is What => Object.hasOwn(answerWords, value);
const isOutcome = (value: string): value is Outcome => Object.hasOwn(outcomeWords, value);

interface Props {
  entry: Entry;
  entries: readonly Entry[];
  reports: readonly PlatformReport[];
  platform: PlatformActions;
}

/** Something came back from the platform: what, when, its number, its words, and where it is on record. */
export function AnswerForm({ entry, entries, reports, platform }: Props): JSX.Element {
  const last = reports.at(-1);
  const [report, setReport] = useState<string | null>(null);
  const [what, setWhat] = useState<What>('receipt');
  const [day, setDay] = useState('');
  const [number, setNumber] = useState('');
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [reasoned, setReasoned] = useState('');
  const [words, setWords] = useState('');
  const [record, setRecord] = useState('');
  const [task, run] = useTask();
  const decided = what !== 'receipt';
  const future = day > dutchDay(new Date().toISOString());
  const chosen = report ?? (last ? (idOfReport(last) ?? '') : '');
  const note = (event: Event): void => {
    event.preventDefault();
    if (day === '' || future) return;
    run(async () => {
      await platform.answered({
        entry: entry.id,
        report: chosen || null,
        what,
        when: { day, clock: null },
        reference: number.trim() || null,
        outcome: decided ? outcome || null : null,
        text: words.trim() || null,
        reasoned: !decided || reasoned === '' ? null : reasoned === 'yes',
        record: record || null,
      });
      setNumber('');
      setWords('');
    });
  };
  return (
    <form class="panel" aria-labelledby="answer-title" onSubmit={note} autocomplete="off">
      <Heading id="answer-title">{text('answer_title')}</Heading>
      <Paragraph>{text('answer_intro')}</Paragraph>
      <ReportChoice id="answer-report" reports={reports} value={chosen} onValue={setReport} />
      <SelectField
        id="answer-what"
        label={text('answer_what')}
        value={what}
        onValue={(value) => setWhat(isWhat(value) ? value : 'receipt')}
        options={Object.entries(answerWords).map(([value, key]) => ({ value, label: text(key) }))}
      />
      <LawText id={decided ? 'decision' : 'receipt'} />
      <DateField id="answer-day" label={text('answer_day')} value={day} onValue={setDay} />
      {future && <p role="alert">{text('known_day_future')}</p>}
      <TextField id="answer-number" label={text('step_number')} value={number} onValue={setNumber} />
      {decided && (
        <>
          <SelectField
            id="answer-outcome"
            label={text('answer_outcome')}
            value={outcome}
            onValue={(value) => setOutcome(isOutcome(value) ? value : '')}
            options={[
              { value: '', label: text('unknown') },
              ...Object.entries(outcomeWords).map(([value, key]) => ({ value, label: text(key) })),
            ]}
          />
          <SelectField
            id="answer-reasoned"
            label={text('answer_reasoned')}
            value={reasoned}
            onValue={setReasoned}
            options={[
              { value: '', label: text('unknown') },
              { value: 'yes', label: text('yes') },
              { value: 'no', label: text('no') },
            ]}
          />
        </>
      )}
      <div class="field">
        <label class="utrecht-form-label" for="answer-words">
          {text('answer_words')}
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="answer-words"
          rows={4}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <SelectField
        id="answer-record"
        label={text('answer_record')}
        value={record}
        onValue={setRecord}
        options={[
          { value: '', label: text('posted_reply_none') },
          ...recordsFor(entries).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <p class="quiet">{text('answer_record_help')}</p>
      <Button type="submit" disabled={day === '' || future || task.state === 'busy'}>
        {text('receipt_note')}
      </Button>
      <TaskStatus task={task} done="step_saved" />
    </form>
  );
}
