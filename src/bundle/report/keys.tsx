import { formatFingerprint } from '../../evidence/keys.js';
import { keyChangeOf } from '../../evidence/key-changes.js';
import type { Contents } from '../dossier.js';

/** That another key signs from some line on: both codes, and what that means. Nothing where the key never changed. */
export function Keys({ contents: { dossier, events } }: { contents: Contents }) {
  const changes = (dossier.keys ?? []).map(({ seq }) => {
    const event = events.get(seq);
    return { seq, kind: event?.kind, key: event ? keyChangeOf(event) : null };
  });
  if (changes.length === 0) return null;
  return (
    <section class="sheet">
      <h2>De sleutel van dit logboek is gewisseld</h2>
      {changes.map(({ seq, kind, key }) => (
        <p>
          Vanaf regel {seq} ondertekent een nieuwe sleutel
          {kind === 'restored' && ', omdat het logboek uit een reservekopie is teruggezet'}
          {kind === 'rekeyed' && ', omdat de vorige niet meer te gebruiken was'}. Nieuw:{' '}
          <code>{key ? formatFingerprint(key.fingerprint) : 'niet te lezen'}</code>. Daarvoor:{' '}
          <code>{key?.old.fingerprint ? formatFingerprint(key.old.fingerprint) : 'niet bekend'}</code>.
        </p>
      ))}
      <p>
        Alleen de nieuwe sleutel zegt dit: de vorige kan het niet bevestigen. Vraag de griffie of zij van de
        wisseling weet en de nieuwe sleutelcode heeft.
      </p>
    </section>
  );
}
