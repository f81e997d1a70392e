import type { JSX } from 'preact';
import { clockOf, stageOf, type Deadline } from '../../dossier/terms/deadline.js';
import { text } from '../text.js';
import { formatDay, kindWords, stageWords, termName } from './words.js';

const endWords = (deadline: Deadline): string => {
  const { safe, due, from } = deadline;
  const clock = clockOf(deadline);
  if (safe !== null) return text('term_safe', formatDay(safe), formatDay(due));
  if (from !== null) return text('term_between', formatDay(from), formatDay(due));
  if (clock !== null) return text('term_at', formatDay(due), clock);
  return text('term_due', formatDay(due));
};

/** One deadline in words: what, when, why, and how sure that is. `now` is ISO 8601 UTC. */
export function TermLine({ deadline, now }: { deadline: Deadline; now: string }): JSX.Element {
  const { kind, by, caution, source, lastChecked, assumed, start, term } = deadline;
  const stage = stageOf(deadline, now);
  const late = stage === 'passed' && term === 'klacht';
  return (
    <>
      <p class="row__who">
        {termName(deadline)}{' '}
        <span class={stage === 'later' ? 'tag' : 'tag tag--set'}>{text(stageWords[stage])}</span>
      </p>
      <p>{late ? text('complaint_late', formatDay(deadline.due)) : endWords(deadline)}</p>
      {by && <p>{text('term_by', by)}</p>}
      {term === 'arbeidsinspectie' && <p>{text('harm_do')}</p>}
      <details>
        <summary>{text('term_why')}</summary>
        <p>{text(assumed ? 'term_from_assumed' : 'term_from', formatDay(start))}</p>
        {caution && <p>{caution}</p>}
        {term === 'klacht' && <p>{text('complaint_months')}</p>}
        <p class="quiet">
          {text(kindWords[kind])}. {text('term_source', source)}{' '}
          {lastChecked ? text('term_checked', formatDay(lastChecked)) : text('term_unchecked')}
        </p>
      </details>
    </>
  );
}
