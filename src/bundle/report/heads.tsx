import type { Contents } from '../dossier.js';
import { INSTRUCTIONS } from '../layout/names.js';
import { Code, Moment, Theirs } from './parts.js';
import { UNKNOWN } from './words.js';

/** Until when the journal is known to somebody else. Nothing where no authority was asked. */
export function Heads({ contents: { dossier } }: { contents: Contents }) {
  const { heads = [] } = dossier;
  if (heads.length === 0) return null;
  return (
    <section class="sheet">
      <h2>Tijdstempels over het logboek</h2>
      <p>
        Een tijdstempeldienst heeft tijdens het vastleggen het controlegetal van een regel ondertekend, met de
        tijd erbij. Het logboek bestond toen tot en met die regel. De dienst zag alleen dat getal, niet wat er
        in het logboek staat.
      </p>
      <table>
        <caption>Het logboek bestond</caption>
        <thead>
          <tr>
            <th scope="col">Tot en met</th>
            <th scope="col">Op</th>
            <th scope="col">Volgens</th>
            <th scope="col">Bestand in deze bundel</th>
          </tr>
        </thead>
        <tbody>
          {heads.map(({ seq, genTime, accuracy, authority, claimsQualified, token }) => (
            <tr>
              <th scope="row">regel {seq}</th>
              <td>
                <Moment iso={genTime} />
                {accuracy !== null && <span class="soft"> (op {accuracy} s nauwkeurig)</span>}
              </td>
              <td>
                <Theirs text={authority ?? UNKNOWN} />
                <br />
                <span class="soft">
                  {claimsQualified
                    ? 'Noemt zich gekwalificeerd; dat is niet nagegaan.'
                    : 'Noemt zich niet gekwalificeerd.'}
                </span>
              </td>
              <td>
                <Code text={token} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Over latere regels zegt zo’n tijdstempel niets, en ook niet of de pagina echt was. Van welke dienst
        hij is, blijkt pas met het wortelcertificaat van die dienst: zie <Code text={INSTRUCTIONS} />.
      </p>
    </section>
  );
}
