import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Authority } from '../../core/happening/police.js';
import { filerOf, filerSaid } from '../../dossier/police/arranged.js';
import { TextField } from '../options/Fields.js';
import { text } from '../text.js';
import { Choice, NoteForm } from './Form.js';
import type { PoliceProps } from './PoliceView.js';
import { authorityWords } from './words.js';

type Who = 'municipality' | 'person';
const whoWords = { municipality: 'police_filer_municipality', person: 'police_filer_person' } as const;

/** Who files, and by what power. A mayor who is concerned does not file for the municipality: the deputy does. */
export function Filer({ of, police, role }: PoliceProps): JSX.Element {
  const last = filerOf(of);
  const [filer, setFiler] = useState<Who | null>(null);
  const [who, setWho] = useState('');
  const [authority, setAuthority] = useState<Authority | null>(null);
  const [mandate, setMandate] = useState('');
  const save = (): Promise<void> =>
    police.note(
      'filer-named',
      of.subject,
      filerSaid({
        filer: filer ?? 'municipality',
        who: who.trim() || null,
        authority,
        mandate: mandate.trim() || null,
      }),
    );
  return (
    <NoteForm
      id="filer-title"
      title={text('police_filer')}
      label={text('police_filer_save')}
      whole={filer !== null}
      save={save}
      now={
        last && (
          <p>
            <strong>{text(whoWords[last.filer])}</strong>
            {last.who && (
              <>
                , <bdi>{last.who}</bdi>
              </>
            )}
            {last.authority && `, ${text(authorityWords[last.authority])}`}
            {last.mandate && (
              <>
                , <bdi>{last.mandate}</bdi>
              </>
            )}
          </p>
        )
      }
    >
      <p class="quiet">{text('police_filer_help')}</p>
      {role === 'burgemeester' && <p>{text('police_filer_mayor')}</p>}
      <Choice
        name="filer"
        label={text('police_filer_who')}
        words={whoWords}
        value={filer}
        onValue={setFiler}
      />
      {filer === 'municipality' && (
        <>
          <TextField id="filer-who" label={text('police_filer_name')} value={who} onValue={setWho} />
          <Choice
            name="authority"
            label={text('police_filer_power')}
            words={authorityWords}
            value={authority}
            onValue={setAuthority}
          />
          {authority === 'mandate' && (
            <TextField
              id="filer-mandate"
              label={text('police_filer_mandate')}
              value={mandate}
              onValue={setMandate}
            />
          )}
        </>
      )}
    </NoteForm>
  );
}
