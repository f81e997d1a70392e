import type { JSX } from 'preact';
import type { PlatformReport } from '../../dossier/platform/reports.js';
import { formatShortTime } from '../format.js';
import { SelectField } from '../options/Fields.js';
import { text } from '../text.js';
import { channelWords } from './NoticeForm.js';

interface Props {
  id: string;
  reports: readonly PlatformReport[];
  value: string;
  onValue: (report: string) => void;
}

/** The number of a report in this logbook; null where it has none. */
export const idOfReport = ({ reported }: PlatformReport): string | null =>
  reported?.data.platform?.report ?? null;

/** Which report something is about. */
export const ReportChoice = ({ id, reports, value, onValue }: Props): JSX.Element => (
  <SelectField
    id={id}
    label={text('answer_of')}
    value={value}
    onValue={onValue}
    options={[
      { value: '', label: text('answer_of_unknown') },
      ...reports.flatMap((report) => {
        const { reported } = report;
        const own = idOfReport(report);
        if (own === null || !reported?.data.platform) return [];
        const way = text(channelWords[reported.data.platform.channel]);
        return [{ value: own, label: `${formatShortTime(reported.data.at)} · ${way}` }];
      }),
    ]}
  />
);
