import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { stampedText } from '../../evidence/timestamp/words.js';
import { failureText } from '../failure-text.js';
import { Button } from '../parts/Button.js';
import { Heading, Paragraph } from '../parts/Heading.js';
import { Live, Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import type { AddStamp } from './add-stamp.js';

type State =
  | { readonly state: 'ready' | 'busy' | 'no-file' }
  | { readonly state: 'failed'; readonly error: unknown }
  | ({ readonly state: 'answered' } & Awaited<ReturnType<AddStamp>>);

/** Adds a time stamp to a bundle of before, for when the authority did not answer at the time. */
export function StampPanel({ add }: { add: AddStamp }): JSX.Element {
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<State>({ state: 'ready' });
  const start = (): void => {
    if (!file) return setState({ state: 'no-file' });
    setState({ state: 'busy' });
    add(file).then(
      (answer) => setState({ state: 'answered', ...answer }),
      (error: unknown) => setState({ state: 'failed', error }),
    );
  };
  return (
    <section class="panel" aria-labelledby="stamp-title">
      <Heading id="stamp-title">{text('stamp_title')}</Heading>
      <Paragraph>{text('stamp_intro')}</Paragraph>
      <div class="field">
        <label class="utrecht-form-label" for="stamp-bundle">
          {text('stamp_file')}
        </label>
        <input
          id="stamp-bundle"
          class="file"
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      <Button disabled={state.state === 'busy'} onPress={start}>
        {text('stamp_start')}
      </Button>
      <Live>
        {state.state === 'busy' && <Paragraph>{text('timestamp_busy')}</Paragraph>}
        {state.state === 'no-file' && <Notice tone="help">{text('verify_no_file')}</Notice>}
        {state.state === 'failed' && <Notice tone="help">{failureText(state.error)}</Notice>}
        {state.state === 'answered' && (
          <Notice
            tone={state.name === null ? 'help' : 'done'}
            title={state.name === null ? text('stamp_not_added') : text('stamp_added', state.name)}
          >
            <p lang="nl">{stampedText(state.stamped)}</p>
          </Notice>
        )}
      </Live>
    </section>
  );
}
