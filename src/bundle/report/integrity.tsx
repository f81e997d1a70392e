import type { CapturePart, EventFile } from '../dossier.js';
import { STATE_NOTE } from '../layout/message.js';
import { Code } from './parts.js';
import { ROLE } from './words.js';

const EventRow = ({ file, name }: { file: EventFile; name: string }) => (
  <tr>
    <th scope="row">
      {name}, regel {file.seq}
    </th>
    <td>
      {file.state === 'exported' &&
        'Het controlegetal van dit bestand staat als "body" in die regel van data/ketting.json.'}
      {file.state === 'redacted' &&
        'Afgeschermde kopie. Het controlegetal in die regel van data/ketting.json is dat van het origineel in het logboek.'}
      {(file.state === 'damaged' || file.state === 'missing') &&
        'De gebeurtenis is niet meer in de opgeslagen vorm leesbaar. Wat hier staat is daardoor niet te controleren.'}
    </td>
    <td>{file.file === null ? 'geen bestand' : <Code text={file.file} />}</td>
  </tr>
);

/** SHA-256 of every file of a capture as the journal has it, those that were not handed over included. */
export const Integrity = ({ part }: { part: CapturePart }) => (
  <table>
    <caption>Controlegetallen (SHA-256) zoals ze bij het vastleggen in het journaal kwamen</caption>
    <thead>
      <tr>
        <th scope="col">Wat</th>
        <th scope="col">Controlegetal</th>
        <th scope="col">Bestand in deze bundel</th>
      </tr>
    </thead>
    <tbody>
      <EventRow file={part.event} name="Vastlegging" />
      {part.media.map((file) => (
        <EventRow file={file} name="Beelden" />
      ))}
      {(part.withheld ?? []).map((file) => (
        <EventRow file={file} name="Beelden niet bewaard" />
      ))}
      {part.files.map(({ role, sha256, size, file, state }) => (
        <tr>
          <th scope="row">
            {ROLE[role]} ({size} bytes)
          </th>
          <td>
            <Code text={sha256} />
          </td>
          <td>
            {file !== null && <Code text={file} />}
            {STATE_NOTE[state] !== null && (
              <span>
                {file !== null && <br />}
                {STATE_NOTE[state]}
              </span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
