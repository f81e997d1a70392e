import type { ComponentChildren, JSX } from 'preact';
import { Radio } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Heading } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text, type MessageKey } from '../text.js';
import { keysOf } from './words.js';

interface FormProps {
  id: string;
  title: string;
  /** Takes the focus when it becomes the first thing to do. */
  focus?: boolean;
  /** Whether it can be stored as it stands. */
  whole: boolean;
  label: string;
  save: () => Promise<void>;
  /** What holds now. */
  now?: ComponentChildren;
  children: ComponentChildren;
}

/** One thing to note, with what holds now above it. */
export function NoteForm({ id, title, focus, whole, label, save, now, children }: FormProps): JSX.Element {
  const [task, run] = useTask();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (whole && task.state !== 'busy') run(save);
  };
  return (
    <form class="panel" aria-labelledby={id} onSubmit={submit} autocomplete="off">
      <Heading id={id} {...(focus && { focus })}>
        {title}
      </Heading>
      {now}
      {children}
      <Button type="submit" disabled={!whole || task.state === 'busy'}>
        {label}
      </Button>
      <TaskStatus task={task} done="step_saved" />
    </form>
  );
}

interface ChoiceProps<K extends string> {
  name: string;
  label: string;
  words: Record<K, MessageKey>;
  value: K | null;
  onValue: (value: K) => void;
}

/** One of a few answers; nothing is chosen beforehand. */
export const Choice = <K extends string>(props: ChoiceProps<K>): JSX.Element => (
  <fieldset class="group">
    <legend class="utrecht-form-label">{props.label}</legend>
    <div class="answers">
      {keysOf(props.words).map((key) => (
        <Radio
          key={key}
          id={`${props.name}-${key}`}
          name={props.name}
          label={text(props.words[key])}
          checked={props.value === key}
          onChoose={() => props.onValue(key)}
        />
      ))}
    </div>
  </fieldset>
);

interface AreaProps {
  id: string;
  label: string;
  help?: string;
  value: string;
  onValue: (value: string) => void;
}

/** Room for more than a line. */
export const AreaField = ({ id, label, help, value, onValue }: AreaProps): JSX.Element => (
  <div class="field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    {help && (
      <p class="quiet" id={`${id}-help`}>
        {help}
      </p>
    )}
    <textarea
      class="utrecht-textarea utrecht-textarea--html-textarea"
      id={id}
      rows={4}
      aria-describedby={help && `${id}-help`}
      value={value}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  </div>
);
