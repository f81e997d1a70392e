import type { JSX } from 'preact';
import type { PlatformReport } from '../../dossier/platform/reports.js';
import { hrefOf } from '../logbook/route.js';
import { Link } from '../parts/Link.js';
import { Moment } from '../parts/Moment.js';
import { formatDay } from '../terms/words.js';
import { text } from '../text.js';
import { channelWords } from './NoticeForm.js';
import { answerWords, disputeWords, outcomeWords } from './words.js';

/** Reports to the platform with what came of each, in order. */
export const ReportList = ({ reports }: { reports: readonly PlatformReport[] }): JSX.Element => (
  <ol class="list">
    {reports.map((report) => (
      <li key={report.reported?.seq ?? 'loose'}>
        <Report {...report} />
      </li>
    ))}
  </ol>
);

function Report({ reported, answers, disputes }: PlatformReport): JSX.Element {
  const to = reported?.data.platform;
  return (
    <>
      <p>
        {reported ? (
          <>
            <Moment iso={reported.data.at} short />
            {' · '}
            {to ? text(channelWords[to.channel]) : reported.data.channel}
            {to && ` · ${text(to.notifier === 'person' ? 'notifier_person' : 'notifier_municipality')}`}
            <Reference of={reported.data.reference} />
          </>
        ) : (
          text('reports_loose')
        )}
      </p>
      <ul class="list">
        {answers.map(({ seq, data }) => (
          <li key={seq}>
            {formatDay(data.when.day)}: {text(answerWords[data.what])}
            {data.outcome && ` · ${text(outcomeWords[data.outcome])}`}
            <Reference of={data.reference} />
            {data.reasoned === false && ` · ${text('answer_unreasoned')}`}{' '}
            {data.record !== null && (
              <Link href={hrefOf({ at: 'entry', id: data.record })}>{text('answer_record_open')}</Link>
            )}
            {data.text !== null && (
              <details>
                <summary>{text('answer_words')}</summary>
                <p class="post-text" dir="auto">
                  {data.text}
                </p>
              </details>
            )}
          </li>
        ))}
        {disputes.map(({ seq, data }) => (
          <li key={seq}>
            {formatDay(data.when.day)}: {text(disputeWords[data.to])} {data.name && <bdi>{data.name}</bdi>}
            <Reference of={data.reference} />
          </li>
        ))}
      </ul>
    </>
  );
}

const Reference = ({ of }: { of: string | null }): JSX.Element | null =>
  of === null ? null : <bdi> {text('step_reference', of)}</bdi>;
