import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutchDay } from '../../core/dutch-time.js';
import { liveCaptures, type Entry } from '../../core/entry.js';
import { knowledgeOf } from '../../dossier/terms/knowledge.js';
import { Radio, TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';
import type { Said } from './actions.js';
import { formatDay } from './words.js';

const how: Record<Said['how'], MessageKey> = {
  seen: 'known_seen',
  told: 'known_told',
  'not-yet': 'known_not_yet',
};
const confirmed: Record<NonNullable<Said['confirmed']>, MessageKey> = {
  whole: 'known_whole',
  summary: 'known_summary',
};

export interface KnownDraft {
  readonly how: Said['how'] | null;
  readonly day: string;
  readonly clock: string;
  readonly toldBy: string;
  readonly confirmed: Said['confirmed'];
}
export const blankKnown: KnownDraft = { how: null, day: '', clock: '', toldBy: '', confirmed: null };

/** Why what was filled in cannot be stored; null: it can. Days are `YYYY-MM-DD`. */
export function knownObstacle(
  { how, day }: KnownDraft,
  today: string,
  own: string | null,
): MessageKey | null {
  if (how === null) return 'known_choose';
  if (how === 'not-yet') return null;
  if (day === '') return 'known_day_missing';
  if (day > today) return 'known_day_future';
  return own !== null && day > own ? 'known_day_late' : null;
}

/** What is stored of a draft that has no obstacle. */
export function saidOf({ how, day, clock, toldBy, confirmed }: KnownDraft): Said {
  const knows = how !== 'not-yet';
  return {
    how: how ?? 'seen',
    when: knows && day !== '' ? { day, clock: clock || null } : null,
    toldBy: how === 'told' ? toldBy.trim() || null : null,
    confirmed: knows ? confirmed : null,
  };
}

interface FieldsProps {
  draft: KnownDraft;
  change: (part: Partial<KnownDraft>) => void;
}

/** The questions about kennisname, also within the form of a manual entry. */
export function KnownFields({ draft, change }: FieldsProps): JSX.Element {
  const knows = draft.how === 'seen' || draft.how === 'told';
  return (
    <>
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('known_how')}</legend>
        <div class="answers">
          {(Object.keys(how) as Said['how'][]).map((value) => (
            <Radio
              key={value}
              id={`known-${value}`}
              name="known-how"
              label={text(how[value])}
              checked={draft.how === value}
              onChoose={() => change({ how: value })}
            />
          ))}
        </div>
      </fieldset>
      {knows && (
        <>
          <DateField
            id="known-day"
            label={text('known_day')}
            value={draft.day}
            onValue={(day) => change({ day })}
          />
          <DateField
            id="known-clock"
            type="time"
            label={text('known_clock')}
            value={draft.clock}
            onValue={(clock) => change({ clock })}
          />
          {draft.how === 'told' && (
            <TextField
              id="known-by"
              label={text('known_by')}
              value={draft.toldBy}
              onValue={(toldBy) => change({ toldBy })}
            />
          )}
          <fieldset class="group" aria-describedby="known-confirmed-help">
            <legend class="utrecht-form-label">{text('known_confirmed')}</legend>
            <p class="quiet" id="known-confirmed-help">
              {text('known_confirmed_help')}
            </p>
            <div class="answers">
              {(Object.keys(confirmed) as NonNullable<Said['confirmed']>[]).map((value) => (
                <Radio
                  key={value}
                  id={`confirmed-${value}`}
                  name="known-confirmed"
                  label={text(confirmed[value])}
                  checked={draft.confirmed === value}
                  onChoose={() => change({ confirmed: value })}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </>
  );
}

interface DateProps {
  id: string;
  label: string;
  type?: 'date' | 'time';
  value: string;
  onValue: (value: string) => void;
}

export const DateField = ({ id, label, type = 'date', value, onValue }: DateProps): JSX.Element => (
  <div class="field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    <input
      class="utrecht-textbox"
      id={id}
      type={type}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  </div>
);

/** What holds now, in words. */
function stated(entry: Entry): string {
  const known = knowledgeOf(entry);
  if (known === null) return text('known_nothing');
  if (known.state === 'not-yet') return text('known_state_not_yet');
  const day = formatDay(known.when.day);
  return known.assumed ? text('known_state_assumed', day) : text('known_state', day);
}

/** The first day on which this person put it on record for themselves: they cannot have come to know later. */
function ownDay(entry: Entry): string | null {
  const own = liveCaptures(entry).filter(({ data }) => data.custody.onBehalfOf === null);
  return (
    own
      .map(({ data }) => dutchDay(data.capturedAt))
      .sort()
      .at(0) ?? null
  );
}

interface Props {
  entry: Entry;
  /** ISO 8601 UTC. */
  now: string;
  save: (said: Said) => Promise<void>;
}

/** When the person concerned came to know: what holds now, and how to say it better. */
export function Knowledge({ entry, now, save }: Props): JSX.Element {
  const [draft, setDraft] = useState<KnownDraft>(blankKnown);
  const [tried, setTried] = useState(false);
  const [task, run] = useTask();
  const obstacle = knownObstacle(draft, dutchDay(now), ownDay(entry));
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (obstacle !== null || task.state === 'busy') return;
    run(() =>
      save(saidOf(draft)).then(() => {
        setDraft(blankKnown);
        setTried(false);
      }),
    );
  };
  return (
    <form class="panel" aria-labelledby="known-title" onSubmit={submit} autocomplete="off">
      <Heading id="known-title">{text('known_title')}</Heading>
      <Paragraph>{stated(entry)}</Paragraph>
      <details>
        <summary>{text('known_change')}</summary>
        <p class="quiet">{text('known_why')}</p>
        <KnownFields draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} />
        <Button type="submit" disabled={task.state === 'busy'}>
          {text('known_save')}
        </Button>
        <Live>{tried && obstacle !== null && <p>{text(obstacle)}</p>}</Live>
      </details>
      <TaskStatus task={task} done="known_saved" />
    </form>
  );
}
