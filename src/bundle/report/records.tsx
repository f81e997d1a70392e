import type { DataOf } from '../../core/journal.js';
import { eventOf, type Contents, type EventFile, type RecordPart } from '../dossier.js';
import { HOME_NOTE } from '../layout/overview.js';
import { STATE_NOTE } from '../layout/message.js';
import { accountName } from './fields.js';
import { Address, Code, FieldRow, Facts, Moment, Row, Theirs } from './parts.js';
import { seenIn } from './seen.js';
import { HIDDEN, PLATFORM } from './words.js';

/** Numbers of the entries by the account that a record is of. */
function numbersOf(contents: Contents, { entry, read }: DataOf<'account-recorded'>): number[] {
  const { platform, accountId } = read.profile;
  const account = accountId.value === null ? null : `${platform}#${accountId.value}`;
  return seenIn(contents).flatMap((seen) =>
    seen.entry.id === entry || (account !== null && seen.account === account) ? [seen.entry.number] : [],
  );
}

/** What the picture of an account is, as a file; never shown on paper where its entry is marked. */
function Picture(props: { data: DataOf<'account-recorded'>; part: RecordPart; home: boolean }) {
  const { data, part, home } = props;
  const [file] = part.files;
  if (!file)
    return data.picture.missing === null ? (
      <em>de pagina toonde geen profielfoto</em>
    ) : (
      <em>niet opgehaald</em>
    );
  const note = STATE_NOTE[file.state];
  return (
    <span>
      {file.file !== null && !home && file.state === 'exported' && (
        <span>
          <img
            class="avatar"
            src={file.file}
            alt="Profielfoto van het account, zoals de pagina die toonde."
          />
          <br />
        </span>
      )}
      {file.file !== null && <Code text={file.file} />}
      {note}
      <br />
      SHA-256 <Code text={file.sha256} />
    </span>
  );
}

const hiddenIn = ({ hidden = [] }: EventFile) => hidden.filter((part) => part !== 'salt');

function Profile({ contents, part }: { contents: Contents; part: RecordPart }) {
  const event = eventOf(contents, part.event, 'account-recorded');
  if (!event)
    return (
      <p class="warn">
        De gegevens van regel {part.event.seq} zijn niet meer in de opgeslagen vorm leesbaar.
      </p>
    );
  const { entry, read, by } = event.data;
  const { profile } = read;
  const home = contents.dossier.entries.some((one) => one.home && one.id === entry);
  const numbers = numbersOf(contents, event.data);
  return (
    <section>
      <h4>
        <Theirs text={accountName(profile)} /> op {PLATFORM[profile.platform]}
      </h4>
      <p>
        Bij {numbers.length === 1 ? 'bericht' : 'berichten'}{' '}
        {numbers.map((number, at) => [at > 0 && ', ', <a href={`#bericht-${number}`}>{number}</a>])}.
      </p>
      <Facts caption="Wat de profielpagina toonde">
        <FieldRow name="Accountnaam" field={profile.handle} />
        <FieldRow name="Weergavenaam" field={profile.displayName} />
        <FieldRow name="Nummer van het account" field={profile.accountId} />
        <FieldRow name="Adres van het profiel" field={profile.profileUrl} address />
        {home ? (
          <Row name="Wat het account over zichzelf zegt">{HOME_NOTE}</Row>
        ) : (
          <FieldRow name="Wat het account over zichzelf zegt" field={profile.bio} />
        )}
        <FieldRow name="Account gemaakt op" field={profile.createdOn} />
        <FieldRow name="Adres van de profielfoto" field={profile.picture} address />
        <Row name="Profielfoto" source="opgehaald bij het vastleggen">
          <Picture data={event.data} part={part} home={home} />
        </Row>
        <Row name="Gelezen op" source="klok van de computer">
          <Moment iso={read.readAt} />
        </Row>
        <Row name="Van de pagina" source="adresbalk">
          <Address url={read.url} />
        </Row>
        <Row name="Vastgelegd door" source="ingevuld door een persoon">
          {by === null ? <em>niet ingevuld</em> : <Theirs text={by} />}
        </Row>
        <Row name="In het journaal gezet" source="klok van de computer">
          regel {part.event.seq}
          <br />
          <Moment iso={event.at} />
        </Row>
      </Facts>
      {hiddenIn(part.event).map((what) => (
        <p class="soft">Weggelaten in deze kopie: {HIDDEN[what]}.</p>
      ))}
    </section>
  );
}

/** The profiles of the accounts here, where somebody put them down by hand. Nothing where nobody did. */
export function Records({ contents }: { contents: Contents }) {
  const { records = [] } = contents.dossier;
  if (records.length === 0) return null;
  return (
    <section class="sheet">
      <h3>Accounts, van hun profielpagina</h3>
      <p>
        Iemand had de profielpagina open en legde met de hand vast wat die over het account toonde. Het
        account is herkend aan zijn nummer. <strong>Een account is niet hetzelfde als een persoon:</strong>{' '}
        wat een profiel over zichzelf zegt, hoeft niet waar te zijn.
      </p>
      {records.map((part) => (
        <Profile contents={contents} part={part} />
      ))}
    </section>
  );
}
