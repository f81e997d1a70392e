import type { ComponentChildren } from 'preact';
import { entriesOf } from '../../core/entry.js';
import type { Level } from '../../core/happening/handover.js';
import type { DataOf, HappeningKind } from '../../core/journal.js';
import type { Contents, EventFile } from '../dossier.js';
import { Code, Moment, Theirs } from './parts.js';
import { dayText } from './time.js';

const LEVEL: Readonly<Record<Level, string>> = {
  full: 'volledig',
  redacted: 'afgeschermd',
  summary: 'samenvatting',
};
const TO: Readonly<Record<DataOf<'reported'>['to'], string>> = {
  platform: 'het platform',
  municipality: 'de gemeente',
  police: 'de politie',
};

type Answer = DataOf<'platform-answered'>;
const ANSWER: Readonly<Record<Answer['what'], string>> = {
  receipt: 'ontvangst bevestigd',
  decision: 'een besluit',
  'complaint-decision': 'een besluit op een klacht',
};
const OUTCOME: Readonly<Record<NonNullable<Answer['outcome']>, string>> = {
  removed: 'weggehaald',
  restricted: 'beperkt',
  kept: 'blijft staan',
  other: 'anders',
};
const DISPUTE: Readonly<Record<DataOf<'platform-disputed'>['to'], string>> = {
  platform: 'klacht bij het platform',
  body: 'klacht bij een orgaan buiten de rechter om',
  coordinator: 'klacht bij de ACM',
};
const CONSENT: Readonly<Record<DataOf<'consented'>['to'], string>> = {
  filing: 'aangifte door de gemeente',
  communication: 'communicatie over de aangifte',
  colleagues: 'vertellen aan andere politieke ambtsdragers',
  presidium: 'terugkoppelen aan het presidium',
};
const on = ({ day, clock }: Answer['when']): string => `${dayText(day)}${clock ? `, ${clock} uur` : ''}`;

/** What somebody filled in; null and empty: it was left out of this copy, or never filled in. */
const said = (lead: string, value: string | null | undefined) =>
  value ? [lead, <Theirs text={value} />] : null;

type Words = { readonly [K in HappeningKind]?: (data: DataOf<K>) => ComponentChildren };

/** What was done, in words. A kind that is not here is told by its name alone, never left out. */
const WORDS: Words = {
  exported: ({ to, purpose, level, manifest }) => [
    `bewijsbundel gemaakt${level ? ` (${LEVEL[level]})` : ''}`,
    said(', voor ', to),
    said('; doel: ', purpose),
    '; controlegetal van manifest-sha256.txt: ',
    <Code text={manifest} />,
  ],
  reported: ({ to, channel, reference, at, what }) => [
    `gemeld bij ${TO[to]}, volgens een persoon`,
    said(', via ', channel),
    said('; nummer ', reference),
    said('; wat: ', what),
    <br />,
    'Gemeld op: ',
    <Moment iso={at} />,
    <br />,
    'Genoteerd op:',
  ],
  shared: ({ to, level, consent }) => [
    `gedeeld (${LEVEL[level]})`,
    said(' met ', to),
    said('; toestemming: ', consent),
  ],
  'platform-answered': ({ what, when, reference, outcome }) => [
    `antwoord van het platform: ${ANSWER[what]}, op ${on(when)}, volgens een persoon`,
    said('; nummer ', reference),
    outcome && `; uitkomst: ${OUTCOME[outcome]}`,
  ],
  'platform-disputed': ({ to, name, when, reference }) => [
    `${DISPUTE[to]}, op ${on(when)}, volgens een persoon`,
    said('; bij ', name),
    said('; nummer ', reference),
  ],
  consented: ({ to, given, how, day }) => [
    `instemming ${given ? 'gegeven' : 'ingetrokken'} voor: ${CONSENT[to]}, op ${dayText(day)}, volgens een persoon`,
    said('; hoe: ', how),
  ],
  'addressing-withdrawn': ({ line, by }) => [
    `datum van het aanspreken (regel ${line}) ingetrokken: per ongeluk genoteerd, volgens een persoon`,
    said('; door ', by),
  ],
  binned: ({ reason }) =>
    reason === 'undo' ? 'een vastlegging meteen ongedaan gemaakt' : 'in de prullenbak gelegd',
  unbinned: () => 'uit de prullenbak teruggehaald',
};

function Happened({ contents, file }: { contents: Contents; file: EventFile }) {
  const event = contents.events.get(file.seq);
  if (!event) return <li>Regel {file.seq}: niet leesbaar</li>;
  const words = WORDS[event.kind] as ((data: unknown) => ComponentChildren) | undefined;
  return (
    <li>
      Regel {file.seq}:{' '}
      {words ? words(event.data) : [`andere gebeurtenis (`, <Code text={event.kind} />, ')']}
      {file.hidden?.includes('letter') && '. Wat het platform schreef, is niet meegeleverd.'}
      <br />
      <Moment iso={event.at} />
    </li>
  );
}

/** What was done with one entry after it was put on record. */
export function Afterwards({ contents, entry }: { contents: Contents; entry: string }) {
  const { custody = [] } = contents.dossier;
  const about = custody.filter(({ seq }) => {
    const event = contents.events.get(seq);
    return event && entriesOf(event).includes(entry);
  });
  if (about.length === 0) return <p>Hierover staat niets in deze bundel.</p>;
  return (
    <ul>
      {about.map((file) => (
        <Happened contents={contents} file={file} />
      ))}
    </ul>
  );
}

/** What cannot be placed with an entry, so that nothing that was handed over goes untold. */
export function Unplaced({ contents }: { contents: Contents }) {
  const { custody = [], entries } = contents.dossier;
  const ids = new Set(entries.map(({ id }) => id));
  const loose = custody.filter(({ seq }) => {
    const event = contents.events.get(seq);
    return !event || !entriesOf(event).some((id) => ids.has(id));
  });
  if (loose.length === 0) return null;
  return (
    <section>
      <h3>Andere gebeurtenissen in het logboek</h3>
      <ul>
        {loose.map((file) => (
          <Happened contents={contents} file={file} />
        ))}
      </ul>
    </section>
  );
}
