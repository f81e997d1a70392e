import { Uint8ArrayReader, ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js';
import { Failure } from '../../core/failure.js';
import { directoryFindings, layoutFindings } from './audit.js';

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
  bytes: 1024 * 1024 * 1024,
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

type Rule = (entry: FileEntry) => string | null;

/** Why a file is not read at all. Dutch, for the record. */
const REFUSALS: readonly Rule[] = [
  ({ filename }) =>
    filename.length <= 120 && NAME.test(filename) ? null : 'deze naam mag niet in een bundel (pad of tekens)',
  ({ filename, rawFilename }) =>
    filename === String.fromCharCode(...rawFilename)
      ? null
      : 'de zip geeft dit bestand twee verschillende namen',
  ({ symlink }) => (symlink ? 'een verwijzing in plaats van een bestand' : null),
  ({ encrypted }) => (encrypted ? 'versleuteld' : null),
  ({ compressionMethod }) => (METHODS.has(compressionMethod) ? null : 'onbekende manier van inpakken'),
  ({ uncompressedSize, compressedSize }) =>
    uncompressedSize > READ_LIMIT.ratioFrom && uncompressedSize > READ_LIMIT.ratio * compressedSize
      ? 'pakt veel te groot uit'
      : null,
];

const refusalOf = (entry: FileEntry): string | null =>
  REFUSALS.reduce<string | null>((found, rule) => found ?? rule(entry), null);

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

async function read(entry: FileEntry): Promise<Uint8Array | string> {
  const refusal = refusalOf(entry);
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
    return { entries: await reader.getEntries(), reader };
  } catch (cause) {
    throw new Failure('not-a-bundle', 'no readable zip', { cause });
  }
}

/**
 * Reads an archive of unknown origin from its central directory. Every entry is compared with its local header, its
 * length and its checksum; names, links, encryption, overlap and bytes that belong to no file are findings.
 * Errors: `Failure` not-a-bundle (no zip), too-large (more than `READ_LIMIT`).
 */
export async function readBundle(bytes: Uint8Array): Promise<Archive> {
  if (bytes.length > READ_LIMIT.archive) throw new Failure('too-large', 'archive');
  const { entries, reader } = await entriesOf(bytes);
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (entries.length > READ_LIMIT.files || declared > READ_LIMIT.bytes)
    throw new Failure('too-large', `${entries.length} files, ${declared} bytes`);
  const files = new Map<string, Uint8Array>();
  const findings: ArchiveFinding[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    if (entry.directory) continue;
    const subject = entry.filename;
    const folded = subject.toLowerCase();
    const content = await read(entry);
    if (names.has(folded)) findings.push({ subject, detail: 'deze naam komt twee keer voor in de zip' });
    if (typeof content === 'string') findings.push({ subject, detail: content });
    else if (!names.has(folded)) files.set(subject, content);
    names.add(folded);
  }
  findings.push(...directoryFindings(entries), ...layoutFindings(bytes, entries, reader));
  return { files, findings };
}
