import type { DataOf } from '../../core/journal.js';
import { eventOf, type Contents, type EntryPart } from '../dossier.js';
import { quoteKey } from '../quotes.js';
import { withdrawnOf, type Withdrawn } from '../withdrawn.js';
import { Facts, Moment, Quote, Row, Theirs } from './parts.js';
import { utcTime } from './time.js';
import { UNKNOWN, ownValue } from './words.js';

type Judged = DataOf<'judged'>;

const nameOf = (by: string | null): string => by ?? 'de gebruiker van dit logboek';

const FIXED: Readonly<Record<string, string>> = { twijfel: 'Twijfel', geen: 'Geen van de kolommen' };

type Column = Pick<Judged, 'protocol' | 'category'>;

/** The words for a column that a judgement or a summary names. */
export const labelOf = ({ dossier }: Contents, { protocol, category }: Column): string =>
  ownValue(dossier.categories, quoteKey(protocol, category))?.label ?? ownValue(FIXED, category) ?? category;

const DIRECTION: Readonly<Record<NonNullable<Judged['direction']>, string>> = {
  jij: 'gericht op de persoon (jij)',
  jullie: 'gericht op bestuur of beleid (jullie)',
  ik: 'gericht op de afzender zelf en de eigen situatie (ik)',
  onbekend: 'niet duidelijk',
};
const DANGER = new Map([
  [true, 'ja'],
  [false, 'nee'],
  [null, 'gevraagd, niet ingevuld'],
]);
const OUTCOME = { corrected: 'daarna gecorrigeerd', 'not-corrected': 'daarna niet gecorrigeerd' } as const;
const OCCURRENCE = { first: 'eerste keer', repeated: 'herhaald' } as const;

type Answer = (judged: Judged, withdrawn: Withdrawn | null) => string | null | undefined;

/** What the person was asked, with the answer; undefined where it was not asked. */
const ANSWERS: readonly (readonly [string, Answer])[] = [
  ['Acuut gevaar', ({ acuteDanger }) => (acuteDanger === undefined ? undefined : DANGER.get(acuteDanger))],
  ['Richting', ({ direction }) => direction && DIRECTION[direction]],
  ['Wat de afzender lijkt te willen', ({ presumedAim }) => presumedAim],
  ['Wie wordt bedreigd', ({ threatened }) => threatened],
  ['Gericht op', ({ aimedAt }) => aimedAt],
  ['Voorwaarde die wordt gesteld', ({ condition }) => condition],
  ['Eerste keer of herhaald, volgens dit logboek', ({ occurrence }) => occurrence && OCCURRENCE[occurrence]],
  [
    'Gevraagd om te stoppen of terug te nemen',
    ({ corrected }, withdrawn) =>
      corrected &&
      `op ${utcTime(corrected.at)}; ${corrected.outcome ? `${OUTCOME[corrected.outcome]}; ` : ''}${corrected.proof ?? 'geen bewijs genoemd'}${withdrawn ? `; ${withdrawnWords(withdrawn)}` : ''}`,
  ],
];

/** Both stay told: what was noted, and that it was by mistake. */
const withdrawnWords = ({ seq, at, by }: Withdrawn): string =>
  `ingetrokken op ${utcTime(at)} (regel ${seq}) door ${nameOf(by)}: per ongeluk genoteerd`;

function Answers({ judged, withdrawn }: { judged: Judged; withdrawn: Withdrawn | null }) {
  const given = ANSWERS.map(([name, answer]) => ({ name, value: answer(judged, withdrawn) })).filter(
    ({ value }) => value !== undefined,
  );
  if (given.length === 0) return null;
  return (
    <Facts caption="Wat de beoordelaar invulde">
      {given.map(({ name, value }) => (
        <Row name={name} source={value === null ? '' : 'ingevuld door een persoon'}>
          {value === null || value === undefined || value === '' ? (
            <em>{UNKNOWN}</em>
          ) : (
            <Theirs text={value} />
          )}
        </Row>
      ))}
    </Facts>
  );
}

function Norm({ contents, judged }: { contents: Contents; judged: Judged }) {
  const norm = ownValue(contents.dossier.categories, quoteKey(judged.protocol, judged.category));
  if (!norm) return null;
  return (
    <div>
      <p>De norm van de gemeente, in haar eigen woorden:</p>
      <Quote text={norm.norm} />
      <p class="soft">
        Vindplaats: <Theirs text={norm.source} />. Gebruikt als{' '}
        <Theirs text={`${judged.protocol.id}, versie ${judged.protocol.version}`} />.
      </p>
    </div>
  );
}

/** What the person decided, against the municipality's own norm. Never a legal verdict. */
export function Judgement({ contents, entry }: { contents: Contents; entry: EntryPart }) {
  const found = entry.judgements.map((file) => ({ file, event: eventOf(contents, file, 'judged') }));
  const last = found.at(-1);
  if (!last) return <p>Dit bericht is nog niet beoordeeld.</p>;
  return (
    <div>
      {last.event === null ? (
        <p class="warn">
          De laatste beoordeling (regel {last.file.seq}) is niet meer in de opgeslagen vorm leesbaar.
        </p>
      ) : (
        <div>
          <p>
            Beoordeeld als: <strong>{labelOf(contents, last.event.data)}</strong>
            {last.event.data.bulk === true && ' (samen met andere berichten in één keer)'}
          </p>
          <Norm contents={contents} judged={last.event.data} />
          <Answers judged={last.event.data} withdrawn={withdrawnOf(contents, entry, last.file)} />
        </div>
      )}
      <p>Alle beoordelingen van dit bericht, de laatste telt:</p>
      <ul>
        {found.map(({ file, event }) =>
          event === null ? (
            <li>Regel {file.seq}: niet leesbaar</li>
          ) : (
            <li>
              Regel {file.seq}: <Theirs text={labelOf(contents, event.data)} />, door{' '}
              <Theirs text={nameOf(event.data.by)} />, norm{' '}
              <Theirs text={`${event.data.protocol.id} ${event.data.protocol.version}`} />
              <br />
              <Moment iso={event.at} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
