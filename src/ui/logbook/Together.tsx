import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BIN_DAYS } from '../../core/settings.js';
import { Button } from '../parts/Button.js';
import { Live } from '../parts/Notice.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useSingleTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';
import type { TogetherOutcome } from './actions.js';

export type Key = TogetherOutcome | 'later';

/** Single keys, as a person finds them on the screen (`together_keys`). */
export const keys: Readonly<Record<string, Key>> = { g: 'geen', l: 'later', b: 'bijvangst' };

const labels: Record<Key, MessageKey> = {
  geen: 'together_none',
  later: 'together_later',
  bijvangst: 'together_bycatch',
};

export interface TogetherActions {
  judgeTogether: (entries: readonly string[], outcome: TogetherOutcome) => Promise<number>;
  postpone: (entries: readonly string[]) => void;
}

/**
 * Runs the outcomes that may be given to several entries, and says how that went. `onDone` lets go of the selection: a next
 * key is about what the person is at then, never about what was chosen for an act that is over.
 */
export function useTogether(
  { judgeTogether, postpone }: TogetherActions,
  onDone: (entries: readonly string[]) => void,
) {
  const [task, run] = useSingleTask();
  const [said, setSaid] = useState('');
  const act = (key: Key, entries: readonly string[]): void => {
    if (entries.length === 0 || task.state === 'busy') return;
    setSaid('');
    if (key === 'later') {
      postpone(entries);
      setSaid(text('together_later_done', String(entries.length)));
      onDone(entries);
      return;
    }
    run(async () => {
      const count = await judgeTogether(entries, key);
      const skipped = entries.length - count;
      setSaid(
        [
          text(key === 'geen' ? 'together_none_done' : 'together_bycatch_done', String(count)),
          skipped > 0 ? text('together_skipped', String(skipped)) : '',
        ].join(' '),
      );
      onDone(entries);
    });
  };
  return { act, said, task };
}

interface Props {
  selected: readonly string[];
  together: ReturnType<typeof useTogether>;
  keysOn: boolean;
  onKeys: (on: boolean) => void;
}

/** Buttons for the selection, the keys beside them, and the switch that turns the keys off (WCAG 2.1.4). */
export function Together({ selected, together, keysOn, onKeys }: Props): JSX.Element {
  const { act, said, task } = together;
  return (
    <div class="together">
      <div class="actions">
        {(Object.keys(labels) as Key[]).map((key) => (
          <Button
            key={key}
            describedBy="together-help"
            disabled={selected.length === 0 || task.state === 'busy'}
            onPress={() => act(key, selected)}
          >
            {text(labels[key])}
          </Button>
        ))}
      </div>
      <Live>{said && <p>{said}</p>}</Live>
      {task.state === 'failed' && <TaskStatus task={task} done="judgement_saved" />}
      <details>
        <summary>{text('together_help_title')}</summary>
        <p id="together-help">{text('together_help', String(BIN_DAYS))}</p>
        <p id="together-keys">{text('together_keys')}</p>
        <label class="check">
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            checked={keysOn}
            onChange={() => onKeys(!keysOn)}
          />
          {text('together_keys_on')}
        </label>
      </details>
    </div>
  );
}
