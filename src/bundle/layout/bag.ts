import type { Dossier } from '../dossier.js';
import type { BundleFile } from '../types.js';
import { sha256Hex } from '../../evidence/hash.js';
import { byCodeUnit, utf8 } from './json.js';

/** RFC 8493, 2.1.1: exactly these two lines. */
export const BAGIT = utf8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');

/** RFC 8493, 2.1.3: `hex`, two spaces, path; so `sha256sum -c` reads it as well. Sorted by path. */
export function manifestBytes(digests: ReadonlyMap<string, string>): Uint8Array {
  const lines = [...digests]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([path, digest]) => `${digest}  ${path}\n`);
  return utf8(lines.join(''));
}

/** SHA-256 of each file, by path. */
export async function digestsOf(files: readonly BundleFile[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const { path, bytes } of files) digests.set(path, await sha256Hex(bytes));
  return digests;
}

/** RFC 8493, 2.2.2 `Payload-Oxum`: bytes and number of the files under `data/`. */
export function payloadOxum(files: readonly BundleFile[]): string {
  const payload = files.filter(({ path }) => path.startsWith('data/'));
  return `${payload.reduce((sum, { bytes }) => sum + bytes.length, 0)}.${payload.length}`;
}

/** RFC 8493, 2.2.2. No words of a person: a line break in them would be a field. */
export function bagInfo(dossier: Dossier, files: readonly BundleFile[]): Uint8Array {
  const { group, index, count } = dossier.volume;
  const rows: [string, string][] = [
    ['Bag-Software-Agent', 'Vastgelegd'],
    ['Bagging-Date', dossier.exportedAt.slice(0, 10)],
    ['External-Identifier', `vastgelegd-${group.slice(0, 16)}-${index}`],
    ['External-Description', 'Bewijsbundel van vastgelegde berichten'],
    ['Internal-Sender-Identifier', `sleutel ${dossier.key.fingerprint}`],
    ['Payload-Oxum', payloadOxum(files)],
  ];
  rows.push(['Bag-Group-Identifier', group], ['Bag-Count', `${index} of ${count}`]);
  return utf8(rows.map(([label, value]) => `${label}: ${value}\n`).join(''));
}

/** A manifest's lines; `bad` holds those that are not of our form, `twice` the paths listed more than once. */
export function parseManifest(text: string) {
  const digests = new Map<string, string>();
  const bad: string[] = [];
  const twice: string[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined) bad.push(line);
    else if (digests.has(path)) twice.push(path);
    else digests.set(path, digest);
  }
  return { digests, bad, twice };
}
