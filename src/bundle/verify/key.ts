import type { KeyChangeAt } from '../../evidence/key-changes.js';
import { bytesOfBase64 } from '../../evidence/hash.js';
import { formatFingerprint, verify } from '../../evidence/keys.js';
import { eventOf } from '../dossier.js';
import { DOSSIER, MANIFEST, SIGNATURE } from '../layout/names.js';
import { failed, notChecked, orOk, type Check } from './check.js';
import { keyChanges } from './keys.js';
import type { Opened } from './open.js';

async function holds(spki: Uint8Array, signature: string, manifest: Uint8Array): Promise<boolean> {
  try {
    return await verify(spki, bytesOfBase64(signature), manifest);
  } catch {
    return false;
  }
}

/** `handtekening.json` over the bytes of `manifest-sha256.txt`. */
export async function checkSignature({ archive, signature, key }: Opened): Promise<Check[]> {
  const bad = (detail: string) => [failed('signature', SIGNATURE, detail)];
  if (!signature) return bad('De handtekening ontbreekt of heeft niet de juiste vorm.');
  if (!key) return bad('De sleutel in de handtekening is niet te lezen.');
  const manifest = archive.files.get(MANIFEST);
  const good = manifest !== undefined && (await holds(key.spki, signature.signature, manifest));
  return orOk(
    'signature',
    good ? [] : bad(`De handtekening past niet bij ${MANIFEST}: een van beide is veranderd.`),
    `De lijst ${MANIFEST} is ondertekend met de sleutel uit ${SIGNATURE}.`,
  );
}

/** Both keys of a change, and what it means: the new key alone says so. */
function toldChange({ seq, key }: KeyChangeAt): Check {
  const { old, fingerprint } = key;
  const before = old.fingerprint === null ? 'onbekend' : formatFingerprint(old.fingerprint);
  return notChecked(
    'fingerprint',
    `regel ${seq}`,
    `Vanaf regel ${seq} ondertekent een nieuwe sleutel: ${formatFingerprint(fingerprint)}. Daarvoor: ${before}. ` +
      'Alleen de nieuwe sleutel zegt dit. Vraag de griffie of zij van de wisseling weet.',
  );
}

/** The same key everywhere: its own hash, the signature file, the dossier, the logbook's first event. */
export function checkFingerprint({ key, signature, dossier, contents }: Opened): Check[] {
  if (!key || !signature) return [failed('fingerprint', SIGNATURE, 'Er is geen sleutel om te vergelijken.')];
  const opened = contents && eventOf(contents, contents.dossier.opened, 'opened');
  const changes = contents ? keyChanges(contents) : [];
  // Where the key changed, the check of the chain follows it from the first to the present one.
  const first = changes.length > 0 ? undefined : opened?.data.fingerprint;
  const stated: [string, string | undefined][] = [
    [SIGNATURE, signature.fingerprint],
    [DOSSIER, dossier?.key.fingerprint],
    [contents?.dossier.opened.file ?? 'data', first],
  ];
  const findings = stated
    .filter(([, fingerprint]) => fingerprint !== undefined && fingerprint !== key.fingerprint)
    .map(([path]) =>
      failed('fingerprint', path, 'Hier staat een andere sleutelcode dan die van de handtekening.'),
    );
  if (!opened)
    findings.push(
      notChecked(
        'fingerprint',
        dossier?.opened.file ?? DOSSIER,
        'Het begin van het logboek, dat de sleutel noemt, is er niet of is niet te lezen.',
      ),
    );
  findings.push(...changes.map(toldChange));
  if (changes.length > 0)
    return orOk('fingerprint', findings, `Nu ondertekent: ${formatFingerprint(key.fingerprint)}.`);
  const where = opened ? 'Overal dezelfde sleutelcode' : 'In handtekening en dossier dezelfde sleutelcode';
  return orOk('fingerprint', findings, `${where}: ${formatFingerprint(key.fingerprint)}.`);
}
