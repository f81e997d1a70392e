import type { ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import type { Case } from '../../dossier/case.js';
import { reportableOf } from '../../dossier/platform/notice.js';
import { reportsOf } from '../../dossier/platform/reports.js';
import type { DossierActions } from '../dossier/actions.js';
import { subjectsOf } from '../export/choices.js';
import type { Made } from '../logbook/route.js';
import { SelectField } from '../options/Fields.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { text } from '../text.js';
import { usePlatformActions, type PlatformActions } from './actions.js';
import { AnswerForm } from './AnswerForm.js';
import { FurtherForm } from './FurtherForm.js';
import { ReportForm } from './ReportForm.js';
import { ReportList } from './ReportList.js';

interface Props {
  of: Case;
  entries: readonly Entry[];
  /** The step of the plan that a report closes. */
  step: string;
  actions: DossierActions;
  /** What the guide knows of the report that was made; absent: nothing. */
  made?: Made;
  /** Reads the logbook again after a change. */
  after: () => Promise<void>;
}

/** After the report: that it was made, what came back, and how to go on. */
export function ReportedView({ of, entries, step, actions, made, after }: Props): JSX.Element {
  const platform = usePlatformActions();
  const reportable = of.entries.filter((entry) => reportableOf(entry) !== null);
  const [only, second] = reportable;
  // Of several posts none is taken for the person: a report on the wrong one stays in the logbook.
  const [chosen, setChosen] = useState(made?.entry ?? (second ? '' : (only?.id ?? '')));
  const entry = reportable.find(({ id }) => id === chosen);
  const about = entry && reportableOf(entry);
  if (!only || !platform) return <Paragraph>{text('platform_nothing')}</Paragraph>;
  const reports = entry ? reportsOf(entry) : [];
  return (
    <>
      <section class="panel" aria-labelledby="reports-title">
        <Heading id="reports-title" focus>
          {text('reports_title')}
        </Heading>
        {(second || !entry) && (
          <SelectField
            id="reported-entry"
            label={text('platform_which')}
            value={entry?.id ?? ''}
            onValue={setChosen}
            options={[
              { value: '', label: text('manual_channel_choose') },
              ...subjectsOf(reportable).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {entry && reports.length === 0 && <Paragraph>{text('reports_none')}</Paragraph>}
        {reports.length > 0 && <ReportList reports={reports} />}
      </section>
      {entry && about && (
        <Forms
          key={entry.id}
          {...{ of, step, actions, entry, about, reports, entries }}
          platform={following(platform, after)}
          channel={made?.entry === entry.id ? made.channel : null}
        />
      )}
    </>
  );
}

type FormsProps = ComponentProps<typeof ReportForm> &
  ComponentProps<typeof AnswerForm> &
  ComponentProps<typeof FurtherForm>;

/** What can be noted of the reports of one post. */
const Forms = (props: FormsProps): JSX.Element => (
  <>
    <ReportForm {...props} />
    <AnswerForm {...props} />
    <FurtherForm {...props} />
  </>
);

/** The same actions, with the screen up to date before they end. */
function following(platform: PlatformActions, after: () => Promise<void>): PlatformActions {
  return {
    ...platform,
    answered: async (words) => {
      await platform.answered(words);
      await after();
    },
    disputed: async (words) => {
      await platform.disputed(words);
      await after();
    },
  };
}
