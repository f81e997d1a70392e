import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { failureText } from '../failure-text.js';
import { text } from '../text.js';

export interface PictureAccessActions {
  granted: () => Promise<boolean>;
  ask: () => Promise<boolean>;
  withdraw: () => Promise<void>;
}

/** Whether the button on a post may take a screenshot without a click on the icon first. The person decides. */
export function PictureAccess({ granted, ask, withdraw }: PictureAccessActions): JSX.Element {
  const [given, setGiven] = useState<boolean | null>(null);
  const [task, run] = useTask();
  const look = async () => setGiven(await granted());
  useEffect(() => run(look), [granted]);
  return (
    <section class="panel" aria-labelledby="pictures-title">
      <Heading id="pictures-title">{text('pictures_title')}</Heading>
      <Paragraph>{text('pictures_intro')}</Paragraph>
      <Live>
        {given !== null && <Paragraph>{text(given ? 'pictures_given' : 'pictures_not_given')}</Paragraph>}
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
      </Live>
      {given === false && <Button onPress={() => run(() => ask().then(look))}>{text('pictures_ask')}</Button>}
      {given === true && (
        <>
          <Paragraph>{text('pictures_withdraw_help')}</Paragraph>
          <Button onPress={() => run(() => withdraw().then(look))}>{text('pictures_withdraw')}</Button>
        </>
      )}
    </section>
  );
}
