import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Entry } from '../../core/entry.js';
import { Button } from '../parts/Button.js';
import { keepDraft, parseDraft } from '../parts/drafts.js';
import { KeptDraft } from '../parts/KeptDraft.js';
import { Moment } from '../parts/Moment.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useKept } from '../parts/use-kept.js';
import { useTask } from '../parts/use-task.js';
import { AreaField } from '../police/Form.js';
import { text } from '../text.js';

const DraftSchema = v.object({ words: v.string() });
const blank = { words: '' };

interface Props {
  /** Id of the entry. */
  entry: string;
  reflections: Entry['reflections'];
  save: (words: string) => Promise<void>;
}

/** Looking back on one's own part: closed until the person opens it, or what was not saved stands in it; never handed over. */
export function Reflection({ entry, reflections, save }: Props): JSX.Element {
  const { draft, change, earlier, clear, stored } = useKept({
    blank,
    read: () => parseDraft(DraftSchema, 'reflection', entry),
    keep: (next) => keepDraft('reflection', entry, next && JSON.stringify(next)),
  });
  const { words } = draft;
  const [open] = useState(earlier === 'kept');
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (words.trim() !== '') run(() => save(words.trim()).then(stored));
  };
  return (
    <details class="panel" open={open}>
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
        <KeptDraft {...{ earlier, clear }} first="reflection" />
        <AreaField
          id="reflection"
          label={text('reflection_label')}
          help={text('reflection_help')}
          value={words}
          onValue={(next) => change({ words: next })}
        />
        <Button type="submit" disabled={task.state === 'busy'}>
          {text('reflection_save')}
        </Button>
        <TaskStatus task={task} done="step_saved" />
      </form>
    </details>
  );
}
