import type { Capture } from '../../core/capture.js';
import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { CaptureView } from './capture.js';
import { nameOf } from './fields.js';
import { Front } from './front.js';
import { markup } from './html.js';
import { Judgement } from './judgement.js';
import { Theirs } from './parts.js';
import { Keys } from './keys.js';
import { Proof } from './proof.js';
import { KIND, PLATFORM } from './words.js';
import { STYLE } from './style.js';
import { utcTime } from './time.js';

/**
 * Name of this form of the report and of `3-CONTROLEREN.txt`. The same form must make the same files of the same data
 * for ever, or the verifier would call old bundles changed: any change of words or layout needs a new number.
 */
export const FORM = 'vastgelegd-verslag/3';

const CSP = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'";

/** What an entry is called: by whom, or for a part of a page what it is. */
const titleOf = ({ post, part }: Capture): string =>
  part ? `${KIND[post.kind]} op ${PLATFORM[post.platform]}, indeling niet herkend` : nameOf(post);

function EntryView({ contents, entry }: { contents: Contents; entry: EntryPart }) {
  const [first, ...later] = entry.captures;
  const event = first ? eventOf(contents, first.event, 'captured') : null;
  return (
    <article>
      <section class="sheet" id={`bericht-${entry.number}`}>
        <h2>
          Bericht {entry.number}: {event ? <Theirs text={titleOf(event.data)} /> : 'gegevens beschadigd'}
        </h2>
        <p class="soft">
          Map in deze bundel: <code>{entry.folder}</code>
        </p>
        {first && <CaptureView contents={contents} part={first} />}
      </section>
      {later.map((part, index) => (
        <section class="sheet">
          <h2>
            Bericht {entry.number}, vastlegging {index + 2}
          </h2>
          <CaptureView contents={contents} part={part} />
        </section>
      ))}
      <section class={entry.judgements.length > 0 ? 'sheet' : undefined}>
        <h2>Beoordeling van bericht {entry.number}</h2>
        <Judgement contents={contents} entry={entry} />
      </section>
    </article>
  );
}

const Page = ({ contents }: { contents: Contents }) => (
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
          <p>Gemaakt met Vastgelegd op {utcTime(contents.dossier.exportedAt)}</p>
          <p>Vertrouwelijk. Bevat gegevens van personen.</p>
        </div>
      </header>
      <main class="page">
        <Front contents={contents} />
        <Keys contents={contents} />
        {contents.dossier.entries.map((entry) => (
          <EntryView contents={contents} entry={entry} />
        ))}
        <Proof contents={contents} />
      </main>
    </body>
  </html>
);

/** `1-LEES-MIJ-EERST.html`: a function of the contents alone. No script, nothing from elsewhere. */
export const report = (contents: Contents): string =>
  `<!doctype html>\n${markup(<Page contents={contents} />)}`;
