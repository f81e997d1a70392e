import type { DataOf } from '../../core/journal.js';
import type { Difference, NotSeen } from '../../core/look.js';
import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { Moment, Theirs } from './parts.js';
import { UNKNOWN } from './words.js';

type Look = DataOf<'looked-again'>;

const RESULT: Readonly<Record<Look['result'], string>> = {
  unchanged: 'stond er nog, ongewijzigd',
  edited: 'stond er nog, maar was gewijzigd',
  'not-seen': 'niet gezien; dat is nog niet hetzelfde als verwijderd',
  'confirmed-gone': 'weg, volgens het platform zelf',
};

const WHY: Readonly<Record<NotSeen, string>> = {
  deleted: 'het platform zei dat het niet beschikbaar was, en niet waarom',
  suspended: 'het platform zei dat het account was opgeschort',
  'account-gone': 'het platform zei dat het account niet meer bestond',
  private: 'het platform zei dat het account bepaalt wie zijn berichten ziet',
  unavailable: 'het platform zei dat het niet beschikbaar was, en niet waarom',
  login: 'het platform vroeg eerst in te loggen',
  elsewhere: 'het adres leidde naar een andere pagina',
  loading: 'de pagina was na een tijd wachten nog niet geladen',
  'not-there': 'de pagina toonde het bericht niet op een manier die de software herkent',
};

const FIELD: Readonly<Record<Difference['field'], string>> = {
  text: 'tekst',
  media: 'beeld of video',
  quoted: 'geciteerd bericht',
  edited: 'woorden over een wijziging',
  handle: 'gebruikersnaam',
  displayName: 'naam van het account',
  postId: 'nummer van het bericht',
};

const Words = ({ text }: { text: string | null }) =>
  text === null ? (
    <em>{UNKNOWN}</em>
  ) : (
    <>
      “<Theirs text={text} />”
    </>
  );

/** Whether somebody was logged in, and that there is a picture of the platform's notice in the logbook, by its hash. */
function Circumstances({ page, picture }: Look) {
  const crop = picture?.artefacts.find(({ role }) => role === 'crop') ?? picture?.artefacts[0];
  return (
    <>
      {page && page.loggedIn !== null && (
        <>
          <br />
          {page.loggedIn ? 'Op het platform was iemand ingelogd.' : 'Op het platform was niemand ingelogd.'}
        </>
      )}
      {crop && (
        <>
          <br />
          Een beeld van de melding ligt in het logboek (SHA-256 <code>{crop.sha256}</code>).
        </>
      )}
    </>
  );
}

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
            {look.data.why && ` (${WHY[look.data.why]})`}
            {look.data.shown !== null && [': “', <Theirs text={look.data.shown} />, '”']}
            <br />
            <Moment iso={look.at} />
            {(look.data.differences ?? []).length > 0 && (
              <ul>
                {look.data.differences?.map(({ field, before, now }) => (
                  <li>
                    {FIELD[field]}: eerst <Words text={before} />, nu <Words text={now} />
                  </li>
                ))}
              </ul>
            )}
            <Circumstances {...look.data} />
          </li>
        );
      })}
    </ul>
  );
}
