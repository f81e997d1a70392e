import type { Contents } from '../dossier.js';
import { Exhibits } from './exhibits.js';
import { Facts, Moment, Row, Theirs, sourceText } from './parts.js';
import { nameOf } from './fields.js';
import { seenIn, spanOf, type Seen } from './seen.js';
import { dayText, dutchDay, utcTime } from './time.js';
import { KIND, PLATFORM, UNKNOWN, counted } from './words.js';

const groups = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> => {
  const found = new Map<K, T[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return found;
};

/** One row for each account: its name, its number, and how the number was found. */
function Accounts({ seen }: { seen: readonly Seen[] }) {
  const known = seen.filter(({ capture }) => capture !== null);
  const accounts = [...groups(known, ({ account, entry }) => account ?? `bericht ${entry.number}`).values()];
  return (
    <ul>
      {accounts.map((posts) => {
        const capture = posts[0]?.capture;
        if (!capture) return null;
        const { post } = capture;
        const { accountId, displayName } = post.author;
        return (
          <li>
            <strong>
              <Theirs text={nameOf(post, capture.part)} />
            </strong>{' '}
            op {PLATFORM[post.platform]}
            {displayName.value !== null && [', getoond als ', <Theirs text={displayName.value} />]};{' '}
            {accountId.value === null ? (
              `nummer van het account ${UNKNOWN}`
            ) : (
              <span>
                nummer <Theirs text={accountId.value} /> ({sourceText(accountId.source)})
              </span>
            )}
            ; {counted(posts.length, 'bericht', 'berichten')}.
          </li>
        );
      })}
    </ul>
  );
}

/** From the first to the last post, how many, and the most on one day. */
function frequency(seen: readonly Seen[]): string {
  const days = groups(
    seen.flatMap(({ posted }) => posted ?? []),
    dutchDay,
  );
  const unknown = seen.filter(({ posted }) => posted === null).length;
  const busiest = [...days].sort(([, a], [, b]) => b.length - a.length)[0];
  const parts = [
    counted(seen.length, 'bericht', 'berichten'),
    ...(days.size > 1 ? [`op ${days.size} verschillende dagen`] : []),
    ...(busiest && busiest[1].length > 1
      ? [`het meest op ${dayText(busiest[0])}: ${busiest[1].length}`]
      : []),
    ...(unknown > 0 ? [`van ${unknown} is de tijd van plaatsen ${UNKNOWN}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function channels(seen: readonly Seen[]): string {
  const kinds = groups(
    seen.flatMap(({ capture }) => capture?.post ?? []),
    ({ platform, kind }) => `${PLATFORM[platform]}, ${KIND[kind]}`,
  );
  return [...kinds].map(([name, posts]) => `${name}: ${posts.length}`).join('; ') || UNKNOWN;
}

function Online({ seen }: { seen: readonly Seen[] }) {
  const last = spanOf(seen.map(({ online }) => online?.at ?? null));
  return (
    <div>
      {last === null ? <em>{UNKNOWN}</em> : <Moment iso={last.until} />}
      {seen.map(({ entry, online }) => (
        <>
          {online && online.gone !== null && (
            <p class="soft">
              Bericht {entry.number} is verwijderd: dat zei het platform zelf op {utcTime(online.gone)}.
            </p>
          )}
          {online && online.missed !== null && (
            <p class="soft">
              Bericht {entry.number} is bij nog eens kijken op {utcTime(online.missed)} niet gezien; dat is
              nog niet hetzelfde als verwijderd.
            </p>
          )}
        </>
      ))}
    </div>
  );
}

/** The facts that an officer needs first. */
function Key({ contents, seen }: { contents: Contents; seen: readonly Seen[] }) {
  const { dossier } = contents;
  const span = spanOf(seen.map(({ posted }) => posted));
  return (
    <Facts caption="In het kort">
      <Row name="Waarover">
        {counted(seen.length, 'bericht', 'berichten')} van sociale media, vastgelegd door of voor een
        politieke ambtsdrager. Wat er staat, leest u hieronder bij de bewijsstukken.
      </Row>
      <Row name="Accounts" source="een account is geen persoon">
        <Accounts seen={seen} />
      </Row>
      <Row name="Eerste bericht" source="tijd van plaatsen">
        {span === null ? <em>{UNKNOWN}</em> : <Moment iso={span.from} />}
      </Row>
      <Row name="Laatste bericht" source="tijd van plaatsen">
        {span === null ? <em>{UNKNOWN}</em> : <Moment iso={span.until} />}
      </Row>
      <Row name="Aantal en frequentie">{frequency(seen)}</Row>
      <Row name="Kanalen">{channels(seen)}</Row>
      <Row name="Laatst online gezien" source="klok van de computer">
        <Online seen={seen} />
      </Row>
      {dossier.remarks
        .filter(({ on }) => on === 'front')
        .map(({ label, text, source, lastChecked }) => (
          <Row name={label} source={`nagekeken ${lastChecked}`}>
            {text} <span class="soft">Bron: {source}.</span>
          </Row>
        ))}
      {dossier.purpose !== null && (
        <Row name="Doel" source="ingevuld door een persoon">
          <Theirs text={dossier.purpose} />
        </Row>
      )}
    </Facts>
  );
}

function Damage({ damaged }: { damaged: number }) {
  if (damaged === 0) return null;
  return (
    <div class="warn">
      <p>
        {damaged === 1 ? 'Eén opgeslagen bestand is' : `${damaged} opgeslagen bestanden zijn`} beschadigd of
        weg. Bij het bericht staat welk, onder Tegenspraak en twijfel of Controlegetallen.
      </p>
    </div>
  );
}

/** What this is an addition to. */
export function Supplement({ contents: { dossier } }: { contents: Contents }) {
  const { supplement } = dossier;
  if (!supplement) return null;
  return (
    <div class="note">
      <p>
        <strong>Aanvulling.</strong> Deze bundel hoort bij{' '}
        {supplement.plNumber === null ? (
          'een eerdere aangifte of melding'
        ) : (
          <span>
            nummer <Theirs text={supplement.plNumber} />
          </span>
        )}{' '}
        en bevat alleen wat nieuw is na {supplement.earlier.length === 1 ? 'de bundel' : 'de bundels'} met dit
        controlegetal van manifest-sha256.txt:
      </p>
      <ul>
        {supplement.earlier.map(({ manifest, exportedAt }) => (
          <li>
            <code>{manifest}</code>, gemaakt op {utcTime(exportedAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What, where, who, when: the part that is read first. */
export function Front({ contents }: { contents: Contents }) {
  const { counts, volume, statement } = contents.dossier;
  const seen = seenIn(contents);
  const elsewhere = statement.all.included - counts.entries;
  return (
    <section>
      <h2>Voorblad</h2>
      <Supplement contents={contents} />
      <Damage damaged={counts.damaged} />
      {volume.separate && (
        <div class="warn">
          <p>
            Dit deel bevat berichten met een woonadres of familie. Het verslag toont die tekst en beelden
            niet; ze staan alleen in de bestanden. Geef dit deel alleen aan wie het nodig heeft.
          </p>
        </div>
      )}
      <Key contents={contents} seen={seen} />
      {elsewhere > 0 && (
        <p>
          {counted(elsewhere, 'ander bericht staat', 'andere berichten staan')} in{' '}
          {volume.count === 2 ? 'het andere deel' : 'de andere delen'} van deze bundel.
        </p>
      )}
      <Exhibits seen={seen} />
      <div class="note">
        <p>
          <strong>Een account is niet hetzelfde als een persoon.</strong> De accountnaam kan veranderen of van
          een ander worden; het nummer van het account blijft.
        </p>
      </div>
    </section>
  );
}
