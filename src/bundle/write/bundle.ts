import { isBinned, liveCaptures, type Entry } from '../../core/entry.js';
import { Failure } from '../../core/failure.js';
import type { Head, Line } from '../../core/journal.js';
import { canonicalBytes } from '../../evidence/canonical.js';
import { lineHash } from '../../evidence/chain.js';
import { sha256Hex } from '../../evidence/hash.js';
import { damageOf, type EventFile } from '../dossier.js';
import type { Bundle, BundleRequest, BundleSource, Volume } from '../types.js';
import { gatherEntry, type Gathered } from './gather.js';
import { nothingTaken, takeEvent } from './reader.js';
import { makeVolume, type Export } from './volume.js';
import { divide, VOLUME_LIMIT, type Limit } from './volumes.js';

type Skipped = Bundle['skipped'][number];

/** Bytes of one line in `ketting.json`, generously. */
const LINE_BYTES = 400;

/** The entries asked for, in the order in which they were put on record, and those that cannot be exported. */
async function choose(source: BundleSource, ids: readonly string[]) {
  const chosen: Entry[] = [];
  const skipped: Skipped[] = [];
  for (const id of new Set(ids)) {
    const entry = await source.entry(id);
    if (entry === null) skipped.push({ entry: id, reason: 'unknown' });
    else if (isBinned(entry)) skipped.push({ entry: id, reason: 'binned' });
    else chosen.push(entry);
  }
  const place = (entry: Entry) => liveCaptures(entry)[0]?.seq ?? 0;
  return { chosen: chosen.sort((a, b) => place(a) - place(b)), skipped };
}

async function headOf(lines: readonly Line[]): Promise<Head> {
  const last = lines.at(-1);
  if (!last) throw new Failure('bad-data', 'the journal has no lines');
  return { seq: last.seq, hash: await lineHash(last) };
}

/** Reads and packs one volume, so that only one volume's files are in memory at a time. `index` counts from 1. */
async function packVolume(
  shared: Export,
  entries: readonly Entry[],
  index: number,
  done: number,
  total: number,
) {
  const { source, request, lines } = shared;
  const gathered: Gathered[] = [];
  for (const [offset, entry] of entries.entries()) {
    request.signal?.throwIfAborted();
    gathered.push(await gatherEntry(source, lines, entry, done + offset + 1));
    request.progress?.(done + offset + 1, total);
  }
  return {
    volume: await makeVolume(shared, gathered, index),
    damage: gathered.flatMap(({ part }) => damageOf(part)),
  };
}

/**
 * Packs entries as an evidence bundle: BagIt (RFC 8493) in one or more zips, laid out so that ETSI ASiC-E time
 * assertions can be added. Every stored file is hashed again; what is damaged is exported and named, what is in the bin
 * is not exported. The same journal, time and key give the same bytes.
 * Errors: `Failure` bad-data (nothing to export); the signal's reason when aborted.
 */
export async function makeBundle(
  source: BundleSource,
  request: BundleRequest,
  limit: Limit = VOLUME_LIMIT,
): Promise<Bundle> {
  const { chosen, skipped } = await choose(source, request.entries);
  if (chosen.length === 0) throw new Failure('bad-data', 'nothing to export');
  const lines = await source.lines();
  const head = await headOf(lines);
  const taken = nothingTaken();
  const file = await takeEvent(source, lines, 'data', 0, taken);
  const keys: EventFile[] = [];
  for (const seq of await source.keyChanges()) keys.push(await takeEvent(source, lines, 'data', seq, taken));
  const opened = { ...taken, file, keys };
  const parts = divide(chosen, lines.length * LINE_BYTES, limit);
  const ids = chosen.map(({ id }) => id);
  const group = await sha256Hex(canonicalBytes([source.id, head, request.exportedAt, ids]));
  const shared: Export = { source, request, lines, head, opened, group, count: parts.length };
  const volumes: Volume[] = [];
  const damage: string[] = [];
  let done = 0;
  for (const [index, entries] of parts.entries()) {
    const packed = await packVolume(shared, entries, index + 1, done, chosen.length);
    volumes.push(packed.volume);
    damage.push(...packed.damage);
    done += entries.length;
  }
  return { volumes, manifest: volumes[0]?.manifest ?? '', head, skipped, damage };
}
