import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import type { Case } from '../../dossier/case.js';
import { uncaptured } from '../../dossier/plan/uncaptured.js';
import { wasReported } from '../../dossier/platform/reports.js';
import { notYet, type NotYet } from '../../dossier/platform/allowed.js';
import { reportableOf } from '../../dossier/platform/notice.js';
import { national, type Protocol } from '../../protocols/index.js';
import { Lacking } from '../dossier/PlanView.js';
import { subjectsOf } from '../export/choices.js';
import { hrefOf } from '../logbook/route.js';
import { SelectField } from '../options/Fields.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Notice } from '../parts/Notice.js';
import { text, type MessageKey } from '../text.js';
import { LawText } from './LawText.js';
import { NoticeForm } from './NoticeForm.js';

interface Props {
  of: Case;
  entries: readonly Entry[];
  protocol: Protocol;
  category: string | null;
  /** The sender may be a minor or in distress: somebody is asked first. */
  askFirst: boolean;
}

const refusals: Record<NotYet, MessageKey> = {
  'no-column': 'platform_no_column',
  'consult-first': 'platform_consult_first',
  'melding-first': 'platform_melding_first',
};

/** A report to the platform: what comes first, which post, and the form. Nothing is sent from here. */
export function PlatformView(props: Props): JSX.Element {
  const { of, entries } = props;
  const reportable = of.entries.filter((entry) => reportableOf(entry) !== null);
  // Chosen once: a report that is noted meanwhile must not take away what is being filled in.
  const [chosen, setChosen] = useState(() => reportable.find((entry) => !wasReported(entry))?.id ?? '');
  const refusal = notYet(props, of.steps);
  if (refusal !== null) {
    return (
      <>
        <Danger />
        <Notice tone="info" title={text('platform_not_now')}>
          <p>{text(refusals[refusal])}</p>
          {refusal !== 'no-column' && (
            <Link href={hrefOf({ at: 'act', subject: of.subject, act: 'melding' })}>
              {text(refusal === 'consult-first' ? 'plan_open_consult' : 'plan_open_act')}
            </Link>
          )}
        </Notice>
      </>
    );
  }
  const entry = reportable.find(({ id }) => id === chosen) ?? reportable.at(-1);
  const about = entry && reportableOf(entry);
  if (!entry || !about) return <Paragraph>{text('platform_nothing')}</Paragraph>;
  return (
    <>
      <Danger />
      <section class="panel" aria-labelledby="platform-first">
        <Heading id="platform-first" focus>
          {text('platform_first')}
        </Heading>
        <LawText id="evidence" />
        <Lacking lacking={uncaptured([entry], entries)} />
        {reportable.length > 1 && (
          <SelectField
            id="platform-entry"
            label={text('platform_which')}
            value={entry.id}
            onValue={setChosen}
            options={subjectsOf(reportable).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {reportable.length > 1 && <p class="quiet">{text('platform_one')}</p>}
      </section>
      <NoticeForm key={entry.id} of={of} entry={entry} about={about} />
    </>
  );
}

/** Danger to life comes before any report (art. 18 DSA). */
function Danger(): JSX.Element {
  const line = national.helpLines.find(({ id }) => id === 'noodnummer');
  return (
    <Notice tone="help">
      <LawText id="danger" />
      {line?.number && (
        <a class="utrecht-link utrecht-link--html-a" href={`tel:${line.number}`}>
          {text('call_number', line.number)}
        </a>
      )}
    </Notice>
  );
}
