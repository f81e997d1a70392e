import type { Contents } from '../dossier.js';
import { LEFT_OUT, leftOutOf, type AccountTally, type Tally } from '../statement.js';
import { Theirs } from './parts.js';
import { Runs } from './runs.js';
import { utcTime } from './time.js';
import { LEFT_OUT_REASON, PLATFORM, UNKNOWN, ownValue } from './words.js';

const accountName = ({ platform, id, handle }: AccountTally) => (
  <span>
    {handle === null ? 'account zonder naam' : <Theirs text={`@${handle}`} />} op{' '}
    {ownValue(PLATFORM, platform) ?? platform}
    <br />
    <span class="soft">
      {id === null ? `nummer ${UNKNOWN}; niet samengevoegd met andere` : ['nummer ', <Theirs text={id} />]}
    </span>
  </span>
);

const Period = ({ tally: { from, until } }: { tally: Tally }) =>
  from === null || until === null ? (
    <em>{UNKNOWN}</em>
  ) : (
    <span>
      {utcTime(from)}
      <br />
      tot {utcTime(until)}
    </span>
  );

function Reasons({ tally: { leftOut } }: { tally: Tally }) {
  const given = LEFT_OUT.filter((reason) => leftOut[reason] > 0);
  if (given.length === 0) return null;
  return (
    <ul>
      {given.map((reason) => (
        <li>
          {leftOut[reason]}: {LEFT_OUT_REASON[reason]}
        </li>
      ))}
    </ul>
  );
}

const TallyRow = ({ name, tally }: { name: ReturnType<typeof accountName> | string; tally: Tally }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      <Period tally={tally} />
    </td>
    <td>
      <ul>
        <li>Vastgelegd: {tally.captured}</li>
        <li>In deze bundel: {tally.included}</li>
        <li>
          Weggelaten: {leftOutOf(tally)}
          <Reasons tally={tally} />
        </li>
        <li>Gezien, niet vastgelegd: {tally.notReached}</li>
      </ul>
    </td>
  </tr>
);

/** What was recorded, what is here, what is not and why: so that the reader knows what there is besides this bundle. */
export function Completeness({ contents }: { contents: Contents }) {
  const { statement, volume } = contents.dossier;
  const { accounts, all, own, others, erased, unreadable, reason } = statement;
  return (
    <section class="sheet">
      <h2>Volledigheidsverklaring</h2>
      <p>
        Dit telt het logboek op het moment van exporteren, per account en per periode van vastleggen.
        Vastgelegd is altijd: in deze bundel, plus weggelaten.
        {volume.count > 1 && ' Alle delen van de bundel tellen mee.'}
      </p>
      <table>
        <caption>Berichten van de accounts in deze bundel</caption>
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Periode (UTC)</th>
            <th scope="col">Aantallen</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <TallyRow name={accountName(account)} tally={account.tally} />
          ))}
          {accounts.length !== 1 && <TallyRow name="Samen" tally={all} />}
        </tbody>
      </table>
      <Runs statement={statement} />
      {reason !== null && (
        <p>
          Reden voor het weglaten, zoals opgegeven: <Theirs text={reason} />
        </p>
      )}
      <ul>
        <li>Eigen berichten van de ambtsdrager, vastgelegd en niet in deze bundel: {own}.</li>
        <li>Berichten van andere accounts in het logboek, buiten deze bundel: {others}.</li>
        <li>
          Verwijderde berichten: {erased}. De inhoud is vernietigd; van wie ze waren, is niet meer bekend. De
          regel in de ketting is gebleven.
        </li>
        {unreadable > 0 && <li>Regels die door schade niet meer leesbaar zijn: {unreadable}.</li>}
        <li>
          Gezien, niet vastgelegd: berichten die in een gesprek of als aanhaling in beeld waren, en zelf niet
          zijn vastgelegd. Wat niet in beeld kwam, is niet bekend.
        </li>
      </ul>
    </section>
  );
}
