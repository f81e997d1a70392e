import type { Contents, SummaryRow } from '../dossier.js';
import { labelOf } from './judgement.js';
import { Theirs } from './parts.js';
import { dayText } from './time.js';
import { KIND, PLATFORM, UNKNOWN, counted, ownValue } from './words.js';

const day = (value: string | null) => (value === null ? <em>{UNKNOWN}</em> : dayText(value));

/** What a summary tells: how many, when, in which column. No words, no accounts, no addresses. */
export function Summary({ contents }: { contents: Contents }) {
  const { summary } = contents.dossier;
  const rows = summary?.rows ?? [];
  const label = (category: SummaryRow['category']) =>
    category === null ? 'Nog niet beoordeeld' : labelOf(contents, category);
  const labels = [...new Set(rows.map(({ category }) => label(category)))].sort();
  return (
    <section>
      <h2>Samenvatting</h2>
      <p>
        {counted(rows.length, 'bericht', 'berichten')} van{' '}
        {counted(summary?.accounts ?? 0, 'account', 'accounts')}. Deze bundel noemt geen teksten, accounts of
        adressen. Die staan in het logboek van de vastlegger.
      </p>
      <table>
        <caption>Aantal per kolom van de norm</caption>
        <thead>
          <tr>
            <th scope="col">Beoordeling</th>
            <th scope="col">Aantal</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((name) => (
            <tr>
              <th scope="row">
                <Theirs text={name} />
              </th>
              <td>{rows.filter(({ category }) => label(category) === name).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="index">
        <caption>Berichten naar dag (Nederlandse tijd)</caption>
        <thead>
          <tr>
            <th scope="col">Nr</th>
            <th scope="col">Platform en soort</th>
            <th scope="col">Geplaatst</th>
            <th scope="col">Vastgelegd</th>
            <th scope="col">Beoordeling</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, platform, kind, posted, captured, category }) => (
            <tr>
              <td>{number}</td>
              <td>
                {ownValue(PLATFORM, platform) ?? UNKNOWN}, {ownValue(KIND, kind) ?? UNKNOWN}
              </td>
              <td>{day(posted)}</td>
              <td>{day(captured)}</td>
              <td>
                <Theirs text={label(category)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
