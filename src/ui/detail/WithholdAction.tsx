import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { TaskStatus } from '../parts/TaskStatus.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';

interface Props {
  /** Pictures are still kept. */
  possible: boolean;
  withhold: () => Promise<void>;
}

/** Destroys the pictures of an entry, after one question: they do not come back. */
export function WithholdAction({ possible, withhold }: Props): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  const [task, run] = useTask();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  if (!possible && task.state === 'idle') return null;
  const busy = task.state === 'busy';
  return (
    <section class="panel" aria-labelledby="withhold-title">
      <Heading id="withhold-title">{text('withhold_title')}</Heading>
      {possible && <Paragraph>{text('withhold_what')}</Paragraph>}
      {possible && !asking && <Button onPress={() => setAsking(true)}>{text('withhold')}</Button>}
      {possible && asking && (
        <div class="actions">
          <p ref={question} tabIndex={-1}>
            {text('withhold_sure')}
          </p>
          <Button disabled={busy} onPress={() => run(withhold)}>
            {text('withhold_yes')}
          </Button>
          <Button look="subtle" disabled={busy} onPress={() => setAsking(false)}>
            {text('withhold_no')}
          </Button>
        </div>
      )}
      <TaskStatus task={task} done="toast_withheld" />
    </section>
  );
}
