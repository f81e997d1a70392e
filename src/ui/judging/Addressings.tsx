import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressingsOf, counts, type Addressing } from '../../core/addressing.js';
import type { Entry } from '../../core/entry.js';
import { Button } from '../parts/Button.js';
import { Moment } from '../parts/Moment.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useSingleTask } from '../parts/use-task.js';
import { text } from '../text.js';

interface Props {
  entry: Entry;
  /** Says in the journal that the date in this line was noted by mistake. */
  withdraw: (line: number) => Promise<void>;
}

const idOf = (line: number): string => `addressed-${line}`;

/** Every date on which the sender was addressed, each with a way to withdraw it; what was withdrawn stays to be seen. */
export function Addressings({ entry, withdraw }: Props): JSX.Element | null {
  const [task, run] = useSingleTask();
  const pressed = useRef<number | null>(null);
  const dates = addressingsOf(entry);
  const isOpen = (line: number): boolean => dates.some((one) => one.seq === line && counts(one));
  useEffect(() => {
    const line = pressed.current;
    if (line === null || isOpen(line)) return;
    // The button is gone: focus goes to the date that it stood beside.
    pressed.current = null;
    document.getElementById(idOf(line))?.focus();
  });
  if (dates.length === 0) return null;
  const press = (line: number): void => {
    pressed.current = line;
    run(() => withdraw(line));
  };
  return (
    <div class="earlier">
      <p>{text('addressings_title')}</p>
      <p class="quiet">{text('addressings_help')}</p>
      <ul class="list">
        {dates.map((one) => (
          <li key={one.seq}>
            <Said one={one} />{' '}
            {counts(one) && (
              <Button
                describedBy={idOf(one.seq)}
                disabled={task.state === 'busy'}
                onPress={() => press(one.seq)}
              >
                {text('addressing_withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <TaskStatus task={task} done="addressing_withdrawn_done" />
    </div>
  );
}

function Said({ one }: { one: Addressing }): JSX.Element {
  const { seq, at, notedAt, by, withdrawn, replaced, restored } = one;
  return (
    <span id={idOf(seq)} tabIndex={-1}>
      <strong>
        <Moment iso={at} />
      </strong>{' '}
      <span class="quiet">
        {text('addressing_noted')} <Moment iso={notedAt} /> {by && <bdi>{by}</bdi>}
      </span>{' '}
      {withdrawn && (
        <>
          {text('addressing_withdrawn')} <Moment iso={withdrawn.at} />
          {withdrawn.data.by && (
            <>
              {' '}
              <bdi>{withdrawn.data.by}</bdi>
            </>
          )}
          . {text('addressing_counts_no_more')}
        </>
      )}
      {!withdrawn && replaced && text('addressing_replaced')}
      {!withdrawn && restored && text('addressing_restored')}
    </span>
  );
}
