import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { quoteKey } from '../quotes.js';
import { Moment, Quote, Theirs } from './parts.js';
import { ownValue } from './words.js';

interface Judged {
  readonly protocol: Parameters<typeof quoteKey>[0];
  readonly category: string;
}

const FIXED: Readonly<Record<string, string>> = { twijfel: 'Twijfel', geen: 'Geen van de kolommen' };

/** What the person decided, against the municipality's own norm. Never a legal verdict. */
export function Judgement({ contents, entry }: { contents: Contents; entry: EntryPart }) {
  const { categories } = contents.dossier;
  const found = entry.judgements.map((file) => ({ file, event: eventOf(contents, file, 'judged') }));
  const last = found.at(-1);
  if (!last) return <p>Dit bericht is nog niet beoordeeld.</p>;
  const quoteOf = ({ protocol, category }: Judged) => ownValue(categories, quoteKey(protocol, category));
  const label = (data: Judged) => quoteOf(data)?.label ?? ownValue(FIXED, data.category) ?? data.category;
  const norm = last.event && quoteOf(last.event.data);
  return (
    <div>
      {last.event === null ? (
        <p class="warn">
          De laatste beoordeling (regel {last.file.seq}) is niet meer in de opgeslagen vorm leesbaar.
        </p>
      ) : (
        <p>
          Beoordeeld als: <strong>{label(last.event.data)}</strong>
        </p>
      )}
      {norm && (
        <div>
          <p>De norm van de gemeente, in haar eigen woorden:</p>
          <Quote text={norm.norm} />
          <p class="soft">
            Vindplaats: <Theirs text={norm.source} />
          </p>
        </div>
      )}
      <p>
        Dit is het oordeel van een persoon over gedrag, volgens de norm van de gemeente. Het is geen juridisch
        oordeel.
      </p>
      <ul>
        {found.map(({ file, event }) =>
          event === null ? (
            <li>Regel {file.seq}: niet leesbaar</li>
          ) : (
            <li>
              Regel {file.seq}: <Theirs text={label(event.data)} />, door{' '}
              <Theirs text={event.data.by ?? 'de gebruiker van dit logboek'} />, norm{' '}
              <Theirs text={`${event.data.protocol.id} ${event.data.protocol.version}`} />,{' '}
              <Moment iso={event.at} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
