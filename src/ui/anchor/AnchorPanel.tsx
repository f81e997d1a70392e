import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from '../options/Fields.js';
import { Button } from '../parts/Button.js';
import { Copy } from '../parts/Copy.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { useTask } from '../parts/use-task.js';
import { failureText } from '../failure-text.js';
import { text } from '../text.js';
import type { AnchorAction } from './action.js';

/** The ankerregel: made for somebody, shown as a text for a mail. */
export function AnchorPanel({ make }: { make: AnchorAction }): JSX.Element {
  const [to, setTo] = useState('');
  const [line, setLine] = useState<string | null>(null);
  const [task, run] = useTask();
  const start = (event: Event): void => {
    event.preventDefault();
    run(() => make(to.trim() || text('anchor_griffie')).then(setLine));
  };
  const letter = line === null ? '' : `${text('anchor_letter')}\n\n${line}\n`;
  return (
    <section class="panel" aria-labelledby="anchor-title">
      <Heading id="anchor-title">{text('anchor_title')}</Heading>
      <Paragraph>{text('anchor_intro')}</Paragraph>
      <form onSubmit={start}>
        <TextField
          id="anchor-to"
          label={text('anchor_to')}
          help={text('anchor_to_help')}
          value={to}
          onValue={setTo}
        />
        <Button type="submit" disabled={task.state === 'busy'}>
          {text('anchor_make')}
        </Button>
      </form>
      <Live>
        {task.state === 'failed' && <Notice tone="help">{failureText(task.error)}</Notice>}
        {line !== null && <Paragraph>{text('anchor_made')}</Paragraph>}
      </Live>
      {line !== null && (
        <>
          <blockquote class="quote" id="anchor-letter">
            <p>{text('anchor_letter')}</p>
            <p class="key-code">
              <code class="utrecht-code">{line}</code>
            </p>
          </blockquote>
          <Copy value={letter} describedBy="anchor-letter" />
        </>
      )}
    </section>
  );
}
