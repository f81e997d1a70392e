import { afterEach, expect, it, vi } from 'vitest';
import { checkChain } from '../../../src/evidence/chain.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { capturePlan, memoryPorts, rawDatabase } from '../../unit/logbook/helper.js';

afterEach(() => void vi.restoreAllMocks());

it('a lock that does not hold makes no fork: the head is checked again where it is written', async () => {
  const ports = memoryPorts({ lock: (task) => task() });
  const [a, b] = await Promise.all([openLogbook(ports), openLogbook(ports)]);
  expect(a.id).toBe(b.id);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) => (at % 2 ? a : b).write(capturePlan(`c${at}`))),
  );
  const stored = outcomes.filter(({ status }) => status === 'fulfilled').length;
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'journal-moved' });
  expect(stored).toBeGreaterThan(0);
  const lines = await a.lines();
  expect(lines).toHaveLength(stored + 1);
  expect(await checkChain(lines, { publicKey: a.publicKey })).toEqual([]);
  expect(await a.entries()).toHaveLength(stored);
  expect(await b.entries()).toEqual(await a.entries());
  expect((await a.integrity()).state).toMatch(/^(intact|caught-up)$/);
});

it('a writer that comes second tries again on the new head', async () => {
  const ports = memoryPorts({ lock: (task) => task() });
  const [a, b] = [await openLogbook(ports), await openLogbook(ports)];
  let asked = 0;
  const { head } = await a.write(async () => {
    asked += 1;
    if (asked === 1) await b.write(capturePlan('between'));
    return capturePlan('mine')();
  });
  expect(asked).toBe(2);
  expect(head.seq).toBe(2);
  expect((await a.entries()).map(({ id }) => id)).toEqual(['entry-mine', 'entry-between']);
});

it('a writer that keeps coming second gives up with the reason, and stores nothing', async () => {
  const ports = memoryPorts({ lock: (task) => task() });
  const [a, b] = [await openLogbook(ports), await openLogbook(ports)];
  let asked = 0;
  const write = a.write(async () => {
    asked += 1;
    await b.write(capturePlan(`between-${asked}`));
    return capturePlan('mine')();
  });
  await expect(write).rejects.toMatchObject({ code: 'journal-moved' });
  expect(await a.entry('entry-mine')).toBeNull();
  expect(await a.entries()).toHaveLength(asked);
});

it('the same capture sent twice at once is stored once', async () => {
  const ports = memoryPorts();
  const [a, b] = [await openLogbook(ports), await openLogbook(ports)];
  const once: Parameters<typeof a.write>[0] = (known) =>
    known.entryOfCapture('c1') ? { happenings: [], files: [] } : capturePlan('c1')();
  await Promise.all([a.write(once), b.write(once), a.write(once)]);
  expect(await a.entries()).toHaveLength(1);
  expect((await a.entry('entry-c1'))?.captures).toHaveLength(1);
});

it('a connection closed by an upgrade elsewhere is opened again', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  await logbook.write(capturePlan('c1'));
  const raw = await rawDatabase(ports.databaseName);
  const { version } = raw;
  raw.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(ports.databaseName, version + 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  await logbook.write(capturePlan('c2'));
  expect(await logbook.entries()).toHaveLength(2);
  expect(await logbook.integrity()).toEqual({ state: 'intact' });
});

it('a logbook that was closed on purpose stays closed', async () => {
  const logbook = await openLogbook(memoryPorts());
  logbook.close();
  await expect(logbook.write(capturePlan('c1'))).rejects.toMatchObject({ code: 'storage-failed' });
});
