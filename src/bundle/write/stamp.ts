import { Failure } from '../../core/failure.js';
import { sha256Hex } from '../../evidence/hash.js';
import { asicManifest, manifestPath, tokenPath } from '../layout/asic.js';
import { digestsOf } from '../layout/bag.js';
import { readBundle } from '../read/archive.js';
import { zip } from './zip.js';

/** A bundle that waits for a time stamp. */
export interface Stampable {
  /** SHA-256 of the ASiCManifest, hex: what the authority gets. */
  readonly digest: string;
  /** SHA-256 of `manifest-sha256.txt`, hex: how the journal names this bundle. */
  readonly manifest: string;
  /** The bundle with that manifest and its token; every other file is the same, byte for byte. */
  withToken(token: Uint8Array): Promise<Uint8Array<ArrayBuffer>>;
}

const MOST = 999;

/** The first number that no time stamp of this bundle has. */
function nextNumber(paths: ReadonlyMap<string, unknown>): number {
  for (let number = 1; number <= MOST; number += 1)
    if (!paths.has(manifestPath(number)) && !paths.has(tokenPath(number))) return number;
  throw new Failure('too-large', 'time stamps');
}

/**
 * Makes a bundle ready to be stamped, fresh or years old: an ASiCManifest over every file outside `META-INF/`.
 * Time stamps that are there stay. It is not verified here. Errors: `Failure` not-a-bundle, too-large, bundle-broken
 * (something is in the zip that would be lost).
 */
export async function stampable(bytes: Uint8Array): Promise<Stampable> {
  const { files, findings } = await readBundle(bytes);
  const [finding] = findings;
  if (finding) throw new Failure('bundle-broken', `${finding.subject ?? 'zip'}: ${finding.detail}`);
  const list = [...files].map(([path, content]) => ({ path, bytes: content }));
  const digests = await digestsOf(list);
  const manifest = digests.get('manifest-sha256.txt');
  if (manifest === undefined) throw new Failure('not-a-bundle', 'no manifest');
  const number = nextNumber(files);
  const asic = asicManifest(number, digests);
  return {
    digest: await sha256Hex(asic),
    manifest,
    withToken: (token) =>
      zip([...list, { path: manifestPath(number), bytes: asic }, { path: tokenPath(number), bytes: token }]),
  };
}
