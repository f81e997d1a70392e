import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry.js';
import { checkChain } from '../../../src/evidence/chain.js';
import { decodeEvent } from '../../../src/evidence/event.js';
import { base64 } from '../../../src/evidence/hash.js';
import { fingerprint, verify } from '../../../src/evidence/keys.js';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook, LogbookPorts } from '../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, rawDatabase, sampleFile, tamper } from './helper.js';

const opened: Logbook[] = [];
async function open(ports: LogbookPorts): Promise<Logbook> {
  const logbook = await openLogbook(ports);
  opened.push(logbook);
  return logbook;
}
afterEach(() => opened.splice(0).forEach((logbook) => logbook.close()));

const ids = (entries: Entry[]) => entries.map(({ id }) => id);

describe('a new logbook', () => {
  it('begins with an event that names itself, its installation and its key', async () => {
    const ports = memoryPorts();
    const logbook = await open(ports);
    const lines = await logbook.lines();
    expect(lines).toHaveLength(1);
    const event = decodeEvent((await logbook.payload(lines[0]!.body))!);
    expect(event).toMatchObject({
      kind: 'opened',
      data: {
        logbook: logbook.id,
        installation: logbook.installation,
        fingerprint: logbook.fingerprint,
        software: ports.software,
      },
    });
    expect(logbook.id).toMatch(/^[0-9a-f]{32}$/);
    expect(await fingerprint(logbook.publicKey)).toBe(logbook.fingerprint);
    expect(await logbook.integrity()).toEqual({ state: 'new' });
    expect(await logbook.entries()).toEqual([]);
  });

  it('is the same one when opened again, by one context or by two at once', async () => {
    const ports = memoryPorts();
    const [a, b] = await Promise.all([open(ports), open(ports)]);
    const c = await open(ports);
    expect(new Set([a.id, b.id, c.id]).size).toBe(1);
    expect(new Set([a.fingerprint, b.fingerprint, c.fingerprint]).size).toBe(1);
    expect(await c.lines()).toHaveLength(1);
    expect(await c.integrity()).toEqual({ state: 'intact' });
  });
});

describe('writing', () => {
  it('stores event, line, file, view and mirror, and reads them back', async () => {
    const ports = memoryPorts();
    const logbook = await open(ports);
    const file = await sampleFile('file-1');
    const { head, lines } = await logbook.write(capturePlan('c1', {}, [file]));
    expect(head.seq).toBe(1);
    expect(ports.stored).toEqual({
      publicKey: base64(logbook.publicKey),
      logbook: logbook.id,
      installation: logbook.installation,
      fingerprint: logbook.fingerprint,
      head,
    });
    const event = decodeEvent((await logbook.payload(lines[0]!.body))!);
    expect(event.kind).toBe('captured');
    expect(await logbook.artefact('file-1')).toEqual(file.bytes);
    expect(await logbook.artefact('other')).toBeNull();
    const entry = await logbook.entry('entry-c1');
    expect(entry?.captures[0]).toMatchObject({ seq: 1, binnedAt: null, data: { capture: 'c1' } });
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
    expect(await checkChain(await logbook.lines(), { publicKey: logbook.publicKey, head })).toEqual([]);
  });

  it('lets a plan look up what is stored, so that a repeated request adds nothing', async () => {
    const logbook = await open(memoryPorts());
    const once: Parameters<Logbook['write']>[0] = (known) =>
      known.entryOfCapture('c1') ? { happenings: [], files: [] } : capturePlan('c1', { postId: '77' })();
    const first = await logbook.write(once);
    const second = await logbook.write(once);
    expect(first.lines).toHaveLength(1);
    expect(second).toEqual({ head: first.head, lines: [] });
    await logbook.write((known) => {
      expect(known.entryOfPost('x', '77')?.id).toBe('entry-c1');
      expect(known.entryOfPost('instagram', '77')).toBeNull();
      expect(known.entry('entry-c1')?.captures).toHaveLength(1);
      expect(known.entry('none')).toBeNull();
      return { happenings: [], files: [] };
    });
  });

  it('stores a view into a larger buffer as those bytes alone', async () => {
    const ports = memoryPorts();
    const logbook = await open(ports);
    const { ref, bytes } = await sampleFile('part');
    const large = new Uint8Array(5000);
    large.set(bytes, 100);
    await logbook.write(capturePlan('c1', {}, [{ ref, bytes: large.subarray(100, 100 + bytes.length) }]));
    const row = (await tamper(ports.databaseName, 'artefacts', (store) => store.get('part'))) as {
      bytes: Uint8Array;
    };
    expect(row.bytes.buffer.byteLength).toBe(bytes.length);
    expect(await logbook.artefact('part')).toEqual(bytes);
  });

  it('refuses a file that is not what its reference says, and stores nothing of that write', async () => {
    const logbook = await open(memoryPorts());
    const { ref, bytes } = await sampleFile('f');
    const write = logbook.write(capturePlan('c1', {}, [{ ref, bytes: bytes.toReversed() }]));
    await expect(write).rejects.toMatchObject({ code: 'bad-data' });
    expect(await logbook.entries()).toEqual([]);
    expect(await logbook.lines()).toHaveLength(1);
  });

  it('keeps text exactly, with half a surrogate pair, zero-width characters and decomposed accents', async () => {
    const ports = memoryPorts();
    const text = 'half \ud83d \u200b e\u0301 \u0000 \u202e 👩‍👩‍👧 __proto__';
    await (await open(ports)).write(capturePlan('c1', { text }));
    await tamper(ports.databaseName, 'meta', (store) => store.delete('views'));
    const entry = await (await open(ports)).entry('entry-c1');
    expect(entry?.captures[0]?.data.post.text.value).toBe(text);
  });

  it('lists newest capture first by place in the journal, whatever the clock said', async () => {
    const ports = memoryPorts();
    const logbook = await open(ports);
    await logbook.write(capturePlan('a'));
    ports.clock = new Date('2020-01-01T00:00:00.000Z');
    await logbook.write(capturePlan('b'));
    await logbook.write(capturePlan('a2', { entry: 'entry-a' }));
    expect(ids(await logbook.entries())).toEqual(['entry-a', 'entry-b']);
  });
});

describe('several contexts', () => {
  it('see what another wrote', async () => {
    const ports = memoryPorts();
    const [a, b] = [await open(ports), await open(ports)];
    await a.write(capturePlan('c1'));
    expect(ids(await b.entries())).toEqual(['entry-c1']);
    await b.write(capturePlan('c2'));
    expect(ids(await a.entries())).toEqual(['entry-c2', 'entry-c1']);
    expect(await a.integrity()).toEqual({ state: 'intact' });
  });

  it('write at once under one lock without a fork', async () => {
    const ports = memoryPorts();
    const [a, b] = [await open(ports), await open(ports)];
    const writes = Array.from({ length: 12 }, (_, at) => (at % 2 ? a : b).write(capturePlan(`c${at}`)));
    await Promise.all([...writes, a.entries(), b.entries()]);
    const lines = await a.lines();
    expect(lines.map(({ seq }) => seq)).toEqual(Array.from({ length: 13 }, (_, at) => at));
    expect(await checkChain(lines, { publicKey: a.publicKey, head: ports.stored?.head })).toEqual([]);
    expect(await a.entries()).toEqual(await b.entries());
    expect(await a.entries()).toHaveLength(12);
  });
});

describe('what can be rebuilt', () => {
  it.each<[string, (store: IDBObjectStore) => IDBRequest]>([
    ['views', (store: IDBObjectStore) => store.clear()],
    ['views', (store: IDBObjectStore) => store.delete('entry-c1')],
    ['views', (store: IDBObjectStore) => store.put({ id: 'entry-c1', bytes: new Uint8Array(3), sha256: '' })],
    ['meta', (store: IDBObjectStore) => store.clear()],
  ])('gives the same entries after %s was thrown away (%#)', async (table, step) => {
    const ports = memoryPorts();
    const logbook = await open(ports);
    await logbook.write(capturePlan('c1'));
    await logbook.write(capturePlan('c2', { entry: 'entry-c1' }));
    await logbook.write(() => ({
      happenings: [
        { kind: 'noted', data: { entry: 'entry-c1', text: 'derde keer', by: null } },
        { kind: 'binned', data: { entry: 'entry-c1', captures: ['c2'], reason: 'person' } },
      ],
      files: [],
    }));
    const before = await logbook.entries();
    await tamper(ports.databaseName, table, step);
    const again = await open(ports);
    expect(again.id).toBe(logbook.id);
    expect(again.installation).toBe(logbook.installation);
    expect(await again.entries()).toEqual(before);
    expect(await again.integrity()).toEqual({ state: 'intact' });
    const views = await tamper(ports.databaseName, 'views', (store) => store.count());
    expect(views).toBe(1);
  });
});

describe('unfinished captures', () => {
  it('are kept, listed and removed', async () => {
    const ports = memoryPorts();
    const { work } = await open(ports);
    const item = {
      id: 'w1',
      startedAt: '2026-11-21T10:00:00.000Z',
      facts: { text: 'half \ud83d' },
      frame: new Uint8Array([1, 2, 3]),
    };
    await work.put(item);
    await work.put({ ...item, id: 'w2', frame: null });
    const other = await open(ports);
    expect(await other.work.get('w1')).toEqual(item);
    expect((await other.work.all()).map(({ id }) => id)).toEqual(['w1', 'w2']);
    await other.work.remove('w1');
    expect(await work.get('w1')).toBeNull();
  });
});

it('signs with the key of the installation, which cannot be read out', async () => {
  const ports = memoryPorts();
  const logbook = await open(ports);
  const bytes = new TextEncoder().encode('manifest');
  expect(await verify(logbook.publicKey, await logbook.sign(bytes), bytes)).toBe(true);
  const row = (await tamper(ports.databaseName, 'keys', (store) => store.get('signing'))) as {
    privateKey: CryptoKey;
  };
  expect(row.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', row.privateKey)).rejects.toThrow();
});

it('has no index on anything a person could be found by', async () => {
  const ports = memoryPorts();
  await open(ports);
  const db = await rawDatabase(ports.databaseName);
  const names = [...db.objectStoreNames];
  const stores = names.map((name) => db.transaction(name).objectStore(name));
  expect(stores.map((store) => [store.name, store.keyPath, [...store.indexNames]])).toEqual(
    names.map((name) => [name, name === 'lines' ? 'seq' : 'id', []]),
  );
  db.close();
});
