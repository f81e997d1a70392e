import * as v from 'valibot';
import { destroyedLines } from '../../core/dossier.js';
import { Failure } from '../../core/failure.js';
import { LineSchema, type Happening, type Head, type JournalEvent, type Line } from '../../core/journal.js';
import { lineHash } from '../../evidence/chain.js';
import { decodeEvent } from '../../evidence/event.js';
import { base64, compact } from '../../evidence/hash.js';
import { LogbookDatabase, type IdentityRow, type LossRow, type SealedRow } from '../database.js';
import { destroyedBy } from '../erase.js';
import { filesOf } from '../files.js';
import { establish, type Opened } from '../identity.js';
import type { LogbookPorts, Mirror } from '../ports.js';
import { lastRow, openRow, tipOf, type Source } from '../read.js';
import { advance, emptyState } from '../state.js';
import { stored } from '../storage.js';
import { prepare, type Prepared } from '../writer.js';
import type { Backup } from './check.js';
import { itemsOf } from './format.js';

/** What a logbook without a single record may hold: who it is, and what was filled in. */
const SLIGHT: readonly Happening['kind'][] = ['opened', 'set'];

/** Nobody's records may give way to a backup. Errors: `Failure` logbook-not-empty. */
async function assertEmpty({ db, seal }: Source, { state }: Opened): Promise<void> {
  const refuse = (detail: string): never => {
    throw new Failure('logbook-not-empty', detail);
  };
  if (state.entries.size + state.erased.size + state.unreadable.length > 0) refuse('there are records');
  if ((await stored(() => db.work.count())) > 0) refuse('there are unfinished captures');
  for (const row of await stored(() => db.payloads.toArray())) {
    const bytes = await openRow(row, seal);
    const kind = bytes && decodeEvent(bytes).kind;
    if (!kind || !SLIGHT.includes(kind)) refuse(`there is an event of kind ${kind ?? 'unknown'}`);
  }
}

/** The mirror may remember this very logbook: then the backup has to be its beginning. Errors: `Failure` backup-damaged. */
async function linesAfter(backup: Backup, mirror: Mirror | null): Promise<number> {
  if (mirror?.logbook !== backup.logbook) return 0;
  const row = v.safeParse(LineSchema, backup.rows[mirror.head.seq]);
  if (mirror.head.seq > backup.head.seq) return mirror.head.seq - backup.head.seq;
  if (row.success && (await lineHash(row.output)) !== mirror.head.hash)
    throw new Failure('backup-damaged', `line ${mirror.head.seq} is not the one this browser knows`);
  return 0;
}

/** Content that was erased later, and pictures that were destroyed, stay so, whichever volume still holds them. */
function kept({ events, rows }: Backup): { payloads: Set<string>; artefacts: Set<string> } {
  const erased = new Set([...events.values()].flatMap(destroyedLines));
  const alive = [...events].filter(([seq]) => !erased.has(seq)).map(([, event]) => event);
  const bodies = rows.flatMap((row) => {
    const line = v.safeParse(LineSchema, row);
    return line.success && !erased.has(row.seq) ? [line.output.body] : [];
  });
  const destroyed = new Set(destroyedBy(alive));
  const files = alive.flatMap((event) => filesOf(event).map(({ id }) => id));
  return { payloads: new Set(bodies), artefacts: new Set(files.filter((id) => !destroyed.has(id))) };
}

async function putArtefacts({ db, seal }: Source, backup: Backup, ids: ReadonlySet<string>): Promise<void> {
  for (const volume of backup.volumes)
    for await (const { item, bytes } of itemsOf(volume)) {
      if (item.kind !== 'artefact' || !ids.has(item.id)) continue;
      const row = { id: item.id, bytes: compact(await seal.seal(bytes)) };
      await stored(() => db.artefacts.put(row));
    }
}

/** The one line that says what was put back, where, and which key signs from here on. */
function restoredLine(ports: LogbookPorts, opened: Opened, backup: Backup): Happening {
  const { logbook, installation, head, rows, fingerprint, publicKey } = backup;
  return {
    kind: 'restored',
    data: {
      from: { logbook, installation, head },
      installation: opened.identity.installation,
      backup: backup.digest,
      lines: rows.length,
      key: {
        old: { fingerprint, publicKey },
        fingerprint: opened.fingerprint,
        publicKey: base64(opened.key.publicKey),
      },
      software: ports.software,
    },
  };
}

async function prepareOn(ports: LogbookPorts, source: Source, opened: Opened, backup: Backup) {
  const read = backup.rows.map(({ seq }): { seq: number; event: JournalEvent | null } => ({
    seq,
    event: backup.events.get(seq) ?? null,
  }));
  const state = advance(emptyState, read, await tipOf(backup.rows.at(-1) as Line, null));
  const tools = {
    ...source,
    privateKey: opened.key.privateKey,
    now: () => ports.now(),
    randomBytes: (count: number) => ports.randomBytes(count),
  };
  const happenings = [restoredLine(ports, opened, backup)];
  const write = await prepare(tools, state, { happenings, files: [] });
  if (!write) throw new Failure('bad-data', 'the restored line was not made');
  return write;
}

async function commitRestored(
  { db, seal }: Source,
  opened: Opened,
  backup: Backup,
  write: Prepared,
  rows: { identity: IdentityRow; loss: LossRow | null; payloads: ReadonlySet<string> },
): Promise<void> {
  const payloads: SealedRow[] = [];
  for (const [id, bytes] of backup.payloads)
    if (rows.payloads.has(id)) payloads.push({ id, bytes: compact(await seal.seal(bytes)) });
  await stored(() =>
    db.transaction('rw', [db.lines, db.payloads, db.views, db.meta], async () => {
      if (JSON.stringify(await lastRow(db)) !== opened.state.tip?.row)
        throw new Failure('journal-moved', 'something was added while the backup was read');
      await db.lines.clear();
      await db.payloads.clear();
      await db.views.clear();
      await db.meta.delete('views');
      await db.lines.bulkAdd([...(backup.rows as Line[]), ...write.lines]);
      await db.payloads.bulkAdd([...payloads, ...write.payloads]);
      await db.meta.put(rows.identity);
      const { madeAt } = backup;
      await db.meta.put({ id: 'backup', head: backup.head, volume: backup.digest, madeAt });
      if (rows.loss) await db.meta.put(rows.loss);
    }),
  );
}

/** What was put back. `missing`: lines that this browser knows to have come after the backup, and that are lost. */
export interface Restored {
  readonly head: Head;
  readonly lines: number;
  readonly missing: number;
}

/**
 * Puts a checked backup in the place of an empty logbook: its lines, byte for byte, and then one `restored` line by
 * the key of this installation. All of it is stored, or nothing. Contexts that have the empty logbook open notice and
 * open it again.
 * Errors: `Failure` logbook-not-empty, backup-damaged, journal-moved, storage-full, storage-failed.
 */
export async function restoreBackup(ports: LogbookPorts, backup: Backup): Promise<Restored> {
  const db = new LogbookDatabase(ports.databaseName);
  const source: Source = { db, seal: ports.seal };
  try {
    return await ports.lock(async () => {
      const mirror = await ports.mirror.read();
      const opened = await establish(ports, source, mirror);
      await assertEmpty(source, opened);
      const missing = await linesAfter(backup, mirror);
      const keep = kept(backup);
      await putArtefacts(source, backup, keep.artefacts);
      const write = await prepareOn(ports, source, opened, backup);
      const { installation } = opened.identity;
      const identity: IdentityRow = {
        id: 'identity',
        logbook: backup.logbook,
        installation,
        publicKey: opened.key.publicKey,
      };
      const acknowledgedAt = ports.now().toISOString();
      const foreign = mirror !== null && mirror.logbook !== opened.identity.logbook;
      // The mirror of a logbook that is gone is kept; what did not hold in the backup is said anew by `integrity`.
      const loss: LossRow | null = foreign ? { id: `loss-${acknowledgedAt}`, acknowledgedAt, mirror } : null;
      await commitRestored(source, opened, backup, write, { identity, loss, payloads: keep.payloads });
      const { head } = write;
      const { fingerprint } = opened;
      const publicKey = base64(opened.key.publicKey);
      await ports.mirror.write({ logbook: backup.logbook, installation, fingerprint, publicKey, head });
      ports.announce(head);
      return { head, lines: backup.rows.length, missing };
    });
  } finally {
    db.close();
  }
}
