import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import type { Entry } from '../../core/entry.js';
import type { Language } from '../../core/report-guide.js';
import { lawLinks, LETTERS, type LetterTo } from '../../dossier/platform/data.js';
import { letterOf } from '../../dossier/platform/letter.js';
import type { Reportable } from '../../dossier/platform/notice.js';
import { decisionOf, type PlatformReport } from '../../dossier/platform/reports.js';
import { routeOf } from '../../platforms/report-routes.js';
import { SelectField, TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph, Subheading } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { DateField } from '../terms/Knowledge.js';
import { text } from '../text.js';
import type { PlatformActions } from './actions.js';
import { Source } from '../parts/Source.js';
import { LawText } from './LawText.js';
import { idOfReport, ReportChoice } from './ReportChoice.js';
import { disputeWords, language, said } from './words.js';

interface Props {
  entry: Entry;
  about: Reportable;
  reports: readonly PlatformReport[];
  platform: PlatformActions;
}

const lawOf: Record<LetterTo, string> = { platform: 'complaint', body: 'body', coordinator: 'coordinator' };
const isLetter = (value: string): value is LetterTo => LETTERS.includes(value as LetterTo);

/** Going on after the platform's answer: a text for each way, to send oneself, and that it was sent. */
export function FurtherForm({ entry, about, reports, platform }: Props): JSX.Element {
  const [to, setTo] = useState<LetterTo>('platform');
  const [picked, setPicked] = useState<string | null>(null);
  const [tongue, setTongue] = useState<Language>(language);
  const [why, setWhy] = useState('');
  const last = reports.at(-1);
  const chosen = picked ?? (last ? (idOfReport(last) ?? '') : '');
  const report = reports.find((one) => idOfReport(one) === chosen) ?? last;
  const letter = report ? letterOf(to, about, report, { why, language: tongue }) : null;
  return (
    <section class="panel" aria-labelledby="further-title">
      <Heading id="further-title">{text('further_title')}</Heading>
      <Paragraph>{text('further_intro')}</Paragraph>
      {!report && <Paragraph>{text('further_nothing')}</Paragraph>}
      {report && (
        <>
          <SelectField
            id="further-to"
            label={text('further_to')}
            value={to}
            onValue={(value) => setTo(isLetter(value) ? value : 'platform')}
            options={LETTERS.map((one) => ({ value: one, label: text(disputeWords[one]) }))}
          />
          <LawText id={lawOf[to]} />
          <Where to={to} about={about} />
          <ReportChoice id="further-report" reports={reports} value={chosen} onValue={setPicked} />
          {to !== 'coordinator' && decisionOf(report) === null && <p>{text('further_no_decision')}</p>}
          <SelectField
            id="further-language"
            label={text('further_language')}
            value={tongue}
            onValue={(value) => setTongue(value === 'en' ? 'en' : 'nl')}
            options={[
              { value: 'nl', label: text('language_nl') },
              { value: 'en', label: text('language_en') },
            ]}
          />
          <div class="field">
            <label class="utrecht-form-label" for="further-why">
              {text('further_why')}
            </label>
            <textarea
              class="utrecht-textarea utrecht-textarea--html-textarea"
              id="further-why"
              rows={4}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </div>
          {letter ? (
            <>
              <p>
                <strong lang={tongue} id="further-subject">
                  {letter.subject}
                </strong>
              </p>
              <pre
                class="preview"
                lang={tongue}
                dir="auto"
                tabIndex={0}
                role="group"
                aria-labelledby="further-subject"
              >
                {letter.body}
              </pre>
              <Copy value={letter.body} describedBy="further-subject" />
            </>
          ) : (
            <p class="quiet">{text('further_why_first')}</p>
          )}
          <Sent {...{ entry, to, platform }} report={chosen || null} />
        </>
      )}
    </section>
  );
}

/** Where it is filed. */
function Where({ to, about }: { to: LetterTo; about: Reportable }): JSX.Element | null {
  if (to === 'platform') {
    const complaint = routeOf(about.platform)?.complaint;
    if (!complaint) return null;
    return (
      <p>
        {said(complaint.text)} {complaint.url && <Address url={complaint.url} />} <Source {...complaint} />
      </p>
    );
  }
  const link = lawLinks.find(({ id }) => id === (to === 'body' ? 'bodies' : 'coordinator'));
  return link ? (
    <p>
      {said(link.label)}: <Address url={link.url} /> <Source {...link} />
    </p>
  ) : null;
}

const Address = ({ url }: { url: string }): JSX.Element => (
  <a class="utrecht-link utrecht-link--html-a" href={url} target="_blank" rel="noreferrer">
    {url}
  </a>
);

interface SentProps {
  entry: Entry;
  report: string | null;
  to: LetterTo;
  platform: PlatformActions;
}

/** The person sent it: to whom, when, and the number. From the body's day on its ninety days count. */
function Sent({ entry, report, to, platform }: SentProps): JSX.Element {
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [task, run] = useTask();
  const future = day > dutchDay(new Date().toISOString());
  const note = (event: Event): void => {
    event.preventDefault();
    if (day === '' || future) return;
    run(async () => {
      await platform.disputed({
        entry: entry.id,
        report,
        to,
        name: to === 'body' ? name.trim() || null : null,
        when: { day, clock: null },
        reference: number.trim() || null,
      });
      setNumber('');
    });
  };
  return (
    <form aria-labelledby="sent-title" onSubmit={note} autocomplete="off">
      <Subheading id="sent-title">{text('sent_title')}</Subheading>
      {to === 'body' && <TextField id="sent-name" label={text('sent_name')} value={name} onValue={setName} />}
      <DateField id="sent-day" label={text('sent_day')} value={day} onValue={setDay} />
      {future && <p role="alert">{text('known_day_future')}</p>}
      <TextField id="sent-number" label={text('step_number')} value={number} onValue={setNumber} />
      <Button type="submit" disabled={day === '' || future || task.state === 'busy'}>
        {text('sent_note')}
      </Button>
      <TaskStatus task={task} done="step_saved" />
    </form>
  );
}
