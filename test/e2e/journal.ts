import type { ArtefactRef, Capture } from '../../src/core/capture.js';
import type { JournalEvent, Line } from '../../src/core/journal.js';
import type { Background, TestBrowser } from '../tools/browser.js';
import { waitFor } from '../tools/wait.js';

export interface Rows {
  readonly lines: Line[];
  /** Event bytes as text, by the hash that their line names. */
  readonly payloads: Record<string, string>;
  readonly artefactIds: string[];
  readonly work: string[];
}

/** Reads the raw tables, past all of our own code: what lies on disk is what counts. */
export async function readRows(background: Background): Promise<Rows> {
  return background.evaluate(async () => {
    const open = () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('vastgelegd');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the database does not open'));
      });
    const all = <T>(database: IDBDatabase, table: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
        request.onerror = () => reject(new Error(`${table} cannot be read`));
      });
    const keys = (database: IDBDatabase, table: string) =>
      new Promise<string[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAllKeys();
        request.onsuccess = () => resolve(request.result as string[]);
        request.onerror = () => reject(new Error(`${table} cannot be read`));
      });
    // Opening a database that is not there would make an empty one.
    const there = (await indexedDB.databases()).some(({ name }) => name === 'vastgelegd');
    if (!there) return { lines: [], payloads: {}, artefactIds: [], work: [] };
    const database = await open();
    try {
      const lines = await all<Line>(database, 'lines');
      const payloads = await all<{ id: string; bytes: Uint8Array }>(database, 'payloads');
      const artefactIds = await keys(database, 'artefacts');
      const work = await all<{ id: string }>(database, 'work');
      const decoder = new TextDecoder();
      return {
        lines,
        payloads: Object.fromEntries(payloads.map(({ id, bytes }) => [id, decoder.decode(bytes)])),
        artefactIds,
        work: work.map(({ id }) => id),
      };
    } finally {
      database.close();
    }
  });
}

/** The bytes of one stored file, as base64. */
async function readArtefact(background: Background, id: string): Promise<string> {
  return background.evaluate(
    (wanted) =>
      new Promise<string>((resolve, reject) => {
        const fail = () => reject(new Error('the file cannot be read'));
        const opening = indexedDB.open('vastgelegd');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const database = opening.result;
          const getting = database.transaction('artefacts').objectStore('artefacts').get(wanted);
          getting.onerror = fail;
          getting.onsuccess = () => {
            const row = getting.result as { bytes: Uint8Array } | undefined;
            database.close();
            resolve(btoa(Array.from(row?.bytes ?? [], (byte) => String.fromCharCode(byte)).join('')));
          };
        };
      }),
    id,
  );
}

/** The tables with the bytes of every file, base64, by artefact id. */
export async function readAll(background: Background): Promise<Rows & { artefacts: Record<string, string> }> {
  const rows = await readRows(background);
  const files = rows.artefactIds.map(async (id) => [id, await readArtefact(background, id)] as const);
  return { ...rows, artefacts: Object.fromEntries(await Promise.all(files)) };
}

export interface StoredJournal {
  readonly events: readonly JournalEvent[];
  readonly captures: readonly Capture[];
  readonly work: readonly string[];
  /** The bytes of a stored file; none when it is not there. */
  file(ref: ArtefactRef): Promise<Buffer>;
}

/** The journal as it lies on disk, read in the background: a tab of ours in front would hinder a capture. */
export async function readJournal(browser: TestBrowser): Promise<StoredJournal> {
  const rows = await readRows(await browser.background());
  const events = rows.lines.flatMap(({ body }) => {
    const text = rows.payloads[body];
    return text === undefined ? [] : [JSON.parse(text) as JournalEvent];
  });
  const captures = events.flatMap((event) => (event.kind === 'captured' ? [event.data] : []));
  const file = async ({ id }: ArtefactRef) =>
    Buffer.from(await readArtefact(await browser.background(), id), 'base64');
  return { events, captures, work: rows.work, file };
}

/** Waits until the journal holds this many captures, their pictures fetched, and nothing is left to do. */
export function waitForCaptures(browser: TestBrowser, count: number): Promise<StoredJournal> {
  return waitFor(
    async () => {
      const journal = await readJournal(browser);
      const media = journal.events.filter(({ kind }) => kind === 'media').length;
      return journal.captures.length >= count && media >= count && journal.work.length === 0 ? journal : null;
    },
    { what: `${count} vastgelegde berichten`, timeout: 30_000 },
  );
}
