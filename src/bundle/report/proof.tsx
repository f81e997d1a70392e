import type { Contents } from '../dossier.js';
import { formatFingerprint } from '../../evidence/keys.js';
import { INSTRUCTIONS } from '../layout/names.js';
import { Code, Theirs } from './parts.js';

/** What the bundle proves, what it does not, and how to check it. */
export const Proof = ({ contents: { dossier } }: { contents: Contents }) => (
  <section class="sheet">
    <h2>Wat dit bewijst en wat niet</h2>
    <h3>Dit is te controleren</h3>
    <ul>
      <li>Elk bestand in deze bundel is gelijk aan wat bij het exporteren is ondertekend.</li>
      <li>
        Elke vastlegging staat als regel in een ketting. Een regel later wijzigen, weglaten of verplaatsen
        valt op.
      </li>
      <li>De bundel is ondertekend met de sleutel van één logboek.</li>
      {dossier.level === 'full' && (
        <li>
          Elke gebeurtenis in de bundel staat er zoals zij is opgeslagen, met haar controlegetal in de
          ketting.
        </li>
      )}
    </ul>
    <h3>Dit bewijst de bundel niet</h3>
    <ul>
      <li>Wie er achter een account zit. Een account is niet hetzelfde als een persoon.</li>
      <li>Dat wat in het bericht staat waar is, of dat het strafbaar is.</li>
      {dossier.level === 'redacted' && (
        <li>
          Dat een afgeschermde kopie gelijk is aan het origineel, op wat is weggelaten na. Het controlegetal
          in de ketting is dat van het origineel. Wie het wil vergelijken, vraagt de vastlegger om de
          volledige bundel.
        </li>
      )}
      {dossier.level === 'summary' && (
        <li>
          Dat de aantallen in deze samenvatting kloppen met het logboek. Wie dat wil nagaan, vraagt de
          vastlegger om een volledige bundel.
        </li>
      )}
      <li>Dat er niets anders is geplaatst dan wat is vastgelegd, of dat het logboek alles bevat.</li>
      <li>
        Dat de pagina op de computer van de vastlegger niet was veranderd. De gegevens van het platform zelf
        zijn daarvoor nodig.
      </li>
      <li>
        Van wie de sleutel is. Iemand kan een hele bundel namaken met een eigen sleutel. Vraag de griffie of
        de vastlegger langs een andere weg om de sleutelcode of de ankerregel en vergelijk die.
      </li>
      <li>
        Het tijdstip, als er geen tijdstempel in de bundel zit (map META-INF: over de bundel; map
        data/tijdstempels: over het logboek). De tijden komen dan van de computer en van het platform.
      </li>
    </ul>
    <h3>Controleren</h3>
    <p>
      In <Code text={INSTRUCTIONS} /> staat hoe u dit controleert op Windows, Linux en met de extensie.
      {dossier.level !== 'summary' &&
        ' Het oorspronkelijke beeld van het venster zit niet in de bundel, omdat het anderen kan tonen. Het controlegetal ervan staat bij elk bericht; het beeld zelf is bij de vastlegger op te vragen.'}
    </p>
    <dl>
      <dt>Gemaakt met</dt>
      <dd>
        <Theirs text={dossier.software} />
      </dd>
      <dt>Logboek</dt>
      <dd>
        <Code text={dossier.logbook} />
      </dd>
      <dt>Sleutelcode van het logboek</dt>
      <dd>
        <Code text={formatFingerprint(dossier.key.fingerprint)} />
      </dd>
      <dt>Laatste regel van de ketting</dt>
      <dd>
        regel {dossier.head.seq}: <Code text={dossier.head.hash} />
      </dd>
    </dl>
  </section>
);
