import { Failure } from '../core/failure.js';
import type { Head, Line } from '../core/journal.js';
import { makeLine } from '../evidence/chain.js';
import { decodeEvent, encodeEvent } from '../evidence/event.js';
import { compact, sha256Hex } from '../evidence/hash.js';
import { sign } from '../evidence/keys.js';
import type { IdentityRow, KeyRow, SealedRow, ViewRow } from './database.js';
import { destroyedBy } from './erase.js';
import type { NewFile, Plan } from './ports.js';
import { lastRow, type Source } from './read.js';
import { advance, headOf, touchDossiers, touchedBy, type JournalState, type ReadLine } from './state.js';
import { stored } from './storage.js';
import { dossiersRow, viewRow, viewsRow } from './views.js';

export interface WriteTools extends Source {
  readonly privateKey: CryptoKey;
  now(): Date;
  randomBytes(count: number): Uint8Array;
}

/** Everything of one write, ready to be stored: no hashing, signing or sealing is left to do. */
export interface Prepared {
  readonly base: JournalState;
  readonly next: JournalState;
  readonly head: Head;
  readonly lines: readonly Line[];
  readonly payloads: readonly SealedRow[];
  readonly artefacts: readonly SealedRow[];
  /** Ids of files to destroy. */
  readonly goneArtefacts: readonly string[];
  readonly views: readonly ViewRow[];
  readonly goneViews: readonly string[];
}

async function artefactRow({ ref, bytes }: NewFile, { seal }: Source): Promise<SealedRow> {
  if (bytes.length !== ref.size || (await sha256Hex(bytes)) !== ref.sha256)
    throw new Failure('bad-data', `file ${ref.role} is not what its reference says`);
  return { id: ref.id, bytes: compact(await seal.seal(bytes)) };
}

/**
 * Makes the lines and rows of a plan, on top of `base`. Null where the plan is empty.
 * Errors: `Failure` bad-data, journal-broken (the last line is damaged and nothing knows its hash).
 */
export async function prepare(tools: WriteTools, base: JournalState, plan: Plan): Promise<Prepared | null> {
  const { seal } = tools;
  let head = headOf(base.tip);
  if (base.tip && !head) throw new Failure('journal-broken', `line ${base.tip.seq} is damaged`);
  const at = tools.now().toISOString();
  const lines: Line[] = [];
  const payloads: SealedRow[] = [];
  const read: ReadLine[] = [];
  for (const happening of plan.happenings) {
    const { bytes, body } = await encodeEvent(happening, at, tools.randomBytes(16));
    const made = await makeLine(head, body, (hash) => sign(tools.privateKey, hash));
    head = made.head;
    lines.push(made.line);
    payloads.push({ id: body, bytes: compact(await seal.seal(bytes)) });
    // Read back from the very bytes that are stored: what cannot be read later is refused now.
    read.push({ seq: made.line.seq, event: decodeEvent(bytes) });
  }
  const last = lines.at(-1);
  if (!head || !last) return null;
  const next = advance(base, read, { ...head, row: JSON.stringify(last) });
  const touched = touchedBy(read).map((id) => ({ id, entry: next.entries.get(id) }));
  return {
    base,
    next,
    head,
    lines,
    payloads,
    artefacts: await Promise.all(plan.files.map((file) => artefactRow(file, tools))),
    goneArtefacts: destroyedBy(plan.happenings),
    views: await Promise.all([
      ...touched.flatMap(({ entry }) => (entry ? [viewRow(entry, seal)] : [])),
      ...(touchDossiers(read) ? [dossiersRow(next, seal)] : []),
    ]),
    goneViews: touched.flatMap(({ id, entry }) => (entry ? [] : [id])),
  };
}

/**
 * Stores a prepared write in one strict transaction, or nothing of it. Only IndexedDB is awaited inside: Firefox ends a
 * transaction early where anything else is (tried).
 * Errors: `Failure` journal-moved (another line was added since `base`), storage-full, storage-failed.
 */
export function commit(
  { db }: Source,
  write: Prepared,
  own: { key: KeyRow; identity: IdentityRow } | null = null,
): Promise<void> {
  const tables = [db.lines, db.payloads, db.artefacts, db.views, db.keys, db.meta];
  const meta = viewsRow(write.next);
  return stored(() =>
    db.transaction('rw', tables, async () => {
      const last = await lastRow(db);
      if ((last && JSON.stringify(last)) !== write.base.tip?.row)
        throw new Failure('journal-moved', `after line ${write.base.tip?.seq ?? 'none'}`);
      await db.artefacts.bulkAdd(write.artefacts);
      await db.artefacts.bulkDelete([...write.goneArtefacts]);
      await db.payloads.bulkAdd(write.payloads);
      await db.lines.bulkAdd(write.lines);
      await db.views.bulkPut(write.views);
      await db.views.bulkDelete([...write.goneViews]);
      if (meta) await db.meta.put(meta);
      if (!own) return;
      await db.keys.put(own.key);
      await db.meta.put(own.identity);
    }),
  );
}
