import { Uint8ArrayReader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { Failure } from '../../core/failure.js';
import { directoryFindings, layoutFindings } from './audit.js';
import { pathsOf, sameName } from './paths.js';

/** Something about an archive, or one name in it, that a bundle does not have. */
export interface ArchiveFinding {
  readonly subject: string | null;
  readonly detail: string;
}

/** What an archive holds. A file that was refused or could not be read whole is in `findings`, not in `files`. */
export interface Archive {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly ArchiveFinding[];
}

/** Far above what an export makes (64 MB, 5,000 files a volume), far below what hurts. */
export const READ_LIMIT = {
  archive: 512 * 1024 * 1024,
  files: 10_000,
  bytes: 512 * 1024 * 1024,
  /** Uncompressed to compressed, for files above `ratioFrom`; a bomb is near 1000. */
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
} as const;

const OPTIONS = {
  useWebWorkers: false,
  strictness: 'balanced',
  filenameValidation: 'tolerant',
  extractPrependedData: true,
  extractAppendedData: true,
} as const;
const STRICT = {
  useWebWorkers: false,
  strictness: 'strict',
  checkSignature: true,
  checkOverlappingEntry: true,
} as const;
const METHODS = new Set([0, 8]);
const NAME = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[0-9A-Za-z_.-]+(?:\/[0-9A-Za-z_.-]+)*$/;

/** Why not, or null. `path`: as the bundle means it; `room`: bytes that may still be unpacked. */
type Rule = (entry: FileEntry, path: string, room: number) => string | null;

/** Why a file is not read at all. Dutch, for the record. */
const REFUSALS: readonly Rule[] = [
  (_, path) =>
    path.length <= 120 && NAME.test(path) ? null : 'deze naam mag niet in een bundel (pad of tekens)',
  ({ filename, rawFilename }, path) =>
    sameName(filename, String.fromCharCode(...rawFilename), path)
      ? null
      : 'de zip geeft dit bestand twee verschillende namen',
  ({ symlink }) => (symlink ? 'een verwijzing in plaats van een bestand' : null),
  ({ encrypted }) => (encrypted ? 'versleuteld' : null),
  ({ compressionMethod }) => (METHODS.has(compressionMethod) ? null : 'onbekende manier van inpakken'),
  ({ compressionMethod, uncompressedSize, compressedSize }) =>
    compressionMethod === 0 && uncompressedSize !== compressedSize
      ? 'de zip geeft dit bestand twee verschillende maten'
      : null,
  ({ uncompressedSize }, _, room) => (uncompressedSize > room ? 'pakt veel te groot uit' : null),
  ({ uncompressedSize, compressedSize }) =>
    uncompressedSize > READ_LIMIT.ratioFrom && uncompressedSize > READ_LIMIT.ratio * compressedSize
      ? 'pakt veel te groot uit'
      : null,
];

const refusalOf: Rule = (entry, path, room) =>
  REFUSALS.reduce<string | null>((found, rule) => found ?? rule(entry, path, room), null);

/** Collects one file, never more than it says it has. */
async function extract(entry: FileEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.uncompressedSize);
  let length = 0;
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      if (length + chunk.length > bytes.length) throw new Failure('too-large', 'more bytes than declared');
      bytes.set(chunk, length);
      length += chunk.length;
    },
  });
  await entry.getData(sink, STRICT);
  if (length !== bytes.length) throw new Failure('bad-data', 'fewer bytes than declared');
  return bytes;
}

async function read(entry: FileEntry, path: string, room: number): Promise<Uint8Array | string> {
  const refusal = refusalOf(entry, path, room);
  if (refusal !== null) return refusal;
  try {
    return await extract(entry);
  } catch (error) {
    return `het bestand is beschadigd of klopt niet met de zip (${error instanceof Error ? error.message : 'onbekend'})`;
  }
}

async function entriesOf(bytes: Uint8Array): Promise<{ entries: Entry[]; reader: ZipReader<unknown> }> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), OPTIONS);
  try {
    const entries: Entry[] = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length === READ_LIMIT.files) throw new Failure('too-large', 'files');
      entries.push(entry);
    }
    return { entries, reader };
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('not-a-bundle', 'no readable zip', { cause });
  }
}

/**
 * Reads an archive of unknown origin from its central directory. Every entry is compared with its local header, its
 * length and its checksum; names, links, encryption, overlap, what unpacks too large and bytes that belong to no file
 * are findings. Paths are those of the bundle, without a folder around all of it.
 * Errors: `Failure` not-a-bundle (no zip), too-large (a larger archive or more files than `READ_LIMIT`).
 */
export async function readBundle(bytes: Uint8Array): Promise<Archive> {
  if (bytes.length > READ_LIMIT.archive) throw new Failure('too-large', 'archive');
  const { entries, reader } = await entriesOf(bytes);
  const paths = pathsOf(entries);
  const files = new Map<string, Uint8Array>();
  const findings: ArchiveFinding[] = [];
  const names = new Set<string>();
  let room: number = READ_LIMIT.bytes;
  for (const entry of entries) {
    if (entry.directory) continue;
    const subject = paths.get(entry) ?? entry.filename;
    const folded = subject.toLowerCase();
    const content = await read(entry, subject, room);
    if (typeof content !== 'string') room -= content.length;
    if (names.has(folded)) findings.push({ subject, detail: 'deze naam komt twee keer voor in de zip' });
    if (typeof content === 'string') findings.push({ subject, detail: content });
    else if (!names.has(folded)) files.set(subject, content);
    names.add(folded);
  }
  findings.push(...directoryFindings(entries), ...layoutFindings(bytes, paths, reader));
  return { files, findings };
}
