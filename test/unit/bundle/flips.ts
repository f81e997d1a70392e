import { crc32 } from 'node:zlib';
import { makeBundle, verifyBundles } from '../../../src/bundle/index.js';
import { readBundle } from '../../../src/bundle/read/archive.js';
import { pack, refit, unpack, type Files } from './mutate.js';
import { addAftermath } from './aftermath.js';
import { addCapture, emptySample, sampleRequest, type Sample } from './sample.js';

/**
 * What is changed. `zip`: the archive as it is; `content`: a file, packed again so that the archive fits; `fitted`: a file,
 * with every list made to fit as well, which leaves the signature and what follows from the journal; `name`: a file's name.
 */
export const TRIES = ['zip', 'name', 'content', 'fitted'] as const;
export type Try = (typeof TRIES)[number];

/**
 * `harmless`: everything in the bundle is byte for byte what it was, as where a date in the zip is changed; `unnamed`: found,
 * but the file is not named; `unseen`: not found, which is a fault as `unnamed` is.
 */
export type Outcome = 'named' | 'harmless' | 'unnamed' | 'unseen';

export interface SmallBundle {
  readonly bytes: Uint8Array;
  readonly files: Files;
  readonly places: ReadonlyMap<string, Place>;
  /** To which file each byte of the archive belongs. */
  readonly owners: readonly Owner[];
}

/** `name` null: the end of the archive, which belongs to no file. */
interface Owner {
  readonly name: string | null;
  readonly part: string;
}

export interface Flip {
  /** For people: what, and which byte. */
  readonly place: string;
  /** Any of these has to be named; empty: there is nothing to name. */
  readonly names: readonly string[];
  readonly bytes: () => Promise<Uint8Array>;
}

/** One post with an event of every kind that goes along, in as few bytes as that takes. */
export async function smallSample(): Promise<Sample> {
  const sample = await emptySample('klein');
  await addCapture(sample, 'v1', 'een', { context: [] }, { width: 4, height: 4 });
  await addAftermath(sample, 'een', 'v1', []);
  return sample;
}

export async function smallBundle(): Promise<SmallBundle> {
  const sample = await smallSample();
  const { volumes } = await makeBundle(sample, sampleRequest({ entries: ['een'] }));
  const bytes = volumes[0]?.bytes ?? new Uint8Array();
  return { bytes, files: await unpack(bytes), places: placesOf(bytes), owners: ownersOf(bytes) };
}

/** APPNOTE 4.3.7 and 4.3.12: to which file, and which field, each byte of an archive belongs. */
export function ownersOf(zip: Uint8Array): Owner[] {
  const view = Buffer.from(zip);
  const owners: Owner[] = Array.from({ length: zip.length }, () => ({ name: null, part: 'end' }));
  const mark = (name: string, kind: string, start: number, fixed: number, length: number) => {
    for (let at = start; at < start + length; at += 1)
      owners[at] = { name, part: at - start < fixed ? `${kind}+${at - start}` : `${kind} name` };
  };
  let at = view.readUInt32LE(zip.length - 6);
  while (view.readUInt32LE(at) === 0x02014b50) {
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('latin1', at + 46, at + 46 + nameLength);
    const offset = view.readUInt32LE(at + 42);
    mark(name, 'central', at, 46, 46 + nameLength);
    mark(name, 'local', offset, 30, 30 + nameLength);
    const start = offset + 30 + nameLength;
    owners.fill({ name, part: 'content' }, start, start + view.readUInt32LE(at + 20));
    at += 46 + nameLength;
  }
  return owners;
}

/** One bit of this byte, another one at every place. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
  return changed;
}

/** Where a file of an archive without compression stands: its bytes, and the two places of its checksum. */
interface Place {
  readonly start: number;
  readonly sums: readonly number[];
}

/** APPNOTE 4.3.7 and 4.3.12, for archives that only store. */
function placesOf(zip: Uint8Array): Map<string, Place> {
  const view = Buffer.from(zip);
  const places = new Map<string, Place>();
  let at = view.readUInt32LE(zip.length - 6);
  while (view.readUInt32LE(at) === 0x02014b50) {
    const length = view.readUInt16LE(at + 28);
    const local = view.readUInt32LE(at + 42);
    places.set(view.toString('latin1', at + 46, at + 46 + length), {
      start: local + 30 + length,
      sums: [local + 14, at + 16],
    });
    at += 46 + length;
  }
  return places;
}

/** The archive with files of the same length in the place of others, and its checksums made to fit. */
async function repacked({ bytes, files, places }: SmallBundle, changed: Files): Promise<Uint8Array> {
  const zip = Buffer.from(bytes);
  for (const [path, content] of changed) {
    const place = places.get(path);
    if (content === files.get(path) || !place) continue;
    if (content.length !== files.get(path)?.length) return pack(changed);
    zip.set(content, place.start);
    for (const sum of place.sums) zip.writeUInt32LE(crc32(content), sum);
  }
  return new Uint8Array(zip);
}

interface Stride {
  readonly from: number;
  readonly step: number;
}

function* zipFlips({ bytes, owners }: SmallBundle, { from, step }: Stride): Generator<Flip> {
  for (let at = from; at < bytes.length; at += step) {
    const { name, part } = owners[at] ?? { name: null, part: '' };
    yield {
      place: `zip ${at}: ${name ?? ''} ${part}`,
      names: name === null ? [] : [name],
      bytes: () => Promise.resolve(flipped(bytes, at)),
    };
  }
}

/** Everybody can write these lists, so they follow what they list. */
const LISTS = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'];

/** Where every list fits again, nothing but the signature speaks about the dossier: what it says goes before the rest. */
const witnesses = (kind: Try, path: string): string[] =>
  kind === 'fitted' && path === 'data/dossier.json' ? [path, 'handtekening.json'] : [path];

function* contentFlips(bundle: SmallBundle, kind: Try, { from, step }: Stride): Generator<Flip> {
  const { files } = bundle;
  let count = 0;
  for (const [path, bytes] of files)
    for (let at = 0; at < bytes.length; at += 1, count += 1) {
      if (count % step !== from || (kind === 'fitted' && LISTS.includes(path))) continue;
      yield {
        place: `${kind} ${path} ${at}`,
        names: witnesses(kind, path),
        bytes: () => {
          const changed: Files = new Map(files).set(path, flipped(bytes, at));
          if (kind === 'fitted') refit(changed);
          return repacked(bundle, changed);
        },
      };
    }
}

function* nameFlips({ files }: SmallBundle, { from, step }: Stride): Generator<Flip> {
  let count = 0;
  for (const path of files.keys())
    for (let at = 0; at < path.length; at += 1, count += 1) {
      if (count % step !== from) continue;
      const other = Buffer.from(flipped(Buffer.from(path, 'latin1'), at)).toString('latin1');
      const renamed = [...files].map(([name, bytes]) => [name === path ? other : name, bytes] as const);
      yield { place: `name ${path} ${at}`, names: [path, other], bytes: () => pack(new Map(renamed)) };
    }
}

/** Every `step`th byte of one kind, from `from`. */
export function flipsOf(bundle: SmallBundle, kind: Try, stride: Stride): Generator<Flip> {
  if (kind === 'zip') return zipFlips(bundle, stride);
  return kind === 'name' ? nameFlips(bundle, stride) : contentFlips(bundle, kind, stride);
}

const same = (a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): boolean =>
  a.size === b.size &&
  [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? Buffer.of()) === 0);

/** The whole verifier over one change. */
export async function judge({ files }: SmallBundle, flip: Flip): Promise<Outcome> {
  const bytes = await flip.bytes();
  const { trust, checks } = await verifyBundles([{ name: 'bundel.zip', bytes }]);
  if (trust === 'self-consistent' || trust === 'anchored')
    return same((await readBundle(bytes)).files, files) ? 'harmless' : 'unseen';
  const named = checks.flatMap(({ outcome, subject }) => (outcome === 'failed' ? [subject] : []));
  return flip.names.length === 0 || flip.names.some((name) => named.includes(name)) ? 'named' : 'unnamed';
}
