import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '../../core/happening/handover.js';
import type { DataOf } from '../../core/journal.js';
import { TextField } from '../options/Fields.js';
import { Choice, NoteForm } from '../police/Form.js';
import { text } from '../text.js';

const consents = {
  own: 'share_own',
  said: 'share_said',
  written: 'share_written',
} as const;

interface Props {
  entries: readonly string[];
  to: string;
  level: Level;
  share: (words: DataOf<'shared'>) => Promise<void>;
}

/** With whom what was made is shared, and by whose consent. Noted only where the person says so. */
export function ShareNote({ entries, to, level, share }: Props): JSX.Element {
  const [whom, setWhom] = useState(to);
  const [consent, setConsent] = useState<keyof typeof consents | null>(null);
  const save = (): Promise<void> =>
    share({
      entries: [...entries],
      to: whom.trim(),
      level,
      consent: consent && text(consents[consent]),
    });
  return (
    <NoteForm
      id="share-title"
      title={text('share_title')}
      label={text('share_note')}
      whole={whom.trim() !== '' && consent !== null}
      save={save}
    >
      <p class="quiet">{text('share_help')}</p>
      <TextField id="share-to" label={text('share_to')} value={whom} onValue={setWhom} />
      <Choice
        name="share-consent"
        label={text('share_consent')}
        words={consents}
        value={consent}
        onValue={setConsent}
      />
    </NoteForm>
  );
}
