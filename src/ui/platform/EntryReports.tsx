import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import { reportableOf } from '../../dossier/platform/notice.js';
import { reportsOf } from '../../dossier/platform/reports.js';
import { hrefOf } from '../logbook/route.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { text } from '../text.js';
import { ReportList } from './ReportList.js';

/** What was reported of one entry to its platform, and what came of it. Nothing for what stands on no platform. */
export function EntryReports({ entry }: { entry: Entry }): JSX.Element | null {
  const reports = reportsOf(entry);
  if (reports.length === 0 && reportableOf(entry) === null) return null;
  const subject = { on: 'entry' as const, id: entry.id };
  return (
    <section class="panel" aria-labelledby="reports-title">
      <Heading id="reports-title">{text('reports_title')}</Heading>
      {reports.length === 0 ? (
        <Paragraph>{text('reports_none')}</Paragraph>
      ) : (
        <ReportList reports={reports} />
      )}
      <p class="actions">
        <Link href={hrefOf({ at: 'act', subject, act: 'platform' })}>{text('reports_make')}</Link>
        <Link href={hrefOf({ at: 'act', subject, act: 'gemeld' })}>{text('reports_note')}</Link>
      </p>
    </section>
  );
}
