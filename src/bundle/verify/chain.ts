import type { Line } from '../../core/journal.js';
import { checkChain as walk, type ChainFinding, type ChainReason } from '../../evidence/chain.js';
import { eventOf } from '../dossier.js';
import { chainBytes } from '../layout/chain.js';
import { sameBytes } from '../layout/json.js';
import { CHAIN, DOSSIER } from '../layout/names.js';
import { failed, ok, orOk, type Check } from './check.js';
import type { Opened } from './open.js';

const REASONS: Readonly<Record<ChainReason, string>> = {
  unparseable: 'heeft niet de juiste vorm',
  'seq-gap': 'sluit niet aan: er is een regel weggelaten',
  'seq-duplicate': 'komt twee keer voor',
  'seq-order': 'staat niet op volgorde',
  'prev-mismatch': 'past niet bij de regel ervoor',
  'bad-signature': 'heeft geen geldige handtekening',
  'payload-missing': 'mist de gebeurtenis',
  'payload-mismatch': 'past niet bij de gebeurtenis',
  'head-missing': 'is de laatste volgens data/dossier.json, maar ontbreekt',
  'head-mismatch': 'is anders dan de laatste volgens data/dossier.json',
};

const told = ({ position, seq, reason }: ChainFinding): Check =>
  failed('chain', CHAIN, `Regel ${seq ?? `op plaats ${position + 1}`} ${REASONS[reason]}.`);

async function findingsOf({ chain, key, dossier, contents, lines, archive }: Opened): Promise<Check[]> {
  if (!chain) return [failed('chain', CHAIN, 'De ketting ontbreekt of is niet te lezen.')];
  const findings = await walk(chain.lines, { publicKey: key?.spki, head: dossier?.head ?? null }).catch(
    () => null,
  );
  if (findings === null)
    return [failed('chain', CHAIN, 'De sleutel is niet te gebruiken om de ketting te controleren.')];
  const checks = findings.map(told);
  const last = Math.max(...lines.keys());
  if (dossier && lines.size > 0 && dossier.head.seq !== last)
    checks.push(
      failed('chain', DOSSIER, `De ketting eindigt bij regel ${last}, niet bij ${dossier.head.seq}.`),
    );
  const opened = contents && eventOf(contents, contents.dossier.opened, 'opened');
  const names = [dossier?.logbook, opened?.data.logbook].filter((name) => name !== undefined);
  if (names.some((name) => name !== chain.logbook))
    checks.push(failed('chain', CHAIN, 'De ketting is van een ander logboek dan het dossier.'));
  const bytes = archive.files.get(CHAIN);
  const parsed: Line[] = [...lines.values()];
  if (checks.length === 0 && bytes && !sameBytes(bytes, chainBytes(chain.logbook, parsed)))
    checks.push(failed('chain', CHAIN, 'Het bestand is anders geschreven dan de ketting die erin staat.'));
  return checks;
}

/** Every line of the journal: order, link, signature, end. */
export async function checkChain(opened: Opened): Promise<Check[]> {
  const findings = await findingsOf(opened);
  return findings.length > 0
    ? findings
    : [ok('chain', null, `Alle ${opened.lines.size} regels van de ketting sluiten aan en zijn ondertekend.`)];
}

/** `data/dossier.json` can be read. */
export const checkDossier = ({ dossier }: Opened): Check[] =>
  orOk(
    'dossier',
    dossier ? [] : [failed('dossier', DOSSIER, 'Het dossier ontbreekt of heeft niet de juiste vorm.')],
    'Het dossier is te lezen.',
  );
