import type { Chosen } from './choose.js';

/** A volume opens with stock tools and fits in the memory of an old computer. */
export interface Limit {
  readonly bytes: number;
  readonly files: number;
}
export const VOLUME_LIMIT: Limit = { bytes: 64 * 1024 * 1024, files: 5000 };

/** What every volume has besides entries: report, papers, manifests. */
const FIXED: Limit = { bytes: 256 * 1024, files: 20 };
/** A file's rows in the manifest, the dossier, the report and the zip's directory. */
const PER_FILE = 2048;
/** An event's facts return, indented and escaped, in the item, the report and the overview. */
const TIMES_TOLD = 8;

/** What an entry will take at most, from what its events say; nothing is read for it. `token`: what goes along per event. */
export function weightOf(
  { entry, captures: records, manuals, records: profiles }: Chosen,
  token: Limit,
): Limit {
  const refs = [
    ...records.flatMap(({ data, media }) => [
      ...data.artefacts.filter(({ role }) => role !== 'frame'),
      ...media.flatMap((event) => event.data.items.flatMap(({ artefact }) => artefact ?? [])),
    ]),
    ...manuals.flatMap(({ data }) => data.files.map(({ artefact }) => artefact)),
    ...profiles.flatMap(({ data }) => data.picture.artefact ?? []),
    ...entry.looks.flatMap(({ data }) => data.picture?.artefacts ?? []),
  ];
  const files =
    refs.length +
    3 * (records.length + manuals.length) +
    profiles.length +
    entry.known.length +
    entry.judgements.length +
    entry.looks.length;
  const media = records.reduce((sum, record) => sum + record.media.length, 0);
  const facts = JSON.stringify([
    records,
    manuals,
    profiles,
    entry.known,
    entry.judgements,
    entry.looks,
  ]).length;
  const stored = refs.reduce((sum, { size }) => sum + size, 0);
  const withheld = records.reduce((sum, record) => sum + record.withheld.length, 0);
  const events =
    records.length +
    manuals.length +
    profiles.length +
    entry.known.length +
    media +
    withheld +
    entry.judgements.length +
    entry.looks.length;
  return {
    bytes: stored + TIMES_TOLD * facts + PER_FILE * (files + media) + token.bytes * events,
    files: files + media + token.files * events,
  };
}

/** What the time stamp of one event takes at most: token, line, and what is said of them. */
export const tokenWeight = (largest: number): Limit =>
  largest === 0 ? { bytes: 0, files: 0 } : { bytes: largest + 3 * PER_FILE, files: 2 };

/**
 * Divides entries over volumes in their order; an entry is never split, so one that is too large alone gets a volume of
 * its own, and what holds a home address or family does not share one with the rest where `separate`. `base`: bytes that
 * every volume repeats; `token`: what each event may take besides, see `tokenWeight`.
 */
export function divide(
  chosen: readonly Chosen[],
  { base, token, limit }: { readonly base: number; readonly token: Limit; readonly limit: Limit },
  separate: boolean,
): Chosen[][] {
  const room = { bytes: limit.bytes - base - FIXED.bytes, files: limit.files - FIXED.files };
  if (!separate) return fill(chosen, token, room);
  const kept = (home: boolean) => chosen.filter((one) => one.home === home);
  return [...fill(kept(false), token, room), ...fill(kept(true), token, room)];
}

function fill(entries: readonly Chosen[], token: Limit, empty: Limit): Chosen[][] {
  const volumes: Chosen[][] = [];
  let room: Limit = { bytes: 0, files: 0 };
  for (const entry of entries) {
    const need = weightOf(entry, token);
    const last = volumes.at(-1);
    if (last && need.bytes <= room.bytes && need.files <= room.files) {
      last.push(entry);
    } else {
      volumes.push([entry]);
      room = empty;
    }
    room = { bytes: room.bytes - need.bytes, files: room.files - need.files };
  }
  return volumes;
}
