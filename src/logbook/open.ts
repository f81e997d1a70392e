import { Failure } from '../core/failure.js';
import { sign } from '../evidence/keys.js';
import { LogbookDatabase, type LossRow } from './database.js';
import { destroyErased, tombstones } from './erase.js';
import { establish, type Opened } from './identity.js';
import { journalFindings, summaryOf } from './integrity.js';
import { placeOfMirror, type MirrorPlace } from './mirror.js';
import type { Integrity, Known, Logbook, LogbookPorts, Mirror, Plan } from './ports.js';
import { lastRow, openRow, parseLine, readOn, type Source } from './read.js';
import { headOf, knownOf, newestFirst, type JournalState } from './state.js';
import { stored } from './storage.js';
import { workStore } from './work-store.js';
import { commit, prepare } from './writer.js';

const ATTEMPTS = 5;

/** Asks again where another context added a line in between. */
async function retrying<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      const moved = error instanceof Failure && error.code === 'journal-moved';
      if (!moved || attempt === ATTEMPTS) throw error;
    }
  }
}

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
    return await logbookOf(ports, source, opened);
  } catch (error) {
    db.close();
    throw error;
  }
}

async function logbookOf(ports: LogbookPorts, source: Source, opened: Opened): Promise<Logbook> {
  const { db, seal } = source;
  const { key, identity } = opened;
  const tools = {
    ...source,
    privateKey: key.privateKey,
    now: () => ports.now(),
    randomBytes: (count: number) => ports.randomBytes(count),
  };
  let state = opened.state;
  let caughtUp: Extract<Integrity, { state: 'caught-up' }> | null = null;

  /** The state with every line that any context has stored by now. */
  async function current(): Promise<JournalState> {
    for (;;) {
      const base = state;
      const fresh = await follow(source, base);
      if (state !== base) continue;
      state = fresh;
      return fresh;
    }
  }

  const mirrorOf = ({ tip }: JournalState): Mirror | null => {
    const head = headOf(tip);
    const { logbook, installation } = identity;
    return head && { logbook, installation, fingerprint: opened.fingerprint, head };
  };

  /** Moves the mirror along its own chain, never off it. Call under the lock. */
  async function moveMirror(): Promise<MirrorPlace> {
    const now = await current();
    const mirror = await ports.mirror.read();
    const next = mirrorOf(now);
    if (!now.tip || !next) return { state: 'lost', reason: 'broken', detail: 'the last line is damaged' };
    const place = await placeOfMirror(db, identity.logbook, now.tip, mirror);
    if (place.state === 'behind') await ports.mirror.write(next);
    return place;
  }

  async function catchUp(): Promise<MirrorPlace> {
    const place = await moveMirror();
    const to = state.tip?.seq ?? 0;
    if (place.state === 'behind' && !(opened.created && place.from === 0))
      caughtUp = { state: 'caught-up', from: place.from, to };
    return place;
  }

  async function writeOnce(plan: (known: Known) => Plan | Promise<Plan>) {
    const base = await current();
    const write = await prepare(tools, base, await plan(knownOf(base)));
    if (!write) {
      const head = headOf(base.tip);
      if (!head) throw new Failure('journal-broken', 'the last line is damaged');
      return { head, lines: [] };
    }
    await commit(source, write);
    if (state === base) state = write.next;
    // The event is stored. A mirror that cannot be written now is brought up to date by the next write or open.
    await moveMirror().catch(() => undefined);
    return { head: write.head, lines: [...write.lines] };
  }

  const write: Logbook['write'] = (plan) => ports.lock(() => retrying(() => writeOnce(plan)));

  await ports.lock(async () => {
    await catchUp().catch(() => undefined);
    await destroyErased(source, state).catch(() => undefined);
  });

  return {
    id: identity.logbook,
    installation: identity.installation,
    fingerprint: opened.fingerprint,
    publicKey: key.publicKey,
    work: workStore(source),
    write,
    entries: async () => newestFirst((await current()).entries.values()),
    entry: async (id) => (await current()).entries.get(id) ?? null,
    artefact: async (id) => openRow(await stored(() => db.artefacts.get(id)), seal),
    lines: async () => {
      const rows = await stored(() => db.lines.orderBy('seq').toArray());
      return rows.flatMap((row) => parseLine(row) ?? []);
    },
    payload: async (body) => openRow(await stored(() => db.payloads.get(body)), seal),
    sign: (bytes) => sign(key.privateKey, bytes),

    async integrity() {
      const place = await ports.lock(catchUp);
      const findings = summaryOf(await journalFindings(source, await current(), key.publicKey));
      if (place.state === 'lost')
        return { ...place, detail: [place.detail, findings].filter((part) => part !== '').join('; ') };
      if (findings !== '') return { state: 'lost', reason: 'broken', detail: findings };
      const begun = opened.created && state.tip?.seq === 0;
      return caughtUp ?? { state: begun ? 'new' : 'intact' };
    },

    acknowledgeLoss: () =>
      ports.lock(async () => {
        const mirror = await ports.mirror.read();
        const next = mirrorOf(await current());
        if (!next) throw new Failure('journal-broken', 'the last line is damaged');
        const acknowledgedAt = ports.now().toISOString();
        const row: LossRow = { id: `loss-${acknowledgedAt}`, acknowledgedAt, mirror };
        await stored(() => db.meta.put(row));
        await ports.mirror.write(next);
      }),

    async eraseBinned(before) {
      let count = 0;
      await write(async () => {
        const happenings = tombstones((await current()).entries.values(), before);
        count = happenings.reduce((sum, { data }) => sum + data.captures.length, 0);
        return { happenings, files: [] };
      });
      await ports.lock(() => destroyErased(source, state));
      return count;
    },

    close: () => db.close(),
  };
}

/**
 * Reads on where another context has written. Errors: `Failure` journal-broken where the stored journal is no longer
 * the one that was opened (the browser dropped the database while it was open), storage-failed.
 */
async function follow(source: Source, base: JournalState): Promise<JournalState> {
  const { db } = source;
  const last = await stored(() => lastRow(db));
  if (JSON.stringify(last) === base.tip?.row) return base;
  const own = await stored(() => db.lines.get(base.tip?.seq ?? 0));
  if (JSON.stringify(own) !== base.tip?.row)
    throw new Failure('journal-broken', 'the stored journal is not the one that was opened');
  return readOn(source, base, null);
}
