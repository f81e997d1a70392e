import 'fake-indexeddb/auto';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Happening } from '../../src/core/journal.js';
import { openLogbook } from '../../src/logbook/open.js';
import { plainSeal } from '../../src/logbook/plain-seal.js';
import type { Mirror } from '../../src/logbook/ports.js';
import { compare, type Measurement } from './measure.js';

const EVENTS = 20;

/** Twenty journal writes of one note each (salt, canonical bytes, hash, signature, mirror), beside twenty bare puts. */
export async function hashChainAppend(): Promise<Measurement> {
  let mirror: Mirror | null = null;
  const logbook = await openLogbook({
    databaseName: `bench-${randomUUID()}`,
    software: 'bench',
    seal: plainSeal,
    mirror: {
      read: () => Promise.resolve(mirror),
      write: (next) => {
        mirror = next;
        return Promise.resolve();
      },
    },
    announce: () => undefined,
    lock: (task) => task(),
    now: () => new Date(),
    randomBytes: (count) => new Uint8Array(randomBytes(count)),
  });
  const database = await openBare();
  const happening = (): Happening => ({
    kind: 'noted',
    data: { entry: randomUUID(), text: 'Een notitie van gewone lengte. '.repeat(8), by: null },
  });
  const measured = await compare(
    9,
    async () => {
      for (let count = 0; count < EVENTS; count += 1) {
        await logbook.write(() => ({ happenings: [happening()], files: [] }));
      }
    },
    async () => {
      for (let count = 0; count < EVENTS; count += 1) await put(database, happening());
    },
  );
  logbook.close();
  database.close();
  return measured;
}

function openBare(): Promise<IDBDatabase> {
  const request = indexedDB.open(`bare-${randomUUID()}`, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore('rows', { autoIncrement: true });
  return resultOf(request);
}

async function put(database: IDBDatabase, row: Happening): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite');
  transaction.objectStore('rows').put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error('put failed', { cause: transaction.error }));
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('open failed', { cause: request.error }));
  });
}
