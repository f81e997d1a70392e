import type { DataOf } from '../../core/journal.js';
import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { Moment, Theirs } from './parts.js';

const RESULT: Readonly<Record<DataOf<'looked-again'>['result'], string>> = {
  unchanged: 'stond er nog, ongewijzigd',
  edited: 'stond er nog, maar was gewijzigd',
  'not-seen': 'niet gezien; dat is nog niet hetzelfde als verwijderd',
  'confirmed-gone': 'weg, volgens het platform zelf',
};

/** When the same post was looked at again, and what was there. */
export function Looks({ contents, entry }: { contents: Contents; entry: EntryPart }) {
  if (entry.looks.length === 0) return <p>Na het vastleggen is niet nog eens gekeken.</p>;
  return (
    <ul>
      {entry.looks.map((file) => {
        const look = eventOf(contents, file, 'looked-again');
        return look === null ? (
          <li>Regel {file.seq}: niet leesbaar</li>
        ) : (
          <li>
            {RESULT[look.data.result]}
            {look.data.shown !== null && [': “', <Theirs text={look.data.shown} />, '”']}
            <br />
            <Moment iso={look.at} />
          </li>
        );
      })}
    </ul>
  );
}
