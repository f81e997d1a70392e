import type { JSX } from 'preact';
import type { Case } from '../../dossier/case.js';
import { timelineOf, type Moment as TimelineMoment } from '../../dossier/timeline.js';
import { formatDay, formatShortTime } from '../format.js';
import { useProtocolOf } from '../known-protocols.js';
import { hrefOf } from '../logbook/route.js';
import { shownCapture } from '../logbook/search.js';
import { AuthorName } from '../parts/AuthorName.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { countText, text, type MessageKey } from '../text.js';
import { answerWords, disputeWords, outcomeWords } from '../platform/words.js';
import { judgementLabel, platformName } from '../words.js';
import { reportWords, stateWords } from './words.js';

/** A day with more than this stays closed until the person opens it. */
const SHOWN_OPEN = 12;

const entryWords = {
  posted: 'timeline_posted',
  captured: 'timeline_captured',
  looked: 'timeline_looked',
} as const satisfies Record<string, MessageKey>;

type OfKind<K extends TimelineMoment['kind']> = Extract<TimelineMoment, { kind: K }>;

/** The entry without its words: who, where, and the way to it. */
function EntryName({ entry }: { entry: OfKind<'judged'>['entry'] }): JSX.Element | null {
  const post = shownCapture(entry)?.data.post;
  if (!post) return null;
  return (
    <>
      <Link href={hrefOf({ at: 'entry', id: entry.id })}>
        <AuthorName author={post.author} />
      </Link>{' '}
      <span class="quiet">{platformName(post.platform)}</span>
    </>
  );
}

function What({ moment, stepName }: { moment: TimelineMoment; stepName: StepName }): JSX.Element {
  const protocolOf = useProtocolOf();
  switch (moment.kind) {
    case 'posted':
    case 'captured':
    case 'looked':
      return (
        <>
          {text(entryWords[moment.kind])} <EntryName entry={moment.entry} />
        </>
      );
    case 'judged':
      return (
        <>
          {text('timeline_judged', judgementLabel(protocolOf(moment.protocol), moment.category))}{' '}
          <EntryName entry={moment.entry} />
        </>
      );
    case 'run':
      return (
        <>
          {text('timeline_run')} {countText(moment.count, 'pile_count_one', 'pile_count_many')}
        </>
      );
    case 'step':
      return <StepText step={moment.step} stepName={stepName} />;
    case 'reported':
      return (
        <>
          {text(reportWords[moment.report.to])} <bdi>{moment.report.channel}</bdi>
          {moment.report.reference && ` ${text('step_reference', moment.report.reference)}`}
        </>
      );
    case 'exported':
      return <>{moment.to === null ? text('timeline_exported') : text('timeline_exported_to', moment.to)}</>;
    case 'answered':
      return (
        <>
          {text(answerWords[moment.answer.what])}
          {moment.answer.outcome && ` ${text(outcomeWords[moment.answer.outcome])}`}
          {moment.answer.reference && ` ${text('step_reference', moment.answer.reference)}`}
        </>
      );
    case 'disputed':
      return (
        <>
          {text(disputeWords[moment.dispute.to])} {moment.dispute.name && <bdi>{moment.dispute.name}</bdi>}
          {moment.dispute.reference && ` ${text('step_reference', moment.dispute.reference)}`}
        </>
      );
    case 'made':
      return <>{text('dossier_made')}</>;
    case 'closed':
      return (
        <>
          {text('dossier_closed')} {moment.reason && <bdi>{moment.reason}</bdi>}
        </>
      );
  }
}

function StepText({ step, stepName }: { step: OfKind<'step'>['step']; stepName: StepName }): JSX.Element {
  return (
    <>
      {text(stateWords[step.state])} {stepName(step.step)}
      {step.whom && <bdi>, {step.whom}</bdi>}
      {step.reference && ` ${text('step_reference', step.reference)}`}
      {step.note && (
        <p class="post-text" dir="auto">
          {step.note}
        </p>
      )}
    </>
  );
}

type StepName = (id: string) => string;

function byDay(moments: readonly TimelineMoment[]): [string, TimelineMoment[]][] {
  const days = new Map<string, TimelineMoment[]>();
  for (const moment of moments) {
    const day = formatDay(moment.at);
    days.set(day, [...(days.get(day) ?? []), moment]);
  }
  return [...days];
}

/** Everything of a case in the order of time, by day, in the zone of this computer. No words of any post. */
export function Timeline({ of, stepName }: { of: Case; stepName: StepName }): JSX.Element {
  const days = byDay(timelineOf(of));
  return (
    <section class="panel" aria-labelledby="timeline-title">
      <Heading id="timeline-title">{text('timeline_title')}</Heading>
      <Paragraph>{text('timeline_intro')}</Paragraph>
      {days.map(([day, moments]) => (
        <details key={day} open={moments.length <= SHOWN_OPEN}>
          <summary>
            {day} ({countText(moments.length, 'timeline_one', 'timeline_many')})
          </summary>
          <ol class="list timeline">
            {moments.map((moment, index) => (
              <li key={index}>
                <time dateTime={moment.at}>{formatShortTime(moment.at)}</time>{' '}
                <What moment={moment} stepName={stepName} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
