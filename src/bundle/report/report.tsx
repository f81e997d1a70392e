import type { Capture } from '../../core/capture.js';
import type { Level } from '../../core/happening/handover.js';
import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { Afterwards, Unplaced } from './afterwards.js';
import { CaptureView } from './capture.js';
import { Completeness } from './completeness.js';
import { nameOf } from './fields.js';
import { Front, Supplement } from './front.js';
import { Guide } from './guide.js';
import { Heads } from './heads.js';
import { markup } from './html.js';
import { Judgement } from './judgement.js';
import { Looks } from './looks.js';
import { KnownSaid, Told } from './told.js';
import { Theirs } from './parts.js';
import { Keys } from './keys.js';
import { Proof } from './proof.js';
import { Records } from './records.js';
import { KIND, PLATFORM } from './words.js';
import { STYLE } from './style.js';
import { Summary } from './summary.js';
import { utcTime } from './time.js';

/**
 * Name of this form of the report and of `3-CONTROLEREN.txt`. The same form must make the same files of the same data
 * for ever, or the verifier would call old bundles changed: any change of words or layout needs a new number.
 */
export const FORM = 'vastgelegd-verslag/8';

const CSP = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";

/** What an entry is called: by whom, or for a part of a page what it is. */
const titleOf = ({ post, part }: Capture): string =>
  part ? `${KIND[post.kind]} op ${PLATFORM[post.platform]}, indeling niet herkend` : nameOf(post);

const LEVEL: Readonly<Record<Level, string>> = {
  full: 'Volledig. Bevat gegevens van personen.',
  redacted: 'Afgeschermd: zonder anderen, familie en adressen.',
  summary: 'Samenvatting: zonder teksten en accounts.',
};

function FactsOf(props: { contents: Contents; entry: EntryPart; first: boolean }) {
  const { contents, entry } = props;
  const { number, home, folder, captures, manual = [] } = entry;
  const [first, ...later] = captures;
  const event = first ? eventOf(contents, first.event, 'captured') : null;
  return (
    <article class={props.first ? undefined : 'sheet'} id={`bericht-${number}`}>
      <h3>
        Bericht {number}:{' '}
        {event ? (
          <Theirs text={titleOf(event.data)} />
        ) : first ? (
          'gegevens beschadigd'
        ) : (
          'opgegeven door een persoon, niet vastgelegd'
        )}
      </h3>
      <p class="soft">
        Map in deze bundel: <code>{folder}</code>
      </p>
      {first && <CaptureView contents={contents} part={first} home={home} />}
      {later.map((part, index) => (
        <section class="sheet">
          <h3>
            Bericht {number}, vastlegging {index + 2}
          </h3>
          <CaptureView contents={contents} part={part} home={home} />
        </section>
      ))}
      {manual.map((part) => (
        <Told contents={contents} part={part} home={home} />
      ))}
      <KnownSaid contents={contents} entry={entry} />
      <h4>Later nog eens bekeken</h4>
      <Looks contents={contents} entry={entry} />
      <h4>Wat er daarna mee is gedaan</h4>
      <Afterwards contents={contents} entry={entry.id} />
    </article>
  );
}

/** What the page showed, and nothing else. */
const PartA = ({ contents }: { contents: Contents }) => (
  <section class="sheet" id="deel-a">
    <h2>Deel A: feiten</h2>
    <p>
      Wat de pagina toonde, in de volgorde van vastleggen. Bij elk gegeven staat waar het vandaan komt. Wat
      niet bekend is, heet onbekend. Een oordeel staat hier niet; dat staat in deel B.
    </p>
    {contents.dossier.entries.map((entry, index) => (
      <FactsOf contents={contents} entry={entry} first={index === 0} />
    ))}
    <Records contents={contents} />
    <Unplaced contents={contents} />
  </section>
);

/** What a person made of it. */
const PartB = ({ contents }: { contents: Contents }) => (
  <section class="sheet" id="deel-b">
    <h2>Deel B: beoordeling</h2>
    <p>
      Dit is het oordeel van een persoon over gedrag, volgens de norm van de gemeente. Het is geen juridisch
      oordeel.
    </p>
    {contents.dossier.entries.map((entry) => (
      <section>
        <h3>Beoordeling van bericht {entry.number}</h3>
        <Judgement contents={contents} entry={entry} />
      </section>
    ))}
  </section>
);

function Main({ contents }: { contents: Contents }) {
  if (contents.dossier.level === 'summary')
    return (
      <main class="page">
        <Supplement contents={contents} />
        <Keys contents={contents} />
        <Heads contents={contents} />
        <Summary contents={contents} />
        <Completeness contents={contents} />
        <Proof contents={contents} />
      </main>
    );
  return (
    <main class="page">
      <Front contents={contents} />
      <PartA contents={contents} />
      <Keys contents={contents} />
      <Heads contents={contents} />
      <Completeness contents={contents} />
      <PartB contents={contents} />
      <Guide contents={contents} />
      <Proof contents={contents} />
    </main>
  );
}

function Page({ contents }: { contents: Contents }) {
  const { exportedAt, level, to, volume } = contents.dossier;
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={CSP} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="generator" content={FORM} />
        <title>Bewijsbundel: vastgelegde berichten</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <header class="band">
          <div class="inner">
            <h1>Bewijsbundel: vastgelegde berichten</h1>
            <p>
              Gemaakt met Vastgelegd op {utcTime(exportedAt)}
              {volume.count > 1 && `, deel ${volume.index} van ${volume.count}`}
            </p>
            {to !== null && (
              <p>
                Voor: <Theirs text={to} />
              </p>
            )}
            <p>Vertrouwelijk. {LEVEL[level]}</p>
          </div>
        </header>
        <Main contents={contents} />
      </body>
    </html>
  );
}

/** `1-LEES-MIJ-EERST.html`: a function of the contents alone. No script, nothing from elsewhere. */
export const report = (contents: Contents): string =>
  `<!doctype html>\n${markup(<Page contents={contents} />)}`;
