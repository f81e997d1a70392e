import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook } from '../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, sampleFile, tamper, type MemoryPorts } from '../../unit/logbook/helper.js';

/** What a step of the database may be; each is made to fail in turn. */
const STEPS = ['add', 'put', 'delete', 'clear'] as const;

/** From now on the `nth` change to the database fails, as when the browser stops or the disk is full there. */
function failAt(nth: number, error: () => Error = () => new Error('stopped here')): { reached: boolean } {
  const seen = { count: 0, reached: false };
  for (const step of STEPS) {
    const original = IDBObjectStore.prototype[step] as (
      this: IDBObjectStore,
      ...args: unknown[]
    ) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, step).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      seen.count += 1;
      if (seen.count !== nth) return original.apply(this, args) as never;
      seen.reached = true;
      throw error();
    });
  }
  return seen;
}

afterEach(() => void vi.restoreAllMocks());

const fill = async (ports: MemoryPorts): Promise<Logbook> => {
  const logbook = await openLogbook(ports);
  await logbook.write(capturePlan('c1', {}, [await sampleFile('f1')]));
  return logbook;
};
const tables = ['lines', 'payloads', 'artefacts', 'views'];
const counts = (name: string) =>
  Promise.all(tables.map((table) => tamper(name, table, (store) => store.count())));

describe('a write that stops at any step', () => {
  it('leaves nothing half, and succeeds when it is asked again', async () => {
    let steps = 0;
    for (let nth = 1; ; nth += 1) {
      const ports = memoryPorts();
      const logbook = await fill(ports);
      const before = await counts(ports.databaseName);
      const plan = capturePlan('c2', {}, [await sampleFile('f2')]);
      const failing = failAt(nth);
      const outcome = await logbook.write(plan).then(
        () => 'stored',
        (error: unknown) => error,
      );
      vi.restoreAllMocks();
      if (!failing.reached) break;
      steps += 1;
      expect(outcome).toMatchObject({ code: 'storage-failed' });
      expect(await counts(ports.databaseName)).toEqual(before);
      expect(await logbook.entries()).toHaveLength(1);
      const again = await openLogbook(ports);
      expect(await again.integrity()).toEqual({ state: 'intact' });
      await again.write(plan);
      expect(await logbook.entries()).toEqual(await again.entries());
      expect(await counts(ports.databaseName)).toEqual([3, 3, 2, 2]);
      expect(await again.integrity()).toEqual({ state: 'intact' });
      [logbook, again].forEach((each) => each.close());
    }
    expect(steps).toBeGreaterThanOrEqual(5);
  });

  it.each(['seal', 'randomBytes', 'now', 'mirror'] as const)(
    'also outside the database: %s',
    async (where) => {
      const ports = memoryPorts();
      const logbook = await fill(ports);
      const stop = () => {
        throw new Error('stopped here');
      };
      if (where === 'seal') vi.spyOn(ports.seal, 'seal').mockImplementation(stop);
      else if (where === 'mirror') vi.spyOn(ports.mirror, 'write').mockImplementation(stop);
      else vi.spyOn(ports, where).mockImplementation(stop);
      await logbook.write(capturePlan('c2')).catch(() => null);
      vi.restoreAllMocks();
      // Only the mirror comes after the event was stored.
      const expected = where === 'mirror' ? ['entry-c2', 'entry-c1'] : ['entry-c1'];
      const again = await openLogbook(ports);
      expect((await again.entries()).map(({ id }) => id)).toEqual(expected);
      expect(await again.entries()).toEqual(await logbook.entries());
      expect((await again.integrity()).state).toBe(where === 'mirror' ? 'caught-up' : 'intact');
    },
  );
});

it('a first start that stops at any step begins anew, whole', async () => {
  let steps = 0;
  for (let nth = 1; ; nth += 1) {
    const ports = memoryPorts();
    const failing = failAt(nth);
    const first = await openLogbook(ports).catch(() => null);
    vi.restoreAllMocks();
    if (!failing.reached) break;
    steps += 1;
    first?.close();
    const logbook = await openLogbook(ports);
    expect(await logbook.lines()).toHaveLength(1);
    expect((await logbook.integrity()).state).toMatch(/^(new|intact)$/);
    expect(ports.stored?.logbook).toBe(logbook.id);
    logbook.close();
  }
  expect(steps).toBeGreaterThanOrEqual(4);
});

it('erasing that stops at any step is finished when the logbook is opened again', async () => {
  let steps = 0;
  for (let nth = 1; ; nth += 1) {
    const ports = memoryPorts();
    const logbook = await fill(ports);
    const body = (await logbook.lines())[1]!.body;
    await logbook.write(() => ({
      happenings: [{ kind: 'binned', data: { entry: 'entry-c1', captures: ['c1'], reason: 'person' } }],
      files: [],
    }));
    const failing = failAt(nth);
    await logbook.eraseBinned(new Date('2027-01-01T00:00:00.000Z')).catch(() => null);
    vi.restoreAllMocks();
    if (!failing.reached) break;
    steps += 1;
    const again = await openLogbook(ports);
    expect(await again.integrity()).toEqual({ state: 'intact' });
    const told = (await again.lines()).length === 4;
    // Either nothing was erased, or the tombstone stands and all behind it is gone.
    expect(await again.entries()).toHaveLength(told ? 0 : 1);
    expect((await again.payload(body)) === null).toBe(told);
    expect((await again.artefact('f1')) === null).toBe(told);
    [logbook, again].forEach((each) => each.close());
  }
  expect(steps).toBeGreaterThanOrEqual(5);
});

it.each([
  ['QuotaExceededError', 'The current transaction exceeded its quota limitations.'],
  ['DataError', 'Failed to write blobs (IOError)'],
  ['AbortError', 'The transaction was aborted: QuotaExceededError'],
])('a full disk (%s: %s) is told as that, and nothing is lost', async (name, message) => {
  const ports = memoryPorts();
  const logbook = await fill(ports);
  failAt(1, () => new DOMException(message, name));
  await expect(logbook.write(capturePlan('c2'))).rejects.toMatchObject({ code: 'storage-full' });
  vi.restoreAllMocks();
  expect(await logbook.entries()).toHaveLength(1);
  await logbook.write(capturePlan('c2'));
  expect(await logbook.integrity()).toEqual({ state: 'intact' });
});
