import { notReachedIn, type RunTally, type Statement } from '../statement.js';
import type { Withheld } from '../../core/thread.js';
import { Theirs } from './parts.js';
import { utcTime } from './time.js';
import { PLATFORM, UNKNOWN, ownValue } from './words.js';

const WHICH: Readonly<Record<RunTally['which'], string>> = {
  all: 'alle reacties',
  account: 'de reacties van één account',
  selection: 'een keuze uit de reacties',
  mentions: 'de reacties die de ambtsdrager noemen',
};

const END: Readonly<Record<RunTally['end'], string>> = {
  end: 'de pagina gaf geen reacties meer',
  limit: 'het afgesproken aantal was bereikt',
  stopped: 'een persoon stopte ermee',
  interrupted: 'het tabblad of de browser ging dicht',
};

/** By the page's own words; a record from before these were noted says nothing. */
const WITHHELD: Readonly<Record<Withheld, string>> = {
  ranked: 'de reacties waren gesorteerd op wat het platform het meest relevant vindt',
  elsewhere: 'een deel van de reacties staat op een ander platform',
};

const nameAt = ({ accounts }: Statement, place: number): string => {
  const { handle, id } = accounts[place] ?? { handle: null, id: null };
  return handle === null ? `account ${id === null ? 'zonder naam' : `nummer ${id}`}` : `@${handle}`;
};

function NotReached({ run }: { run: RunTally }) {
  const missed = notReachedIn(run);
  const { named, unopened } = run.shown;
  return (
    <li>
      Niet bereikt: {missed === null ? `${UNKNOWN}; het platform noemt geen aantal` : missed}
      {missed !== null && ` (het platform noemt ${named ?? ''} reacties)`}
      {unopened > 0 && `; knoppen naar meer reacties die niet opengingen: ${unopened}`}
    </li>
  );
}

const RunRow = ({ statement, run }: { statement: Statement; run: RunTally }) => (
  <tr>
    <th scope="row">
      {ownValue(PLATFORM, run.platform) ?? run.platform}: {WHICH[run.which]}
    </th>
    <td>
      {utcTime(run.startedAt)}
      <br />
      tot {utcTime(run.endedAt)}
    </td>
    <td>
      <ul>
        <li>
          Vastgelegd: {run.recorded}
          {run.by.length > 0 && (
            <ul>
              {run.by.map(({ account, recorded }) => (
                <li>
                  <Theirs text={nameAt(statement, account)} />: {recorded}
                </li>
              ))}
            </ul>
          )}
        </li>
        <li>In beeld geweest: {run.shown.seen}</li>
        {run.shown.leftOut > 0 && <li>In beeld, niet gevraagd: {run.shown.leftOut}</li>}
        {run.shown.unidentified > 0 && (
          <li>In beeld, zonder nummer en dus niet te onderscheiden: {run.shown.unidentified}</li>
        )}
        <NotReached run={run} />
        {(run.shown.withheld ?? []).map((why) => (
          <li>Volgens de pagina is de lijst niet volledig: {WITHHELD[why]}</li>
        ))}
        <li>
          Einde: {END[run.end]}
          {run.most !== null && ` (afgesproken grens: ${run.most})`}
        </li>
      </ul>
    </td>
  </tr>
);

/** Threads that were captured as a whole: what came into view, and what was not reached. Nothing where there is none. */
export function Runs({ statement }: { statement: Statement }) {
  const { runs = [] } = statement;
  if (runs.length === 0) return null;
  return (
    <div>
      <table>
        <caption>Gesprekken waarvan reacties in één keer zijn vastgelegd</caption>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Periode (UTC)</th>
            <th scope="col">Aantallen</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow statement={statement} run={run} />
          ))}
        </tbody>
      </table>
      <p>
        Niet bereikt zijn reacties die het platform meetelt en die niet in beeld kwamen. Dat zegt niet van wie
        ze zijn.
      </p>
    </div>
  );
}
