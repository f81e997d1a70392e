import { expect, it, vi } from 'vitest';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook } from '../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, tamper, type MemoryPorts } from './helper.js';

async function filled(count = 3): Promise<{ ports: MemoryPorts; logbook: Logbook }> {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  for (let at = 1; at <= count; at += 1) await logbook.write(capturePlan(`c${at}`));
  return { ports, logbook };
}

const dropDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });

/** The last lines disappear, as after a power cut. */
const truncate = (name: string, from: number) =>
  tamper(name, 'lines', (store) => store.delete(IDBKeyRange.lowerBound(from)));

it('a mirror that could not be written loses nothing; the next write or open brings it up to date', async () => {
  const { ports, logbook } = await filled(1);
  const write = vi.spyOn(ports.mirror, 'write').mockRejectedValue(new Error('no room'));
  const { head } = await logbook.write(capturePlan('c9'));
  expect(ports.stored?.head.seq).toBe(1);
  write.mockRestore();
  const again = await openLogbook(ports);
  expect(ports.stored?.head).toEqual(head);
  expect(await again.integrity()).toEqual({ state: 'caught-up', from: 2, to: 2 });
  expect(await again.entries()).toHaveLength(2);
});

it('a mirror that is gone is said, once, and written anew only then', async () => {
  const { ports } = await filled();
  const head = ports.stored?.head;
  ports.stored = null;
  const logbook = await openLogbook(ports);
  expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'no-mirror' });
  await logbook.write(capturePlan('c9'));
  expect(ports.stored).toBeNull();
  await logbook.acknowledgeLoss();
  expect(ports.stored).toMatchObject({ logbook: logbook.id, head: { seq: head!.seq + 1 } });
  expect(await (await openLogbook(ports)).integrity()).toEqual({ state: 'intact' });
});

it('a browser that stopped between the first line and the first mirror has lost nothing', async () => {
  const ports = memoryPorts();
  (await openLogbook(ports)).close();
  ports.stored = null;
  const logbook = await openLogbook(ports);
  expect(await logbook.integrity()).toEqual({ state: 'caught-up', from: 0, to: 0 });
});

it('every line is announced, also while the mirror stands still', async () => {
  const { ports } = await filled();
  await truncate(ports.databaseName, 2);
  const logbook = await openLogbook(ports);
  ports.announced = [];
  await logbook.write(capturePlan('d1'));
  expect(ports.announced).toEqual([2]);
  await logbook.acknowledgeLoss();
  expect(ports.announced).toEqual([2, 2]);
});

it('a journal shorter than its mirror is a loss that stays said, also after further captures', async () => {
  const { ports } = await filled();
  const old = structuredClone(ports.stored);
  await truncate(ports.databaseName, 2);
  const logbook = await openLogbook(ports);
  expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'shorter' });
  expect((await logbook.entries()).map(({ id }) => id)).toEqual(['entry-c1']);
  for (const capture of ['d1', 'd2', 'd3']) await logbook.write(capturePlan(capture));
  expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'other-chain' });
  expect(ports.stored).toEqual(old);
  expect(await (await openLogbook(ports)).integrity()).toMatchObject({ state: 'lost' });
});

it('a database that was dropped is a loss: a new journal begins beside the old mirror, which stays', async () => {
  const { ports, logbook: before } = await filled();
  const old = structuredClone(ports.stored);
  before.close();
  await dropDatabase(ports.databaseName);
  const logbook = await openLogbook(ports);
  expect(logbook.id).not.toBe(before.id);
  expect(logbook.installation).toBe(before.installation);
  expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'other-logbook' });
  await logbook.write(capturePlan('c9'));
  expect(ports.stored).toEqual(old);
  expect(await logbook.entries()).toHaveLength(1);
});

it('an acknowledged loss is kept in the database, and the mirror follows the journal again', async () => {
  const { ports } = await filled();
  const old = structuredClone(ports.stored);
  await truncate(ports.databaseName, 2);
  const logbook = await openLogbook(ports);
  await logbook.acknowledgeLoss();
  expect(await logbook.integrity()).toEqual({ state: 'intact' });
  const { head } = await logbook.write(capturePlan('d1'));
  expect(ports.stored?.head).toEqual(head);
  const rows = (await tamper(ports.databaseName, 'meta', (store) => store.getAll())) as {
    id: string;
    mirror?: unknown;
  }[];
  expect(rows.find(({ id }) => id.startsWith('loss-'))?.mirror).toEqual(old);
});

it('a chain put in the place of another is noticed', async () => {
  const { ports } = await filled();
  ports.stored = { ...ports.stored!, head: { seq: 2, hash: 'f'.repeat(64) } };
  const logbook = await openLogbook(ports);
  expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'other-chain' });
});

it('a mirror that cannot be read keeps nobody from capturing, and is not overwritten', async () => {
  const { ports } = await filled();
  const old = structuredClone(ports.stored);
  vi.spyOn(ports.mirror, 'read').mockRejectedValue(new Error('storage is corrupt'));
  const logbook = await openLogbook(ports);
  await logbook.write(capturePlan('c9'));
  expect(await logbook.entries()).toHaveLength(4);
  expect(ports.stored).toEqual(old);
});

it('a database that vanishes while open is never silently begun anew', async () => {
  const { ports, logbook } = await filled();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await dropDatabase(ports.databaseName);
  await expect(logbook.write(capturePlan('c9'))).rejects.toMatchObject({ code: 'journal-broken' });
  await expect(logbook.entries()).rejects.toMatchObject({ code: 'journal-broken' });
});
