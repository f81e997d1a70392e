import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.js';
import { Button } from '../parts/Button.js';
import { Moment } from '../parts/Moment.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { AreaField } from '../police/Form.js';
import { text } from '../text.js';

interface Props {
  reflections: Entry['reflections'];
  save: (words: string) => Promise<void>;
}

/** Looking back on one's own part: closed until the person opens it, and never handed over. */
export function Reflection({ reflections, save }: Props): JSX.Element {
  const [words, setWords] = useState('');
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (words.trim() !== '') run(() => save(words.trim()).then(() => setWords('')));
  };
  return (
    <details class="panel">
      <summary>{text('reflection_title')}</summary>
      {reflections.length > 0 && (
        <ol class="notes">
          {reflections.map(({ seq, at, data }) => (
            <li key={seq}>
              <p class="quiet">
                <Moment iso={at} />
              </p>
              <p class="post-text" dir="auto">
                {data.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      <form onSubmit={submit} autocomplete="off">
        <AreaField
          id="reflection"
          label={text('reflection_label')}
          help={text('reflection_help')}
          value={words}
          onValue={setWords}
        />
        <Button type="submit" disabled={task.state === 'busy'}>
          {text('reflection_save')}
        </Button>
        <TaskStatus task={task} done="step_saved" />
      </form>
    </details>
  );
}
