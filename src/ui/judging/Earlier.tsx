import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import { offenceById } from '../../dossier/offences.js';
import { JudgedNorm } from '../detail/JudgedNorm.js';
import { useProtocolOf } from '../known-protocols.js';
import { Moment } from '../parts/Moment.js';
import { text, type MessageKey } from '../text.js';
import { judgementLabel } from '../words.js';
import { outcomeWords } from './Corrected.js';
import { occurrenceWords } from './Particulars.js';
import { directionWords } from './Questions.js';

type Judged = Entry['judgements'][number]['data'];

/** What was filled in beside the column, in the order of the form; null where it was left empty or not asked. */
const answers: readonly (readonly [MessageKey, (judged: Judged) => string | null])[] = [
  [
    'danger_question',
    ({ acuteDanger }) => (typeof acuteDanger === 'boolean' ? text(acuteDanger ? 'yes' : 'no') : null),
  ],
  ['direction_question', ({ direction }) => (direction ? directionWords(direction) : null)],
  ['judged_aim', ({ presumedAim }) => presumedAim ?? null],
  ['judged_threatened', ({ threatened }) => threatened ?? null],
  ['judged_aimed_at', ({ aimedAt }) => aimedAt ?? null],
  ['judged_condition', ({ condition }) => condition ?? null],
  ['occurrence_question', ({ occurrence }) => (occurrence ? occurrenceWords(occurrence) : null)],
  [
    'offences_title',
    ({ offences }) => offences?.map((id) => offenceById(id)?.label ?? id).join(', ') || null,
  ],
];

type Judgements = Pick<Entry, 'judgements' | 'withdrawals'>;

/** Every judgement so far; the last one counts. */
export function Earlier({ judgements, withdrawals }: Judgements): JSX.Element | null {
  const protocolOf = useProtocolOf();
  if (judgements.length === 0) return null;
  return (
    <div class="earlier">
      <p>{text('judgement_earlier')}</p>
      <ul class="list">
        {judgements.map(({ seq, at, data }) => (
          <li key={seq}>
            <strong>{judgementLabel(protocolOf(data.protocol), data.category)}</strong>{' '}
            <span class="quiet">
              <Moment iso={at} /> {data.by && <bdi>{data.by}</bdi>}
              {data.bulk && ` ${text('judged_together')}`}
            </span>
            <JudgedNorm under={data.protocol} category={data.category} />
            <Answers judged={data} withdrawn={withdrawals.some((one) => one.data.line === seq)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ judged, withdrawn }: { judged: Judged; withdrawn: boolean }): JSX.Element | null {
  const given = answers.flatMap(([name, answer]) => {
    const value = answer(judged);
    return value === null ? [] : [{ name, value }];
  });
  const { corrected } = judged;
  if (given.length === 0 && !corrected) return null;
  return (
    <details>
      <summary>{text('judged_details')}</summary>
      <ul class="list">
        {given.map(({ name, value }) => (
          <li key={name}>
            {text(name)} <bdi>{value}</bdi>
          </li>
        ))}
        {corrected && (
          <li>
            {text('corrected_at')} <Moment iso={corrected.at} />{' '}
            {corrected.outcome && `${text('corrected_question')} ${outcomeWords(corrected.outcome)} `}
            {corrected.proof && <bdi>{corrected.proof}</bdi>}{' '}
            {withdrawn && <strong>{text('judged_withdrawn')}</strong>}
          </li>
        )}
      </ul>
    </details>
  );
}
