import type { DataOf } from '../../core/journal.js';
import type { Difference, NotSeen } from '../../core/look.js';
import { eventOf, type Contents, type EntryPart, type LookPart } from '../dossier.js';
import { STATE_NOTE } from '../layout/message.js';
import { HOME_NOTE } from '../layout/overview.js';
import { Moment, Theirs } from './parts.js';
import { ROLE, UNKNOWN } from './words.js';

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

/** Fields that hold what was said: where that is a home address or family, no paper repeats them. */
const SAID: readonly Difference['field'][] = ['text', 'quoted'];

/** What was different from the capture. */
const Changes = ({ differences = [], home }: { differences: Look['differences']; home: boolean }) =>
  differences.length > 0 ? (
    <ul>
      {differences.map(({ field, before, now }) => (
        <li>
          {FIELD[field]}:{' '}
          {home && SAID.includes(field) ? (
            HOME_NOTE
          ) : (
            <>
              eerst <Words text={before} />, nu <Words text={now} />
            </>
          )}
        </li>
      ))}
    </ul>
  ) : null;

/** Whether somebody was logged in. */
const LoggedIn = ({ page }: Look) =>
  page && page.loggedIn !== null ? (
    <>
      <br />
      {page.loggedIn ? 'Op het platform was iemand ingelogd.' : 'Op het platform was niemand ingelogd.'}
    </>
  ) : null;

const NAME: typeof ROLE = {
  ...ROLE,
  masked: 'Schermafbeelding, buiten de melding grijs gemaakt',
  crop: 'Uitsnede van de melding',
};

/** The cut-out of the notice; of a page that fits in the window, the window. Nothing that is damaged is shown. */
const shownOf = (files: LookPart['files']) =>
  ['crop', 'masked'].flatMap((role) =>
    files.flatMap(({ file, ...one }) =>
      one.role === role && one.state === 'exported' && file ? [file] : [],
    ),
  )[0];

/** The picture of the platform's notice, and the hash of each of its files as the journal has it. */
function Notice({ part, home }: { part: LookPart; home: boolean }) {
  const shown = shownOf(part.files);
  return (
    <div>
      {shown !== undefined &&
        (home ? (
          <div class="covered">
            <p>Dit beeld is hier bedekt: het bericht bevat een woonadres of familie.</p>
          </div>
        ) : (
          <figure>
            <img src={shown} alt="De melding van het platform, zoals die op de pagina stond." />
            <figcaption>
              De melding van het platform, zoals die op de pagina stond. <code>{shown}</code>
            </figcaption>
          </figure>
        ))}
      <ul>
        {part.files.map(({ role, sha256, file, state }) => (
          <li>
            {NAME[role]}: <code>{file ?? 'niet in deze bundel'}</code>
            <br />
            SHA-256 <code>{sha256}</code>
            {STATE_NOTE[state] !== null && ` (${STATE_NOTE[state] ?? ''})`}
          </li>
        ))}
      </ul>
    </div>
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
            {look.data.shown !== null &&
              (entry.home ? `: ${HOME_NOTE}` : [': “', <Theirs text={look.data.shown} />, '”'])}
            <br />
            <Moment iso={look.at} />
            <Changes differences={look.data.differences} home={entry.home} />
            <LoggedIn {...look.data} />
            {(entry.notices ?? [])
              .filter((part) => part.look === file.seq)
              .map((part) => (
                <Notice part={part} home={entry.home} />
              ))}
          </li>
        );
      })}
    </ul>
  );
}
