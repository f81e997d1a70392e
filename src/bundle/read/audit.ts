import type { Entry, ZipReader } from '@zip.js/zip.js';
import type { ArchiveFinding } from './archive.js';

/** APPNOTE 4.3.7: fixed part of a local header; 4.3.16: of the end record. */
const LOCAL_HEADER = 30;
const END_RECORD = 22;
/** APPNOTE 4.3.9: a data descriptor, with or without signature, with 32- or 64-bit sizes. */
const DESCRIPTORS = new Set([12, 16, 20, 24]);

/** Folders as `zip -r` writes them are fine where they hold a file; anything else in them is not. */
export function directoryFindings(entries: readonly Entry[]): ArchiveFinding[] {
  const files = entries.filter(({ directory }) => !directory);
  return entries
    .filter(({ directory }) => directory)
    .filter(
      ({ filename, uncompressedSize, compressedSize }) =>
        uncompressedSize > 0 ||
        compressedSize > 2 ||
        !files.some((file) => file.filename.startsWith(filename)),
    )
    .map(({ filename }) => ({ subject: filename, detail: 'een map zonder bestand uit deze bundel' }));
}

interface Region {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly descriptor: boolean;
}

function regionOf(view: DataView, entry: Entry, name: string): Region | null {
  const start = entry.offset;
  if (start + LOCAL_HEADER > view.byteLength) return null;
  const variable = view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  return {
    name,
    start,
    end: start + LOCAL_HEADER + variable + entry.compressedSize,
    descriptor: (view.getUint16(start + 6, true) & 8) !== 0,
  };
}

const foreign = (subject: string | null): ArchiveFinding => ({
  subject,
  detail: 'de zip bevat bytes die bij geen bestand horen',
});

/** APPNOTE 4.3.12, 4.3.14 and 4.3.16: signatures of a central record and of what may follow the last one. */
const CENTRAL = { signature: 0x02014b50, fixed: 46 };
const ENDS = new Set([0x06054b50, 0x06064b50]);

/** Whether the records of the directory end where its end record begins: a longer one could hide bytes from a reader. */
function isWholeDirectory(view: DataView, start: number): boolean {
  let at = start;
  while (at + CENTRAL.fixed <= view.byteLength && view.getUint32(at, true) === CENTRAL.signature)
    at += CENTRAL.fixed + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  return at + 4 <= view.byteLength && ENDS.has(view.getUint32(at, true));
}

/** The name in the local header (APPNOTE 4.3.7) that a central record points to; null where there is none. */
function nameAt(bytes: Uint8Array, view: DataView, record: number): string | null {
  if (record + CENTRAL.fixed > view.byteLength) return null;
  const start = view.getUint32(record + 42, true);
  if (start + LOCAL_HEADER > view.byteLength || view.getUint32(start, true) !== 0x04034b50) return null;
  const from = start + LOCAL_HEADER;
  return String.fromCharCode(...bytes.subarray(from, from + Math.min(view.getUint16(start + 26, true), 120)));
}

/**
 * The file at whose record the directory of a zip cannot be followed further; null where that is not the trouble. So that
 * the person who checks knows where it is damaged, also where no reader opens it.
 */
export function damagedRecord(bytes: Uint8Array): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_RECORD;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  let at = view.getUint32(end + 16, true);
  let last = at;
  while (at < end && at + CENTRAL.fixed <= end && view.getUint32(at, true) === CENTRAL.signature) {
    last = at;
    at += CENTRAL.fixed + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    if (at > end || holdsRecord(view, last + CENTRAL.fixed, at)) return nameAt(bytes, view, last);
  }
  if (at === end) return null;
  // A record that leads to nothing has wrong lengths itself, unless what follows is a record with a wrong beginning.
  return nameAt(bytes, view, isNearlyRecord(view, at) ? at : last);
}

/** Whether a record begins in here: then the one before it says that it is longer than it is. */
function holdsRecord(view: DataView, from: number, until: number): boolean {
  for (let at = from; at + 4 <= until; at += 1)
    if (view.getUint32(at, true) === CENTRAL.signature) return true;
  return false;
}

/** Three of the four bytes that begin a record. */
const isNearlyRecord = (view: DataView, at: number): boolean =>
  at + 4 <= view.byteLength &&
  [0, 1, 2, 3].filter((byte) => view.getUint8(at + byte) === ((CENTRAL.signature >>> (8 * byte)) & 255))
    .length === 3;

/** Bytes before, between and after the files: a bundle has none, and something could hide there. */
export function layoutFindings(
  bytes: Uint8Array,
  paths: ReadonlyMap<Entry, string>,
  reader: ZipReader<unknown>,
): ArchiveFinding[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const regions = [...paths]
    .map(([entry, path]) => regionOf(view, entry, path))
    .filter((region) => region !== null)
    .sort((a, b) => a.start - b.start);
  const directory = reader.directoryOffset ?? bytes.length - END_RECORD;
  const findings: ArchiveFinding[] = [];
  if ((reader.appendedData?.length ?? 0) > 0) findings.push(foreign(null));
  if ((regions[0]?.start ?? 0) !== 0 || (reader.prependedData?.length ?? 0) > 0) findings.push(foreign(null));
  for (const [index, region] of regions.entries()) {
    const gap = (regions[index + 1]?.start ?? directory) - region.end;
    const fits = region.descriptor ? DESCRIPTORS.has(gap) : gap === 0;
    if (!fits) findings.push(foreign(region.name));
  }
  if (regions.length > 0 && !isWholeDirectory(view, directory)) findings.push(foreign(damagedRecord(bytes)));
  const commented = [...paths].filter(([{ rawComment }]) => rawComment.length > 0);
  findings.push(
    ...commented.map(([, subject]) => ({
      subject,
      detail: 'er hangt een opmerking aan dit bestand in de zip',
    })),
  );
  if (reader.comment.length > 0)
    findings.push({ subject: null, detail: 'er hangt een opmerking aan de zip' });
  return findings;
}
