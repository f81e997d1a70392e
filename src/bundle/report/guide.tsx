import { needOf, type Need, type Offence } from '../../dossier/offence.js';
import { complaintDay } from '../../dossier/term.js';
import { termData } from '../../dossier/terms/data.js';
import { safeComplaintDay } from '../../dossier/terms/deadline.js';
import { eventOf, type Contents } from '../dossier.js';
import { COUNTERS, FACTS, type Evidence } from './evidence.js';
import { Theirs } from './parts.js';
import { seenIn, type Seen } from './seen.js';
import { dayText } from './time.js';
import { CHANNEL, whenText } from './told.js';

const NEED: Readonly<Record<Need, string>> = {
  no: 'Klacht: niet nodig.',
  yes: 'Klacht: nodig.',
  depends: 'Klacht: hangt af van de omstandigheden. Dien voor de zekerheid een klacht in.',
  assume: 'Klacht: niet zeker. Ga ervan uit dat een klacht nodig is.',
};

/** Entries whose last judgement names the offence. */
function evidenceFor(seen: readonly Seen[], offence: string): Evidence[] {
  return seen.flatMap((one) => {
    const { capture, judged, account } = one;
    if (capture === null || judged === null || !judged.offences?.includes(offence)) return [];
    const series = account === null ? [one] : seen.filter((other) => other.account === account);
    return [{ seen: one, capture, judged, series }];
  });
}

/** Findings that say the same of several exhibits are told once. */
function grouped(
  findings: readonly { number: number; text: string }[],
): { numbers: number[]; text: string }[] {
  const texts = new Map<string, number[]>();
  for (const { number, text } of findings) texts.set(text, [...(texts.get(text) ?? []), number]);
  return [...texts].map(([text, numbers]) => ({ text, numbers }));
}

const Found = ({ numbers, text }: { numbers: number[]; text: string }) => (
  <li>
    {numbers.length === 1 ? 'Bericht' : 'Berichten'}{' '}
    {numbers.map((number, index) => [index > 0 && ', ', <a href={`#bericht-${number}`}>{number}</a>])}:{' '}
    <Theirs text={text} />
  </li>
);

function ElementRow({ element, evidence }: { element: Offence['elements'][number]; evidence: Evidence[] }) {
  const look = (looks: readonly ((evidence: Evidence) => string | null)[]) =>
    grouped(
      evidence.flatMap((one) =>
        looks.flatMap((see) => {
          const text = see(one);
          return text === null ? [] : [{ number: one.seen.entry.number, text }];
        }),
      ),
    );
  const found = look(element.facts.map((fact) => FACTS[fact]));
  const against = look((element.against ?? []).map((counter) => COUNTERS[counter]));
  return (
    <tr>
      <th scope="row">{element.label}</th>
      <td>
        {found.length === 0 ? (
          <em>niet vastgelegd</em>
        ) : (
          <ul>
            {found.map((one) => (
              <Found {...one} />
            ))}
          </ul>
        )}
      </td>
      <td>
        {against.length > 0 && (
          <ul>
            {against.map((one) => (
              <Found {...one} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** The role of the person concerned; null where it was recorded for somebody else, or not filled in. */
const roleOf = ({ seen: { custody } }: Evidence): string | null =>
  custody?.onBehalfOf === null ? custody.by.role : null;

/** Until when a klacht is in time for one exhibit, by the same reckoning as the list of terms in the logbook. */
function untilWhen({ seen: { knowledge } }: Evidence): string {
  if (knowledge === null)
    return 'termijn niet te berekenen: gegevens over de kennisname zijn beschadigd of weg.';
  if (knowledge.state === 'not-yet')
    return 'volgens de laatste opgave weet de persoon om wie het gaat het nog niet. De termijn begint pas daarna.';
  const { when, assumed } = knowledge;
  const from = assumed
    ? `aangenomen dat de kennisname op ${dayText(when.day)} was, de dag van het eerste vastleggen`
    : `kennisname op ${dayText(when.day)}, ingevuld door een persoon`;
  return `uiterlijk ${dayText(safeComplaintDay(when.day))}, de laatste werkdag waarop het zeker op tijd is; de uiterste dag is mogelijk ${dayText(complaintDay(when.day))} (${from}).`;
}

function Complaint({ offence, evidence }: { offence: Offence; evidence: readonly Evidence[] }) {
  const needs = [...new Set(evidence.map((one) => needOf(offence, roleOf(one))))];
  const needed = evidence.filter((one) => needOf(offence, roleOf(one)) !== 'no');
  const ends = grouped(needed.map((one) => ({ number: one.seen.entry.number, text: untilWhen(one) })));
  return (
    <div>
      {needs.map((need) => (
        <p>
          <strong>{NEED[need]}</strong> {offence.complaint.note}
        </p>
      ))}
      {ends.length > 0 && (
        <div>
          <ul>
            {ends.map((one) => (
              <Found {...one} />
            ))}
          </ul>
          <p class="soft">Bron: {termData.klacht.source}</p>
        </div>
      )}
    </div>
  );
}

/** What only a person told stands apart: it shows where an element may be asked about, and corroborates nothing. */
function ToldOnly({ contents, offence }: { contents: Contents; offence: string }) {
  const told = seenIn(contents).flatMap(({ capture, judged, entry }) => {
    const event = (entry.manual ?? [])
      .flatMap((part) => eventOf(contents, part.event, 'manual') ?? [])
      .at(-1);
    return capture === null && event && judged?.offences?.includes(offence)
      ? [{ number: entry.number, data: event.data }]
      : [];
  });
  if (told.length === 0) return null;
  return (
    <div>
      <p>Alleen opgegeven door een persoon, en dus zwakker dan wat is vastgelegd:</p>
      <ul>
        {told.map(({ number, data }) => (
          <li>
            <a href={`#bericht-${number}`}>Bericht {number}</a>: {CHANNEL[data.channel]},{' '}
            <Theirs text={whenText(data.when)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OffenceProps {
  contents: Contents;
  offence: Offence;
  evidence: Evidence[];
}

const OffenceView = ({ contents, offence, evidence }: OffenceProps) => (
  <section>
    <h3>{offence.label}</h3>
    <p class="soft">
      {offence.article}. Bron: {offence.source}
    </p>
    <Complaint offence={offence} evidence={evidence} />
    <table>
      <caption>Waar iets te vinden is over {offence.label.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">Onderdeel</th>
          <th scope="col">Te vinden bij</th>
          <th scope="col">Spreekt ertegen</th>
        </tr>
      </thead>
      <tbody>
        {offence.elements.map((element) => (
          <ElementRow element={element} evidence={evidence} />
        ))}
      </tbody>
    </table>
    <ToldOnly contents={contents} offence={offence.id} />
  </section>
);

/** Feitenwijzer: for each possible offence that a person named, where an element can be found. No verdict. */
export function Guide({ contents }: { contents: Contents }) {
  const { offences, remarks } = contents.dossier;
  const seen = seenIn(contents);
  const named = [...new Set(seen.flatMap(({ judged }) => judged?.offences ?? []))].sort();
  const unknown = named.filter((id) => !Object.hasOwn(offences, id));
  return (
    <section class="sheet">
      <h2>Feitenwijzer</h2>
      {named.length === 0 ? (
        <p>Bij de beoordeling zijn geen mogelijke feiten gekozen.</p>
      ) : (
        <div>
          {remarks
            .filter(({ on }) => on === 'guide')
            .map(({ label, text, source, lastChecked }) => (
              <p class="soft">
                {label}: {text} Bron: {source} (nagekeken {lastChecked}).
              </p>
            ))}
        </div>
      )}
      {Object.values(offences)
        .filter(({ id }) => named.includes(id))
        .map((offence) => (
          <OffenceView contents={contents} offence={offence} evidence={evidenceFor(seen, offence.id)} />
        ))}
      {unknown.map((id) => (
        <p>
          Ook gekozen, zonder wijzer in deze versie: <Theirs text={id} />
        </p>
      ))}
    </section>
  );
}
