import JSZip from 'jszip';
import { sha256 } from '../../tools/hash.js';
import type { Sample } from './sample.js';

/** Files of a bundle that a test changes before packing them again. */
export type Files = Map<string, Uint8Array>;

export async function unpack(zip: Uint8Array): Promise<Files> {
  const archive = await JSZip.loadAsync(zip);
  const files: Files = new Map();
  for (const file of Object.values(archive.files))
    if (!file.dir) files.set(file.name, await file.async('uint8array'));
  return files;
}

export async function pack(files: Files): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, bytes] of files) archive.file(path, bytes, { createFolders: false });
  return archive.generateAsync({ type: 'uint8array' });
}

const text = new TextEncoder();
const lines = (files: Files, covers: (path: string) => boolean) =>
  text.encode(
    [...files]
      .filter(([path]) => covers(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
      .join(''),
  );

const without = (path: string) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt';

/** What a forger without the key can repair: the manifests and the count. */
export function refit(files: Files): void {
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, [, { length }]) => sum + length, 0);
  edit(files, 'bag-info.txt', (info) =>
    info.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${bytes}.${payload.length}`),
  );
  files.set(
    'manifest-sha256.txt',
    lines(files, (path) => path.startsWith('data/')),
  );
  files.set('tagmanifest-sha256.txt', lines(files, without));
}

/** What the holder of a key can repair on top of that: the signature. */
export async function resign(files: Files, sample: Sample): Promise<void> {
  refit(files);
  const signature = Buffer.from(await sample.sign(read(files, 'manifest-sha256.txt'))).toString('base64');
  edit(files, 'handtekening.json', (json) =>
    json.replace(/"signature": "[^"]*"/, `"signature": "${signature}"`),
  );
  refit(files);
}

export function read(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  return bytes;
}

export const readText = (files: Files, path: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(read(files, path));

export function edit(files: Files, path: string, change: (text: string) => string): void {
  files.set(path, text.encode(change(readText(files, path))));
}
