import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import type { PoliceDecision } from '../../core/happening/police.js';
import { lastPolice } from '../../dossier/police/arranged.js';
import { TextField } from '../options/Fields.js';
import { Notice } from '../parts/Notice.js';
import { DateField } from '../terms/Knowledge.js';
import { formatDay } from '../terms/words.js';
import { text } from '../text.js';
import { AreaField, Choice, NoteForm } from './Form.js';
import type { PoliceProps } from './PoliceView.js';
import { decisionWords } from './words.js';

const advices = { yes: 'yes', no: 'no' } as const;

/** What was decided together, by whom and why. An aangifte for a threat waits until the person says that they know it. */
export function Decision({ of, police, unknown }: PoliceProps & { unknown: number }): JSX.Element {
  const today = dutchDay(police.now().toISOString());
  const [decision, setDecision] = useState<PoliceDecision | null>(null);
  const [reason, setReason] = useState('');
  const [whom, setWhom] = useState('');
  const [advice, setAdvice] = useState<'yes' | 'no' | null>(null);
  const [day, setDay] = useState(today);
  const waits = decision === 'aangifte' && unknown > 0;
  const save = (): Promise<void> =>
    police.note('police-decided', of.subject, {
      decision: decision ?? 'none',
      reason: reason.trim() || null,
      whom: whom.trim() || null,
      advice: advice === null ? null : advice === 'yes',
      day,
    });
  const last = lastPolice(of, 'police-decided')?.data;
  return (
    <NoteForm
      id="decision-title"
      focus={unknown === 0}
      title={text('police_decision')}
      label={text('police_decision_save')}
      whole={decision !== null && !waits && day !== '' && day <= today}
      save={save}
      now={
        last && (
          <p>
            <strong>{text(decisionWords[last.decision])}</strong>, {formatDay(last.day)}
            {last.whom && (
              <>
                , <bdi>{last.whom}</bdi>
              </>
            )}
            {last.reason && (
              <>
                . <bdi>{last.reason}</bdi>
              </>
            )}
          </p>
        )
      }
    >
      <p class="quiet">{text('police_decision_help')}</p>
      <Choice
        name="decision"
        label={text('police_decision_what')}
        words={decisionWords}
        value={decision}
        onValue={setDecision}
      />
      {waits && <Notice tone="info">{text('police_decision_waits')}</Notice>}
      <TextField
        id="decision-whom"
        label={text('police_decision_whom')}
        help={text('police_decision_whom_help')}
        value={whom}
        onValue={setWhom}
      />
      <AreaField
        id="decision-reason"
        label={text('police_decision_reason')}
        help={text('police_stays_here')}
        value={reason}
        onValue={setReason}
      />
      <Choice
        name="advice"
        label={text('police_decision_advice')}
        words={advices}
        value={advice}
        onValue={setAdvice}
      />
      <DateField id="decision-day" label={text('police_decision_day')} value={day} onValue={setDay} />
    </NoteForm>
  );
}
