import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { text } from '../text.js';
import type { Permission } from './actions.js';

/** Whether the browser may say that there is something to look at. Off until the person asks for it. */
export function Notifications({ permission }: { permission: Permission }): JSX.Element {
  const [given, setGiven] = useState<boolean | null>(null);
  const [task, run] = useTask();
  const look = async () => setGiven(await permission.granted());
  useEffect(() => run(look), [permission]);
  return (
    <section class="panel" aria-labelledby="notify-title">
      <Heading id="notify-title">{text('notify_title')}</Heading>
      <Paragraph>{text('notify_intro', text('notify_text'))}</Paragraph>
      <Live>
        {given !== null && <Paragraph>{text(given ? 'notify_given' : 'notify_not_given')}</Paragraph>}
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
      </Live>
      {given === false && (
        <Button onPress={() => run(() => permission.ask().then(look))}>{text('notify_ask')}</Button>
      )}
      {given === true && (
        <Button onPress={() => run(() => permission.withdraw().then(look))}>{text('notify_withdraw')}</Button>
      )}
    </section>
  );
}
