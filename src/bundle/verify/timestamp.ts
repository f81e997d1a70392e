import { checkToken, isUnrelated, type TimestampResult } from '../../evidence/timestamp/check.js';
import { readRoots, type Roots } from '../../evidence/timestamp/roots.js';
import { isStamped } from '../layout/asic.js';
import { readAsicManifest, type AsicManifest } from '../read/asic.js';
import { absent, failed, notChecked, ok, type Check } from './check.js';
import type { Opened } from './open.js';
import type { Outside } from './outside.js';
import { stampWords } from './words.js';

const MANIFEST = /^META-INF\/ASiCManifest(\d{3})\.xml$/;
const TOKEN = /^META-INF\/timestamp(\d{3})\.tst$/;

/** A token with the manifest over which it was made. */
interface Stamp {
  readonly manifest: string;
  readonly token: string;
}

const bad = (path: string, detail: string): Check => failed('timestamp', path, detail);

/** Pairs of manifest and token, and what stands alone. */
function pairsOf(paths: readonly string[]): { stamps: Stamp[]; alone: Check[] } {
  const byNumber = (pattern: RegExp) =>
    new Map(
      paths.flatMap((path) => [...(pattern.exec(path) ?? [])].slice(1).map((number) => [number, path])),
    );
  const [manifests, tokens] = [byNumber(MANIFEST), byNumber(TOKEN)];
  const stamps = [...manifests].flatMap(([number, manifest]) => {
    const token = tokens.get(number);
    return token === undefined ? [] : [{ manifest, token }];
  });
  const paired = new Set(stamps.flatMap(({ manifest, token }) => [manifest, token]));
  const alone = paths
    .filter((path) => !paired.has(path))
    .map((path) => bad(path, 'Manifest en tijdstempel horen bij elkaar; een van beide ontbreekt.'));
  return { stamps, alone };
}

/** Contract: a manifest refers to every file outside `META-INF/`, once, with the hash that the file has. */
function coverage(
  { digests }: Opened,
  { manifest, token }: Stamp,
  { token: stated, digests: listed, odd, twice }: AsicManifest,
): Check[] {
  const files = [...digests.keys()].filter(isStamped);
  const wrong = (paths: readonly string[], detail: string) => paths.map((path) => bad(path, detail));
  return [
    ...(stated === token
      ? []
      : [bad(manifest, `Dit manifest hoort bij een andere tijdstempel dan ${token}.`)]),
    ...wrong(
      files.filter((path) => !listed.has(path)),
      `Dit bestand staat niet in ${manifest}: de tijdstempel gaat er niet over.`,
    ),
    ...wrong(
      files.filter((path) => listed.has(path) && listed.get(path) !== digests.get(path)),
      `De inhoud is anders dan het controlegetal in ${manifest}, waar de tijdstempel over gaat.`,
    ),
    ...wrong(
      [...listed.keys()].filter((path) => !isStamped(path) || !digests.has(path)),
      `Dit bestand staat in ${manifest}, maar is er niet of hoort daar niet.`,
    ),
    ...wrong(odd, `Dit bestand heeft in ${manifest} geen SHA-256.`),
    ...wrong(twice, `Dit bestand staat twee keer in ${manifest}.`),
  ];
}

interface Judged {
  readonly stamp: Stamp;
  readonly findings: readonly Check[];
  readonly result: TimestampResult;
}

async function judge(opened: Opened, stamp: Stamp, roots: Roots | null): Promise<Judged> {
  const { archive, digests } = opened;
  const manifest = readAsicManifest(archive.files.get(stamp.manifest) ?? new Uint8Array());
  const result = await checkToken(archive.files.get(stamp.token) ?? new Uint8Array(), {
    digest: digests.get(stamp.manifest) ?? '',
    roots,
  });
  const findings = manifest
    ? coverage(opened, stamp, manifest)
    : [bad(stamp.manifest, 'Dit is geen manifest dat te lezen is.')];
  return { stamp, findings, result };
}

/** Says what a token is worth; `elsewhere`: another token of this bundle leads to the root that was given. */
function told({ stamp, findings, result }: Judged, elsewhere: boolean): Check[] {
  if (result.state === 'failed') {
    if (elsewhere && isUnrelated(result))
      return [
        ...findings,
        ...result.faults.map(({ detail }) => notChecked('timestamp', stamp.token, detail)),
      ];
    return [...findings, ...result.faults.map(({ detail }) => bad(stamp.token, detail))];
  }
  if (findings.length > 0) return [...findings];
  const words = stampWords('Deze bundel', result);
  return result.state === 'trusted'
    ? [ok('timestamp', stamp.token, words)]
    : [notChecked('timestamp', stamp.token, words)];
}

/** The roots that the person gave; `unreadable` where there is none in the file. */
export async function rootsOf({ ca }: Outside): Promise<Roots | null | 'unreadable'> {
  if (ca === null || ca === undefined) return null;
  return readRoots(ca).catch(() => 'unreadable' as const);
}

const holds = ({ result, findings }: Judged): boolean => result.state === 'trusted' && findings.length === 0;

function judgeAll(opened: Opened, stamps: readonly Stamp[], roots: Awaited<ReturnType<typeof rootsOf>>) {
  return Promise.all(stamps.map((stamp) => judge(opened, stamp, roots === 'unreadable' ? null : roots)));
}

const pathsIn = ({ archive }: Opened): string[] =>
  [...archive.files.keys()].filter((path) => path.startsWith('META-INF/'));

/** Whether a time stamp over this bundle leads to a root that was given. */
export async function isStampedUnder(opened: Opened, roots: Roots): Promise<boolean> {
  const judged = await judgeAll(opened, pairsOf(pathsIn(opened)).stamps, roots);
  return judged.some(holds);
}

/**
 * Time stamps over this bundle (ASiC-E). `ok` says that one leads to the root that was given, and with that vouches for
 * every file. Without a root, whatever does not hold still fails; the rest is not checked, for anyone can be an
 * authority of their own.
 */
export async function checkTimestamp(opened: Opened, outside: Outside): Promise<Check[]> {
  const paths = pathsIn(opened);
  const given = await rootsOf(outside);
  const unread =
    given === 'unreadable'
      ? [notChecked('timestamp', null, 'In het opgegeven bestand staat geen wortelcertificaat.')]
      : [];
  if (paths.length === 0)
    return [
      absent(
        'timestamp',
        null,
        'Er is geen tijdstempel van een ander. De tijden komen van computer en platform.',
      ),
      ...unread,
    ];
  const { stamps, alone } = pairsOf(paths);
  const judged = await judgeAll(opened, stamps, given);
  const anchored = judged.some(holds);
  return [...alone, ...judged.flatMap((one) => told(one, anchored)), ...unread];
}
