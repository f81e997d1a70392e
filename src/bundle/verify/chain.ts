import { checkChain as walk, type ChainFinding, type ChainReason } from '../../evidence/chain.js';
import { eventOf } from '../dossier.js';
import { chainBytes } from '../layout/chain.js';
import { sameBytes } from '../layout/json.js';
import { CHAIN, DOSSIER } from '../layout/names.js';
import { failed, notChecked, ok, type Check } from './check.js';
import { historyOf } from './keys.js';
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

/** Findings after which the rest of a chain is not walked. */
const MOST = 1000;

const told = ({ position, seq, reason }: ChainFinding): Check =>
  failed('chain', CHAIN, `Regel ${seq ?? `op plaats ${position + 1}`} ${REASONS[reason]}.`);

async function findingsOf(volume: Opened): Promise<Check[]> {
  const { chain, key, dossier, contents, lines, archive } = volume;
  if (!chain) return [failed('chain', CHAIN, 'De ketting ontbreekt of is niet te lezen.')];
  const { earlier, broken } = await historyOf(volume);
  const head = dossier?.head ?? null;
  const findings = key
    ? await walk(chain.lines, { publicKey: key.spki, earlier, head, most: MOST }).catch(() => null)
    : null;
  if (findings === null)
    return [failed('chain', CHAIN, 'Er is geen bruikbare sleutel om de ketting te controleren.')];
  if (chain.lines.length === 0) return [failed('chain', CHAIN, 'De ketting heeft geen regels.')];
  const checks = findings.map(told);
  for (const seq of broken)
    checks.push(
      failed('chain', CHAIN, `De wisseling van sleutel in regel ${seq} klopt niet met de sleutels.`),
    );
  const last = [...lines.keys()].reduce((a, b) => Math.max(a, b), 0);
  if (dossier && lines.size > 0 && dossier.head.seq !== last)
    checks.push(
      failed('chain', DOSSIER, `De ketting eindigt bij regel ${last}, niet bij ${dossier.head.seq}.`),
    );
  const opened = contents && eventOf(contents, contents.dossier.opened, 'opened');
  const names = [dossier?.logbook, opened?.data.logbook].filter((name) => name !== undefined);
  if (names.some((name) => name !== chain.logbook))
    checks.push(failed('chain', CHAIN, 'De ketting is van een ander logboek dan het dossier.'));
  const bytes = archive.files.get(CHAIN);
  if (checks.length === 0 && bytes && !sameBytes(bytes, chainBytes(chain.logbook, [...lines.values()])))
    checks.push(failed('chain', CHAIN, 'Het bestand is anders geschreven dan de ketting die erin staat.'));
  return checks;
}

/** Every line of the journal: order, link, signature, end. */
export async function checkChain(opened: Opened): Promise<Check[]> {
  const findings = await findingsOf(opened);
  if (findings.length > 0) return findings;
  const lost = (await historyOf(opened)).earlier.filter(({ publicKey }) => publicKey === null);
  return [
    ok(
      'chain',
      null,
      lost.length === 0
        ? `Alle ${opened.lines.size} regels van de ketting sluiten aan en zijn ondertekend.`
        : `Alle ${opened.lines.size} regels van de ketting sluiten aan. Niet van alle is de handtekening na te gaan.`,
    ),
    ...lost.map(({ before }) =>
      notChecked(
        'chain',
        CHAIN,
        `De sleutel van de regels vóór regel ${before} is verloren. Hun handtekening is niet na te gaan; dat ze aansluiten wel.`,
      ),
    ),
  ];
}
