import { Failure } from '../../core/failure.js';
import { DOSSIER, MANIFEST, SIGNATURE } from '../layout/names.js';
import { readBundle, type Archive } from '../read/archive.js';
import { damagedRecord } from '../read/audit.js';
import { checkArtefacts } from './artefacts.js';
import {
  checkArchive,
  checkBagInfo,
  checkBagit,
  checkLayout,
  checkMimetype,
  checkPayload,
  checkTags,
} from './bag.js';
import { checkChain } from './chain.js';
import { failed, type Check, type CheckId, type Trust, type Verdict } from './check.js';
import { checkDerived, checkDocuments, checkReport } from './derived.js';
import { checkDossier } from './dossier.js';
import { checkEvents } from './events.js';
import { checkHeadStamps } from './head-stamps.js';
import { checkFingerprint, checkSignature } from './key.js';
import { openVolume, type Opened } from './open.js';
import { checkAnchor, checkKey, type Outside } from './outside.js';
import { checkTimestamp } from './timestamp.js';
import { checkVolumes } from './volumes.js';

/** A file to check, with its name for the record. */
export interface BundleInput {
  readonly name: string;
  readonly bytes: Uint8Array | Blob;
}

type Run = (opened: Opened, outside: Outside) => Check[] | Promise<Check[]>;

/** In the order in which they are told. All of them run, whatever the others find. */
const CHECKS: readonly (readonly [CheckId, Run])[] = [
  ['archive', checkArchive],
  ['layout', checkLayout],
  ['mimetype', checkMimetype],
  ['bagit', checkBagit],
  ['bag-info', checkBagInfo],
  ['payload', checkPayload],
  ['tags', checkTags],
  ['signature', checkSignature],
  ['dossier', checkDossier],
  ['fingerprint', checkFingerprint],
  ['chain', checkChain],
  ['events', checkEvents],
  ['artefacts', checkArtefacts],
  ['derived', checkDerived],
  ['documents', checkDocuments],
  ['report', checkReport],
  ['timestamp', checkTimestamp],
  ['head-stamp', checkHeadStamps],
  ['key', checkKey],
  ['anchor', checkAnchor],
];

/** A hundred thousand bad lines tell no more than the first thousand, and nobody reads them. */
const MOST = 1000;

const shortened = (id: CheckId, checks: Check[]): Check[] =>
  checks.length <= MOST
    ? checks
    : [
        ...checks.slice(0, MOST),
        failed(id, null, `En nog ${checks.length - MOST} bevindingen van dezelfde controle.`),
      ];

/** A check that content of a stranger makes fall over is a check that failed, not an end of checking. */
async function attempt(
  [id, run]: (typeof CHECKS)[number],
  opened: Opened,
  outside: Outside,
): Promise<Check[]> {
  try {
    return shortened(id, await run(opened, outside));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [failed(id, null, `Deze controle liep vast op de inhoud van de bundel (${reason}).`)];
  }
}

/** One input with what was found; `bundle` false: not a bundle, or unreadable. */
interface Judged {
  readonly name: string;
  readonly bundle: boolean;
  readonly opened: Pick<Opened, 'dossier' | 'lines' | 'digests'> | null;
  readonly checks: readonly Check[];
}

const IDENTIFYING = [MANIFEST, SIGNATURE, DOSSIER];

const looksLikeBundle = ({ files, findings }: Archive): boolean =>
  IDENTIFYING.some((path) => files.has(path) || findings.some(({ subject }) => subject === path));

const unreadable = (name: string, detail: string): Judged => ({
  name,
  bundle: false,
  opened: null,
  checks: [failed('archive', name, detail)],
});

const REFUSED: Partial<Record<Failure['code'], string>> = {
  'not-a-bundle': 'Dit is geen zip die te lezen is.',
  'too-large': 'Deze zip is te groot, of pakt te groot uit, om te openen.',
};

/** What no reader opens; where its directory breaks off at a file, that file is named too. */
function refused(name: string, raw: Uint8Array, { code }: Failure, detail: string): Judged {
  const judged = unreadable(name, detail);
  const at = code === 'not-a-bundle' ? damagedRecord(raw) : null;
  if (at === null) return judged;
  const found = failed('archive', at, 'Bij dit bestand is de lijst van bestanden in de zip beschadigd.');
  return { ...judged, checks: [...judged.checks, found] };
}

async function judge({ name, bytes }: BundleInput, outside: Outside): Promise<Judged> {
  const raw = bytes instanceof Uint8Array ? bytes : new Uint8Array(await bytes.arrayBuffer());
  try {
    const archive = await readBundle(raw);
    if (!looksLikeBundle(archive)) return unreadable(name, 'Deze zip is geen bewijsbundel.');
    const opened = await openVolume(archive);
    const checks: Check[] = [];
    for (const check of CHECKS) checks.push(...(await attempt(check, opened, outside)));
    const { dossier, lines, digests } = opened;
    return { name, bundle: true, opened: { dossier, lines, digests }, checks };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const detail = REFUSED[error.code];
    if (detail === undefined) throw error;
    return refused(name, raw, error, detail);
  }
}

/** Where the person who checks brings something of their own. A head's token vouches for the head alone. */
const VOUCHING: ReadonlySet<CheckId> = new Set(['timestamp', 'key', 'anchor']);

/**
 * Something from outside vouches for it, and nothing that people read was left uncompared; nor a key code that was given:
 * a time stamp says when, and not that the bundle is of whom the person thinks.
 */
const vouched = ({ checks }: Judged): boolean =>
  checks.some(({ id, outcome }) => outcome === 'ok' && VOUCHING.has(id)) &&
  !checks.some(({ id, outcome }) => outcome === 'not-checked' && (id === 'report' || id === 'key'));

function trustOf(judged: readonly Judged[], checks: readonly Check[]): Trust | null {
  if (!judged.some(({ bundle }) => bundle)) return null;
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'broken';
  return judged.every(vouched) ? 'anchored' : 'self-consistent';
}

const inVolume = ({ name, checks }: Judged): Check[] =>
  checks.map((check) =>
    check.subject !== null && check.subject !== name
      ? { ...check, subject: `${name}/${check.subject}` }
      : check,
  );

/**
 * Checks one or more volumes. Everything is checked, nothing stops at the first finding; what fails names its file with
 * the whole path (behind the volume's name where several were given). Trust comes only from outside: a bundle that
 * holds together but has nothing beside it is `self-consistent`, for anyone can make such a one.
 */
export async function verifyBundles(inputs: readonly BundleInput[], outside: Outside = {}): Promise<Verdict> {
  const judged: Judged[] = [];
  for (const input of inputs) judged.push(await judge(input, outside));
  const named = judged.length > 1 ? judged.flatMap(inVolume) : judged.flatMap(({ checks }) => checks);
  const given = judged.flatMap(({ name, opened }) =>
    opened?.dossier
      ? [
          {
            name,
            dossier: opened.dossier,
            lines: opened.lines,
            manifest: opened.digests.get(MANIFEST) ?? null,
          },
        ]
      : [],
  );
  const checks = [...named, ...(await checkVolumes(given))];
  return { trust: trustOf(judged, checks), checks };
}
