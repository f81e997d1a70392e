import type { JSX } from 'preact';
import type { Entry } from '../../core/entry.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Moment } from '../parts/Moment.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useDraft } from '../parts/use-draft.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';

interface Props {
  /** Id of the entry. */
  entry: string;
  notes: Entry['notes'];
  save: (words: string) => Promise<void>;
}

/** The person's own notes: earlier ones with their time, and room for another. */
export function Notes({ entry, notes, save }: Props): JSX.Element {
  const [words, setWords] = useDraft('note', entry);
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (words.trim() !== '') run(() => save(words.trim()).then(() => setWords('')));
  };
  return (
    <section class="panel" aria-labelledby="notes-title">
      <Heading id="notes-title">{text('notes_title')}</Heading>
      <Paragraph>{text('notes_intro')}</Paragraph>
      {notes.length > 0 && (
        <ol class="notes">
          {notes.map(({ seq, at, data }) => (
            <li key={seq}>
              <p class="quiet">
                <Moment iso={at} /> {data.by && <bdi>{data.by}</bdi>}
              </p>
              <p class="post-text" dir="auto">
                {data.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      <form onSubmit={submit}>
        <label class="utrecht-form-label" for="note">
          {text('note_label')}
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id="note"
          rows={4}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" disabled={task.state === 'busy'}>
          {text('note_save')}
        </Button>
        <TaskStatus task={task} done="note_saved" />
      </form>
    </section>
  );
}
