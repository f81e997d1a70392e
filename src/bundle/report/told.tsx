import type { Channel, Manual } from '../../core/happening/manual.js';
import { eventOf, type Contents, type EntryPart, type ManualPart } from '../dossier.js';
import { STATE_NOTE } from '../layout/message.js';
import { Address, Facts, Moment, Quote, Row, Theirs } from './parts.js';
import { dayText } from './time.js';
import { UNKNOWN } from './words.js';

export const CHANNEL: Readonly<Record<Channel, string>> = {
  'face-to-face': 'in persoon',
  letter: 'brief',
  'e-mail': 'e-mail',
  telephone: 'telefoon',
  voicemail: 'voicemail',
  sms: 'sms',
  whatsapp: 'WhatsApp',
  signal: 'Signal',
  telegram: 'Telegram',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  post: 'bericht op een platform',
  other: 'anders',
};

const TOLD = 'opgegeven door een persoon';

/** When it was, as the person said it. */
export function whenText({ from, until, clock, words }: Manual['when']): string {
  const days = [from, until]
    .filter((day) => day !== null)
    .map(dayText)
    .join(' tot en met ');
  return [days, clock && `${clock} uur`, words].filter(Boolean).join(', ') || UNKNOWN;
}

const Words = ({ name, value }: { name: string; value: string | null }) => (
  <Row name={name} source={value === null ? '' : TOLD}>
    {value === null ? <em>{UNKNOWN}</em> : <Theirs text={value} />}
  </Row>
);

/** What a person told, and the files that they gave: who entered it and when, and that nothing corroborates it. */
export function Told({ contents, part, home }: { contents: Contents; part: ManualPart; home: boolean }) {
  const event = eventOf(contents, part.event, 'manual');
  if (!event)
    return (
      <p class="warn">De opgave van regel {part.event.seq} is niet meer in de opgeslagen vorm leesbaar.</p>
    );
  const { channel, when, sender, place, witnesses, said, link, by, onBehalfOf, files } = event.data;
  const hidden = home || (part.event.hidden?.includes('text') ?? false);
  return (
    <section>
      <h4>Handmatige opgave</h4>
      <p class="warn">
        Dit is opgegeven door een persoon. Niets ervan is van een pagina gelezen of door Vastgelegd bevestigd.
        Het is zwakker dan een vastlegging.
      </p>
      {hidden ? <p>De woorden staan niet in dit verslag.</p> : <Quote text={said} />}
      <Facts caption="Wat de persoon opgaf">
        <Words name="Hoe het kwam" value={CHANNEL[channel]} />
        <Words name="Wanneer" value={whenText(when)} />
        <Words name="Van wie, volgens de persoon" value={sender} />
        <Words name="Waar" value={home ? null : place} />
        <Words name="Wie erbij waren" value={home ? null : witnesses} />
        {link && (
          <Row name="Adres van het bericht" source={TOLD}>
            <Address url={link.url} />
          </Row>
        )}
        <Row name="Ingevoerd door" source="ingevuld door een persoon">
          {by.name === null ? <em>niet ingevuld</em> : <Theirs text={by.name} />}
          {by.role !== null && <Theirs text={`, ${by.role}`} />}
          {onBehalfOf !== null && (
            <span>
              {', voor '}
              <Theirs text={onBehalfOf} />
            </span>
          )}
        </Row>
        <Row name="Ingevoerd op" source="klok van de computer">
          <Moment iso={event.at} />
        </Row>
      </Facts>
      {part.files.length > 0 && (
        <div>
          <p>
            Aangeleverde bestanden. Waar ze vandaan komen is niet te controleren, alleen dat ze sindsdien
            gelijk zijn:
          </p>
          <ul>
            {part.files.map((file, index) => (
              <li>
                <Theirs text={files[index]?.name || 'bestand'} />:{' '}
                <code>{file.file ?? 'niet meegeleverd'}</code>
                <br />
                SHA-256 <code>{file.sha256}</code>
                {STATE_NOTE[file.state] !== null && ` (${STATE_NOTE[file.state] ?? ''})`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** How the person concerned came to know. */
export const HOW = {
  seen: 'zelf gezien of gehoord',
  told: 'verteld door iemand',
  'not-yet': 'de persoon om wie het gaat wist het toen nog niet',
} as const;
export const CONFIRMED = {
  whole: 'bevestigd, helemaal gelezen',
  summary: 'bevestigd, in een samenvatting',
} as const;

/** What was said later of when the person concerned came to know; the last one counts. */
export function KnownSaid({ contents, entry: { known = [] } }: { contents: Contents; entry: EntryPart }) {
  if (known.length === 0) return null;
  return (
    <div>
      <h4>Kennisname, later ingevuld</h4>
      <ul>
        {known.map((file) => {
          const event = eventOf(contents, file, 'known');
          if (!event) return <li>Regel {file.seq}: niet leesbaar</li>;
          const { how, when, toldBy, confirmed } = event.data;
          const parts = [
            HOW[how],
            toldBy,
            when && `${dayText(when.day)}${when.clock ? `, ${when.clock} uur` : ''}`,
            confirmed && CONFIRMED[confirmed],
          ];
          return (
            <li>
              Regel {file.seq}: <Theirs text={parts.filter(Boolean).join('; ')} />
              <br />
              <Moment iso={event.at} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
