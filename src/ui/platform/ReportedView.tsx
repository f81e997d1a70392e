import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import type { Case } from '../../dossier/case.js';
import { reportableOf } from '../../dossier/platform/notice.js';
import { reportsOf } from '../../dossier/platform/reports.js';
import type { DossierActions } from '../dossier/actions.js';
import { subjectsOf } from '../export/choices.js';
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
  /** Reads the logbook again after a change. */
  after: () => Promise<void>;
}

/** After the report: that it was made, what came back, and how to go on. */
export function ReportedView({ of, entries, step, actions, after }: Props): JSX.Element {
  const platform = usePlatformActions();
  const reportable = of.entries.filter((entry) => reportableOf(entry) !== null);
  const [chosen, setChosen] = useState('');
  const entry = reportable.find(({ id }) => id === chosen) ?? reportable.at(-1);
  const about = entry && reportableOf(entry);
  if (!entry || !about || !platform) return <Paragraph>{text('platform_nothing')}</Paragraph>;
  const reports = reportsOf(entry);
  const shared = { entry, about, reports, platform: following(platform, after) };
  return (
    <>
      <section class="panel" aria-labelledby="reports-title">
        <Heading id="reports-title" focus>
          {text('reports_title')}
        </Heading>
        {reportable.length > 1 && (
          <SelectField
            id="reported-entry"
            label={text('platform_which')}
            value={entry.id}
            onValue={setChosen}
            options={subjectsOf(reportable).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {reports.length === 0 ? (
          <Paragraph>{text('reports_none')}</Paragraph>
        ) : (
          <ReportList reports={reports} />
        )}
      </section>
      <ReportForm key={`report ${entry.id}`} {...shared} {...{ of, step, actions }} />
      <AnswerForm key={`answer ${entry.id}`} {...shared} entries={entries} />
      <FurtherForm key={`further ${entry.id}`} {...shared} />
    </>
  );
}

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
