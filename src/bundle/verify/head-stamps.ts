import { lineBytes, lineHash } from '../../evidence/chain.js';
import {
  checkToken,
  isUnrelated,
  type TimestampFacts,
  type TimestampResult,
} from '../../evidence/timestamp/check.js';
import type { Roots } from '../../evidence/timestamp/roots.js';
import type { HeadToken } from '../dossier.js';
import { sameBytes } from '../layout/json.js';
import { DOSSIER } from '../layout/names.js';
import { absent, failed, notChecked, ok, type Check } from './check.js';
import type { Opened } from './open.js';
import type { Outside } from './outside.js';
import { isStampedUnder, rootsOf } from './timestamp.js';
import { stampWords } from './words.js';

const bad = (path: string, detail: string): Check => failed('head-stamp', path, detail);

interface Judged {
  readonly head: HeadToken;
  readonly findings: readonly Check[];
  /** Null: there is no such line to hold it against. */
  readonly result: TimestampResult | null;
}

/** What the dossier, and so the report, repeats of a token. */
const same = (head: HeadToken, facts: TimestampFacts): boolean =>
  head.genTime === facts.genTime &&
  head.accuracy === facts.accuracy &&
  head.authority === facts.authority &&
  head.serial === facts.serial &&
  head.policy === facts.policy &&
  head.claimsQualified === facts.claimsQualified;

async function judge({ archive, lines }: Opened, head: HeadToken, roots: Roots | null): Promise<Judged> {
  const line = lines.get(head.seq);
  if (!line)
    return { head, findings: [bad(head.token, `Regel ${head.seq} staat niet in de ketting.`)], result: null };
  const hash = await lineHash(line);
  const result = await checkToken(archive.files.get(head.token) ?? new Uint8Array(), { digest: hash, roots });
  const shown = archive.files.get(head.line);
  const findings = [
    ...(shown && sameBytes(shown, lineBytes(line))
      ? []
      : [bad(head.line, `Dit is niet regel ${head.seq} van de ketting.`)]),
    ...(head.hash === hash
      ? []
      : [bad(DOSSIER, `Het controlegetal van regel ${head.seq} is niet dat van de ketting.`)]),
    ...(result.facts === null || same(head, result.facts)
      ? []
      : [bad(DOSSIER, `Het dossier zegt iets anders dan de tijdstempel ${head.token}.`)]),
  ];
  return { head, findings, result };
}

/** Says what a token is worth; `elsewhere`: another token of this bundle leads to the root that was given. */
function told({ head, findings, result }: Judged, elsewhere: boolean): Check[] {
  if (result === null) return [...findings];
  if (result.state === 'failed') {
    const say = elsewhere && isUnrelated(result) ? notChecked : failed;
    return [...findings, ...result.faults.map(({ detail }) => say('head-stamp', head.token, detail))];
  }
  if (findings.length > 0) return [...findings];
  const words = `${stampWords(`Het logboek tot en met regel ${head.seq}`, result)} Over latere regels en over deze bundel zelf zegt hij niets.`;
  return [(result.state === 'trusted' ? ok : notChecked)('head-stamp', head.token, words)];
}

/**
 * Time stamps over the head of the journal: over the line that the chain has there, and true to what the dossier says of
 * them. They vouch for the lines up to theirs, never for the bundle, so they do not make it `anchored`.
 */
export async function checkHeadStamps(opened: Opened, outside: Outside): Promise<Check[]> {
  const { dossier } = opened;
  if (!dossier) return [bad(DOSSIER, 'Zonder dossier zijn de tijdstempels over het logboek niet te vinden.')];
  const { heads = [] } = dossier;
  if (heads.length === 0)
    return [absent('head-stamp', null, 'Er is geen tijdstempel van een ander over het logboek zelf.')];
  const given = await rootsOf(outside);
  const roots = given === 'unreadable' ? null : given;
  const judged: Judged[] = [];
  for (const head of heads) judged.push(await judge(opened, head, roots));
  const elsewhere =
    judged.some(({ result }) => result?.state === 'trusted') ||
    (roots !== null && (await isStampedUnder(opened, roots)));
  return judged.flatMap((one) => told(one, elsewhere));
}
