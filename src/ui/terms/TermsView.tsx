import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import { isDone, isSnoozed, keyOf, markDone, snooze } from '../../dossier/terms/attention.js';
import { stageOf, type Deadline } from '../../dossier/terms/deadline.js';
import { logbookDeadlines } from '../../dossier/terms/terms.js';
import type { Protocol } from '../../protocols/index.js';
import { useProtocolOf } from '../known-protocols.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { countText, text, type MessageKey } from '../text.js';
import type { TermActions } from './actions.js';
import { Notifications } from './Notifications.js';
import { TermLine } from './TermLine.js';
import { useReminders } from './use-reminders.js';
import { formatDay } from './words.js';

interface Props {
  entries: readonly Entry[];
  protocol: Protocol;
  terms: TermActions;
  /** What an entry is called in a list. */
  nameOf: (entry: Entry) => string;
}

/** Of entries that were not judged only the first klacht is a row: two hundred rows would hide the ones that count. */
function split(deadlines: readonly Deadline[]): { rows: Deadline[]; unjudged: Deadline[] } {
  return {
    rows: deadlines.filter(({ judged }) => judged),
    unjudged: deadlines.filter(({ judged, term }) => !judged && term === 'klacht'),
  };
}

type Section = 'now' | 'later' | 'done';
const titles: Record<Section, MessageKey> = {
  now: 'terms_now',
  later: 'terms_later',
  done: 'terms_done',
};

/** Every term of the logbook, with what was done about it. */
export function TermsView({ entries, protocol, terms, nameOf }: Props): JSX.Element {
  const protocolOf = useProtocolOf();
  const { reminders, kept, change } = useReminders(terms.reminders);
  const [task, run] = useTask();
  const now = terms.now().toISOString();
  const all = logbookDeadlines(entries, protocol, protocolOf, now);
  const { rows, unjudged } = split(all);
  const sectionOf = (one: Deadline): Section => {
    if (isDone(one, reminders)) return 'done';
    return isSnoozed(one, reminders, now) || stageOf(one, now) === 'later' ? 'later' : 'now';
  };
  const coming = all.filter((one) => !isDone(one, reminders) && stageOf(one, now) !== 'passed');
  const named = new Map(entries.map((entry) => [entry.id, nameOf(entry)]));
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{text('terms_title')}</Title>
      <Paragraph>{text('terms_intro')}</Paragraph>
      <Live>{!kept && <p>{text('attention_not_kept')}</p>}</Live>
      {unjudged[0] && <Unjudged first={unjudged[0]} count={unjudged.length} />}
      {all.length === 0 && <Paragraph>{text('terms_none')}</Paragraph>}
      {(Object.keys(titles) as Section[]).map((section) => {
        const here = rows.filter((one) => sectionOf(one) === section);
        return (
          here.length > 0 && (
            <section key={section} aria-labelledby={`terms-${section}`}>
              <Heading id={`terms-${section}`}>{text(titles[section])}</Heading>
              <ul class="rows">
                {here.map((deadline) => (
                  <TermRow
                    key={keyOf(deadline)}
                    {...{ deadline, now, section }}
                    name={named.get(deadline.entry) ?? ''}
                    onDone={() => change((before) => markDone(before, deadline, section !== 'done'))}
                    onLater={() => change((before) => snooze(before, deadline, now))}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <section class="panel" aria-labelledby="calendar-title">
        <Heading id="calendar-title">{text('calendar_heading')}</Heading>
        <Paragraph>{text('calendar_intro', text('calendar_title'))}</Paragraph>
        <Button
          disabled={coming.length === 0 || task.state === 'busy'}
          onPress={() => run(() => terms.saveCalendar(coming))}
        >
          {text('calendar_save')}
        </Button>
        <TaskStatus task={task} done="calendar_saved" />
      </section>
      <Notifications permission={terms.notifications} />
    </>
  );
}

const Unjudged = ({ first, count }: { first: Deadline; count: number }): JSX.Element => (
  <section class="panel" aria-labelledby="terms-unjudged">
    <Heading id="terms-unjudged">{text('terms_unjudged')}</Heading>
    <Paragraph>
      {countText(count, 'terms_unjudged_one', 'terms_unjudged_many')}{' '}
      {text('terms_unjudged_first', formatDay(first.safe ?? first.due))}
    </Paragraph>
    <Link href={hrefOf({ at: 'entry', id: first.entry })}>{text('terms_unjudged_open')}</Link>
  </section>
);

interface RowProps {
  deadline: Deadline;
  now: string;
  section: Section;
  name: string;
  onDone: () => void;
  onLater: () => void;
}

function TermRow({ deadline, now, section, name, onDone, onLater }: RowProps): JSX.Element {
  const id = `term-${keyOf(deadline)}`;
  return (
    <li class="row">
      <div class="row__body">
        <p class="quiet" id={id}>
          <bdi>{name}</bdi>
        </p>
        <TermLine {...{ deadline, now }} />
        <div class="actions">
          <Link href={hrefOf({ at: 'entry', id: deadline.entry })} describedBy={id}>
            {text('open')}
          </Link>
          <Button describedBy={id} onPress={onDone}>
            {text(section === 'done' ? 'term_undone' : 'term_done')}
          </Button>
          {section === 'now' && (
            <Button describedBy={id} onPress={onLater}>
              {text('term_later')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
