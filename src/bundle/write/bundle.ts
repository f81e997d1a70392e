import { Failure } from '../../core/failure.js';
import type { Head, Line } from '../../core/journal.js';
import { canonicalBytes } from '../../evidence/canonical.js';
import { lineHash } from '../../evidence/chain.js';
import { sha256Hex } from '../../evidence/hash.js';
import { damageBeside, damageOf, type EventFile } from '../dossier.js';
import type { Bundle, BundleRequest, BundleSource, Volume } from '../types.js';
import { gatherBeside } from './beside.js';
import { choose, type Chosen } from './choose.js';
import { gatherEntry, type Gathered } from './gather.js';
import { nothingTaken, takeEvent } from './reader.js';
import { headsOf } from './heads.js';
import { stateOf } from './statement.js';
import { surveyOf } from './survey.js';
import { summaryOf } from './summary.js';
import { besideOf, makeVolume, type Export } from './volume.js';
import { divide, tokenWeight, VOLUME_LIMIT, type Limit } from './volumes.js';

/** Bytes of one line in `ketting.json`, generously. */
const LINE_BYTES = 400;

/** Bytes of one event of custody, with its line in the report, generously. */
const CUSTODY_BYTES = 4096;

/** Bytes of the papers of a volume: their fonts, and their lines for each post. Not packed yet, so generously. */
const papersBytes = (posts: number, { bytes }: Limit): number =>
  Math.min(2_000_000 + posts * 20_000, bytes / 2);

async function headOf(lines: readonly Line[]): Promise<Head> {
  const last = lines.at(-1);
  if (!last) throw new Failure('bad-data', 'the journal has no lines');
  return { seq: last.seq, hash: await lineHash(last) };
}

/** Reads and packs one volume, so that only one volume's files are in memory at a time. `index` counts from 1. */
async function packVolume(shared: Export, entries: readonly Chosen[], index: number, done: number) {
  const { request, total } = shared;
  const gathered: Gathered[] = [];
  for (const [offset, chosen] of entries.entries()) {
    request.signal?.throwIfAborted();
    if (shared.level !== 'summary') gathered.push(await gatherEntry(shared, chosen, done + offset + 1));
    request.progress?.(done + offset + 1, total);
  }
  const beside = await gatherBeside(shared, entries, gathered, shared.custody);
  return {
    volume: await makeVolume(shared, { chosen: entries, gathered, beside, index }),
    damage: [...gathered.flatMap(({ part }) => damageOf(part)), ...damageBeside(besideOf(beside))],
  };
}

/**
 * Packs entries as an evidence bundle: BagIt (RFC 8493) in one or more zips, laid out so that ETSI ASiC-E time
 * assertions can be added. Every stored file is hashed again; what is damaged is exported and named, what is in the bin
 * is not exported. The same journal, time and key give the same bytes.
 * Errors: `Failure` bad-data (nothing to export, or an unknown earlier bundle); the signal's reason when aborted.
 */
export async function makeBundle(
  source: BundleSource,
  request: BundleRequest,
  limit: Limit = VOLUME_LIMIT,
): Promise<Bundle> {
  const level = request.level ?? 'full';
  const choice = await choose(source, request);
  const { chosen, skipped, supplement } = choice;
  const lines = await source.lines();
  const head = await headOf(lines);
  const entries = await source.entries();
  const { gone, timestamps, custody } = await surveyOf(source, lines, entries);
  const anonymous = level === 'summary';
  const { statement, leftOut } = stateOf(entries, choice, gone, {
    anonymous,
    reason: request.leftOutReason ?? null,
  });
  const taken = nothingTaken();
  const reading = { source, lines, level };
  const file = await takeEvent(reading, 'data', 0, taken);
  const keys: EventFile[] = [];
  for (const seq of await source.keyChanges()) keys.push(await takeEvent(reading, 'data', seq, taken));
  const opened = { ...taken, file, keys };
  const papers = request.papers ? papersBytes(chosen.length, limit) : 0;
  const heads = headsOf(source, lines, timestamps);
  const parts = anonymous
    ? [[...chosen]]
    : divide(
        chosen,
        {
          base: lines.length * LINE_BYTES + custody.length * CUSTODY_BYTES + papers,
          token: tokenWeight(heads.largest),
          limit,
        },
        level === 'full',
      );
  const ids = chosen.map(({ entry }) => entry.id);
  const group = await sha256Hex(canonicalBytes([source.id, head, request.exportedAt, level, ids]));
  const shared: Export = {
    source,
    request,
    lines,
    level,
    head,
    opened,
    heads,
    custody,
    group,
    supplement,
    statement,
    summary: anonymous ? summaryOf(chosen) : null,
    count: parts.length,
    total: chosen.length,
  };
  const volumes: Volume[] = [];
  const damage: string[] = [];
  let done = 0;
  for (const [index, part] of parts.entries()) {
    const packed = await packVolume(shared, part, index + 1, done);
    volumes.push(packed.volume);
    damage.push(...packed.damage);
    done += part.length;
  }
  damage.push(...shared.heads.lost);
  return { volumes, manifest: volumes[0]?.manifest ?? '', head, skipped, leftOut, damage };
}
