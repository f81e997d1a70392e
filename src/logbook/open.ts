import { sign } from '../evidence/keys.js';
import { LogbookDatabase } from './database.js';
import { destroyErased, tombstoneOf, tombstones } from './erase.js';
import { establish, type Opened } from './identity.js';
import type { Logbook, LogbookPorts } from './ports.js';
import { openRow, parseLine, type Source } from './read.js';
import { retrying, Session } from './session.js';
import { knownOf, newestFirst } from './state.js';
import { stored } from './storage.js';
import { workStore } from './work-store.js';

/**
 * Opens the logbook of this installation, or begins one. Opening finishes what a stopped browser left: it brings the
 * mirror up to the chain and destroys what was erased. A loss does not keep it shut: it opens, `integrity` says so, and
 * the old mirror stays untouched until `acknowledgeLoss`.
 * Errors: `Failure` storage-full, storage-failed, journal-broken (nothing says whose journal is stored).
 */
export async function openLogbook(ports: LogbookPorts): Promise<Logbook> {
  const db = new LogbookDatabase(ports.databaseName);
  try {
    const source: Source = { db, seal: ports.seal };
    const opened = await ports.lock(() =>
      retrying(async () => establish(ports, source, await ports.mirror.read().catch(() => null))),
    );
    const session = new Session(ports, source, opened);
    await ports.lock(async () => {
      await session.catchUp().catch(() => undefined);
      await destroyErased(source, await session.current()).catch(() => undefined);
    });
    return logbookOf(ports, source, opened, session);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What is stored, as stored. */
const reading = ({ db, seal }: Source): Pick<Logbook, 'artefact' | 'lines' | 'rows' | 'payload'> => ({
  rows: () => stored(() => db.lines.orderBy('seq').toArray()),
  artefact: async (id) => openRow(await stored(() => db.artefacts.get(id)), seal),
  lines: async () => {
    const rows = await stored(() => db.lines.orderBy('seq').toArray());
    return rows.flatMap((row) => parseLine(row) ?? []);
  },
  payload: async (body) => openRow(await stored(() => db.payloads.get(body)), seal),
});

/** Where the last backup ended. */
const backups = ({ db }: Source): Pick<Logbook, 'lastBackup' | 'noteBackup'> => ({
  lastBackup: async () => {
    const row = await stored(() => db.meta.get('backup'));
    return row?.id === 'backup' ? { head: row.head, volume: row.volume, madeAt: row.madeAt } : null;
  },
  noteBackup: async ({ head, volume }, madeAt) => {
    await stored(() => db.meta.put({ id: 'backup', head, volume, madeAt }));
  },
});

function logbookOf(ports: LogbookPorts, source: Source, opened: Opened, session: Session): Logbook {
  const { key, identity } = opened;
  const wipe = (): Promise<void> => ports.lock(async () => destroyErased(source, await session.current()));
  return {
    id: identity.logbook,
    installation: identity.installation,
    fingerprint: opened.fingerprint,
    publicKey: key.publicKey,
    work: workStore(source),
    ...reading(source),
    ...backups(source),
    write: (plan) => session.write(plan),
    entries: async () => newestFirst((await session.current()).entries.values()),
    entry: async (id) => (await session.current()).entries.get(id) ?? null,
    entryOfCapture: async (capture) => knownOf(await session.current()).entryOfCapture(capture),
    dossiers: async () => [...(await session.current()).dossiers.values()].reverse(),
    keyChanges: async () => (await session.current()).keys.map(({ seq }) => seq),
    sign: (bytes) => sign(key.privateKey, bytes),
    integrity: () => session.integrity(),
    acknowledgeLoss: () => session.acknowledgeLoss(),
    async eraseBinned(before) {
      let count = 0;
      await session.write(async () => {
        const happenings = tombstones((await session.current()).entries.values(), before);
        count = happenings.reduce((sum, { data }) => sum + data.captures.length, 0);
        return { happenings, files: [] };
      });
      await wipe();
      return count;
    },
    async eraseBycatch(choose) {
      let count = 0;
      await session.write(async () => {
        const { entries, dossiers } = await session.current();
        const happenings = choose([...entries.values()], [...dossiers.values()]).map(tombstoneOf);
        count = happenings.length;
        return { happenings, files: [] };
      });
      if (count > 0) await wipe();
      return count;
    },
    wipe,
    close: () => source.db.close(),
  };
}
