import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Protocol } from '../../protocols/index.js';
import { textOfFile } from '../../protocols/file.js';
import type { Library } from '../../protocols/library.js';
import { Live, Notice } from '../parts/Notice.js';
import { text } from '../text.js';
import type { ProtocolActions } from './ProtocolChoice.js';
import { ProtocolProblems } from './ProtocolProblems.js';

type State =
  | { readonly state: 'idle' }
  | { readonly state: 'added'; readonly protocol: Protocol }
  | { readonly state: 'failed'; readonly error: unknown };

interface Props {
  add: ProtocolActions['add'];
  onAdded: (added: Protocol, library: Library) => void;
}

/** Takes a file from the griffie, or says of every place in it what is wrong. The file does not leave the device. */
export function ProtocolFile({ add, onAdded }: Props): JSX.Element {
  const [state, setState] = useState<State>({ state: 'idle' });
  const load = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (!file) return;
    textOfFile(file)
      .then(add)
      .then(
        ({ added, library }) => {
          setState({ state: 'added', protocol: added });
          onAdded(added, library);
        },
        (error: unknown) => setState({ state: 'failed', error }),
      )
      // The same file, corrected, is a new choice.
      .finally(() => void (input.value = ''));
  };
  return (
    <div class="field">
      <label class="utrecht-form-label" for="protocol-file">
        {text('protocol_file')}
      </label>
      <p class="quiet" id="protocol-file-help">
        {text('protocol_file_help')}
      </p>
      <input
        id="protocol-file"
        class="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="protocol-file-help"
        onChange={(event) => load(event.currentTarget)}
      />
      <Live>
        {state.state === 'added' && (
          <Notice tone="done">{text('protocol_added', state.protocol.title, state.protocol.version)}</Notice>
        )}
        {state.state === 'failed' && (
          <Notice tone="help" title={text('protocol_not_added')}>
            <ProtocolProblems error={state.error} />
          </Notice>
        )}
      </Live>
    </div>
  );
}
