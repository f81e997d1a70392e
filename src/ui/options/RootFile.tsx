import type { JSX } from 'preact';
import type { TimestampSettings } from '../../core/timestamp.js';
import { base64 } from '../../evidence/hash.js';
import { Button } from '../parts/Button.js';
import { text } from '../text.js';

type Root = TimestampSettings['root'];

interface Props {
  root: Root;
  onRoot: (root: Root) => void;
}

/** The root certificate by which a time stamp is known to be of that authority. */
export function RootFile({ root, onRoot }: Props): JSX.Element {
  const read = async (file: File): Promise<void> => {
    onRoot({ name: file.name, file: base64(new Uint8Array(await file.arrayBuffer())) });
  };
  return (
    <div class="field">
      <label class="utrecht-form-label" for="timestamp-root">
        {text('timestamp_root')}
      </label>
      <p class="quiet" id="timestamp-root-help">
        {text('timestamp_root_help')}
      </p>
      <input
        id="timestamp-root"
        class="file"
        type="file"
        accept=".pem,.crt,.cer,.der"
        aria-describedby="timestamp-root-help"
        onChange={({ currentTarget: { files } }) => {
          const [file] = files ?? [];
          if (file) void read(file);
        }}
      />
      {root && (
        <p>
          {text('timestamp_root_chosen')} <bdi>{root.name}</bdi>{' '}
          <Button look="subtle" onPress={() => onRoot(null)}>
            {text('timestamp_root_remove')}
          </Button>
        </p>
      )}
    </div>
  );
}
