import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import { withWaiting, type Waiting, type WaitingStore } from '../../core/waiting.js';
import { hrefOf } from '../logbook/route.js';
import { Button } from '../parts/Button.js';
import { Paragraph, Title } from '../parts/Heading.js';
import { Link } from '../parts/Link.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { countText, text } from '../text.js';
import { platformName } from '../words.js';
import { linksIn, recordedIn } from './links.js';

export interface WaitingPorts {
  readonly store: WaitingStore;
  now(): Date;
}

interface Props extends WaitingPorts {
  entries: readonly Entry[];
}

/** Links that wait to be put on record: pasted here, opened with one click, ticked off once the post is on record. */
export function WaitingView({ entries, store, now }: Props): JSX.Element {
  const [list, setList] = useState<readonly Waiting[]>([]);
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [task, run] = useTask();
  useEffect(() => run(async () => setList(await store.get())), [store]);
  const change = (step: (before: readonly Waiting[]) => Waiting[]): void =>
    run(async () => setList(await store.change(step)));
  const add = (event: Event): void => {
    event.preventDefault();
    const { links, refused } = linksIn(pasted);
    const addedAt = now().toISOString();
    setSaid(
      [
        countText(links.length, 'waiting_added_one', 'waiting_added_many'),
        refused.length > 0 ? text('waiting_refused', refused.join(', ')) : '',
      ].join(' '),
    );
    setPasted(refused.join('\n'));
    change((before) =>
      withWaiting(
        before,
        links.map((link) => ({ ...link, addedAt })),
      ),
    );
  };
  return (
    <>
      <p>
        <Link href={hrefOf({ at: 'list' })}>{text('back_to_logbook')}</Link>
      </p>
      <Title focus>{text('waiting_title')}</Title>
      <Paragraph>{text('waiting_intro')}</Paragraph>
      <form class="panel" onSubmit={add} autocomplete="off">
        <label class="utrecht-form-label" for="waiting-links">
          {text('waiting_paste')}
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="waiting-links"
          rows={3}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <Button type="submit" disabled={task.state === 'busy'}>
          {text('waiting_add')}
        </Button>
        <Live>{said && <p>{said}</p>}</Live>
        {task.state === 'failed' && <TaskStatus task={task} done="known_saved" />}
      </form>
      {list.length === 0 && <Paragraph>{text('waiting_none')}</Paragraph>}
      <ul class="rows">
        {list.map((waiting) => (
          <WaitingRow
            key={waiting.url}
            waiting={waiting}
            entry={recordedIn(waiting, entries)}
            remove={() => change((before) => before.filter(({ url }) => url !== waiting.url))}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  waiting: Waiting;
  /** Where the post is on record; null: not yet. */
  entry: Entry | null;
  remove: () => void;
}

function WaitingRow({ waiting: { url, platform }, entry, remove }: RowProps): JSX.Element {
  const id = `waiting-${url}`;
  return (
    <li class="row">
      <div class="row__body">
        <p class="row__who" id={id}>
          {platformName(platform)}{' '}
          <span class={entry ? 'tag tag--set' : 'tag'}>
            {text(entry ? 'waiting_recorded' : 'waiting_open_tag')}
          </span>
        </p>
        <p class="row__facts">
          <bdi>{url}</bdi>
        </p>
        <div class="actions">
          {entry ? (
            <Link href={hrefOf({ at: 'entry', id: entry.id })} describedBy={id}>
              {text('open')}
            </Link>
          ) : (
            <a
              class="utrecht-link utrecht-link--html-a"
              href={url}
              target="_blank"
              rel="noreferrer noopener"
              aria-describedby={id}
            >
              {text('waiting_open')}
            </a>
          )}
          <Button describedBy={id} onPress={remove}>
            {text('waiting_remove')}
          </Button>
        </div>
      </div>
    </li>
  );
}
