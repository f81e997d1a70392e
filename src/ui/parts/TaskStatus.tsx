import type { JSX } from 'preact';
import { text, type MessageKey } from '../text.js';
import { failureText } from '../failure-text.js';
import { Live, Notice } from './Notice.js';
import type { Task } from './use-task.js';

/** Says aloud how a task ended. */
export function TaskStatus({ task, done }: { task: Task; done: MessageKey }): JSX.Element {
  return (
    <Live>
      {task.state === 'done' && <p class="utrecht-paragraph">{text(done)}</p>}
      {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
    </Live>
  );
}
