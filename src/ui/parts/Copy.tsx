import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../text.js';
import { Button } from './Button.js';
import { Live } from './Notice.js';

/** Puts a value on the clipboard and says whether that worked. */
export function Copy({ value, describedBy }: { value: string; describedBy?: string }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setSaid(text('copied')),
      () => setSaid(text('copy_failed')),
    );
  };
  return (
    <span class="copy">
      <Button look="subtle" describedBy={describedBy} onPress={copy}>
        {text('copy')}
      </Button>
      <Live>{said}</Live>
    </span>
  );
}
