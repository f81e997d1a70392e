import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/core/journal.js';
import { decodeEvent } from '../../../src/evidence/event.js';
import { createSigningKey } from '../../../src/evidence/keys.js';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook } from '../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, sampleFile, tamper, type MemoryPorts } from '../../unit/logbook/helper.js';

async function filled(): Promise<{ ports: MemoryPorts; lines: Line[] }> {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  for (const at of [1, 2, 3]) await logbook.write(capturePlan(`c${at}`, {}, [await sampleFile(`f${at}`)]));
  const lines = await logbook.lines();
  logbook.close();
  return { ports, lines };
}

/** Opens the logbook with nothing but lines and payloads to go by. */
async function rebuilt(ports: MemoryPorts): Promise<Logbook> {
  await tamper(ports.databaseName, 'meta', (store) => store.delete('views'));
  return openLogbook(ports);
}

const ids = async (logbook: Logbook) => (await logbook.entries()).map(({ id }) => id);
const rowsOf = (ports: MemoryPorts, table: string) =>
  tamper(ports.databaseName, table, (store) => store.count());

describe('a damaged row is reported, never deleted, and takes no other along', () => {
  it('a line that is no line', async () => {
    const { ports } = await filled();
    await tamper(ports.databaseName, 'lines', (store) => store.put({ seq: 2, rubbish: true }));
    const logbook = await rebuilt(ports);
    expect(await ids(logbook)).toEqual(['entry-c3', 'entry-c1']);
    expect(await logbook.integrity()).toEqual({
      state: 'lost',
      reason: 'broken',
      detail: 'line 2: unparseable',
    });
    expect(await rowsOf(ports, 'lines')).toBe(4);
    await logbook.write(capturePlan('c4'));
    expect(await ids(logbook)).toEqual(['entry-c4', 'entry-c3', 'entry-c1']);
  });

  it('the last line: capturing goes on, on the hash that the mirror remembers', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'lines', (store) => store.put({ ...lines[3], sig: 7 }));
    const logbook = await rebuilt(ports);
    const written = await logbook.write(capturePlan('c4'));
    expect(written.head.seq).toBe(4);
    expect(await ids(logbook)).toEqual(['entry-c4', 'entry-c2', 'entry-c1']);
    expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'broken' });
    // Put back as it was, the chain holds again, with what was added meanwhile.
    await tamper(ports.databaseName, 'lines', (store) => store.put(lines[3]));
    const restored = await rebuilt(ports);
    expect((await restored.integrity()).state).toMatch(/^(intact|caught-up)$/);
    expect(await ids(restored)).toEqual(['entry-c4', 'entry-c3', 'entry-c2', 'entry-c1']);
  });

  it('the last line, with no mirror either: reading goes on, writing says why not', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'lines', (store) => store.put({ ...lines[3], sig: 7 }));
    ports.stored = null;
    const logbook = await openLogbook(ports);
    expect(await ids(logbook)).toEqual(['entry-c2', 'entry-c1']);
    await expect(logbook.write(capturePlan('c4'))).rejects.toMatchObject({ code: 'journal-broken' });
    expect(await logbook.integrity()).toMatchObject({ state: 'lost', reason: 'broken' });
  });

  it.each<[string, (body: string) => unknown]>([
    ['changed', (body) => ({ id: body, bytes: new TextEncoder().encode('{"kind":"noted"}') })],
    ['of another shape', (body) => ({ id: body, text: 'no bytes' })],
  ])('content that is %s', async (_, row) => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'payloads', (store) => store.put(row(lines[1]!.body)));
    const logbook = await rebuilt(ports);
    expect(await ids(logbook)).toEqual(['entry-c3', 'entry-c2']);
    expect(await logbook.integrity()).toMatchObject({
      state: 'lost',
      reason: 'broken',
      detail: expect.stringMatching(/^line 1: payload-(mismatch|missing)$/) as string,
    });
    expect(await rowsOf(ports, 'payloads')).toBe(4);
  });

  it('content that is gone without a tombstone', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'payloads', (store) => store.delete(lines[2]!.body));
    const logbook = await openLogbook(ports);
    expect(await logbook.integrity()).toEqual({
      state: 'lost',
      reason: 'broken',
      detail: 'line 2: payload-missing',
    });
    expect(await ids(await rebuilt(ports))).toEqual(['entry-c3', 'entry-c1']);
  });

  it('a file that is gone', async () => {
    const { ports } = await filled();
    await tamper(ports.databaseName, 'artefacts', (store) => store.delete('f2'));
    const logbook = await openLogbook(ports);
    expect(await logbook.integrity()).toEqual({
      state: 'lost',
      reason: 'broken',
      detail: 'line 2: file-missing (frame)',
    });
    expect(await logbook.artefact('f2')).toBeNull();
    expect(await ids(logbook)).toHaveLength(3);
  });

  it('an unfinished capture', async () => {
    const { ports } = await filled();
    const { work } = await openLogbook(ports);
    await work.put({ id: 'w1', startedAt: '2026-11-21T10:00:00.000Z', facts: {}, frame: null });
    await tamper(ports.databaseName, 'work', (store) => store.put({ id: 'w2', bytes: new Uint8Array(2) }));
    expect((await work.all()).map(({ id }) => id)).toEqual(['w1']);
    await expect(work.get('w2')).rejects.toMatchObject({ code: 'bad-data' });
    expect(await rowsOf(ports, 'work')).toBe(2);
  });
});

describe('a changed line', () => {
  it('in the middle is named', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'lines', (store) => store.put({ ...lines[1], body: lines[2]!.body }));
    const found = await (await openLogbook(ports)).integrity();
    expect(found).toEqual({
      state: 'lost',
      reason: 'broken',
      detail: 'line 1: bad-signature; line 2: prev-mismatch',
    });
  });

  it('at the end is off the mirror', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'lines', (store) => store.put({ ...lines[3], body: lines[2]!.body }));
    expect(await (await openLogbook(ports)).integrity()).toMatchObject({
      state: 'lost',
      reason: 'other-chain',
      detail: expect.stringContaining('line 3: bad-signature') as string,
    });
  });
});

describe('a loss that was acknowledged', () => {
  it('does not come back as news, stays visible, and does not hide the next', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'payloads', (store) => store.delete(lines[2]!.body));
    const logbook = await openLogbook(ports);
    expect(await logbook.integrity()).toMatchObject({ state: 'lost' });
    await logbook.acknowledgeLoss();
    const known = { state: 'known-loss', detail: 'line 2: payload-missing' };
    expect(await logbook.integrity()).toEqual(known);
    expect(await (await rebuilt(ports)).integrity()).toEqual(known);
    await tamper(ports.databaseName, 'payloads', (store) => store.delete(lines[3]!.body));
    expect(await (await openLogbook(ports)).integrity()).toEqual({
      state: 'lost',
      reason: 'broken',
      detail: 'line 3: payload-missing',
    });
  });
});

describe('what belongs to the journal and is gone', () => {
  it('the key: a new one continues the journal and says so alone; the lines before still check', async () => {
    const { ports } = await filled();
    const before = await openLogbook(ports);
    await tamper(ports.databaseName, 'keys', (store) => store.clear());
    const logbook = await openLogbook(ports);
    expect(logbook.fingerprint).not.toBe(before.fingerprint);
    await logbook.write(capturePlan('c4'));
    expect(await ids(logbook)).toHaveLength(4);
    const event = decodeEvent((await logbook.payload((await logbook.lines())[4]!.body))!);
    expect(event).toMatchObject({
      kind: 'rekeyed',
      data: {
        reason: 'lost',
        key: { old: { fingerprint: before.fingerprint }, fingerprint: logbook.fingerprint },
      },
    });
    expect(await logbook.integrity()).toMatchObject({
      state: 'lost',
      reason: 'other-key',
      detail: expect.not.stringContaining('line') as string,
    });
    await logbook.acknowledgeLoss();
    expect(await (await rebuilt(ports)).integrity()).toEqual({ state: 'intact' });
    const lines = await logbook.lines();
    await tamper(ports.databaseName, 'lines', (store) => store.put({ ...lines[2], sig: lines[1]!.sig }));
    expect(await (await openLogbook(ports)).integrity()).toMatchObject({ detail: 'line 2: bad-signature' });
  });

  it('a key that the browser cannot use: a new one takes over', async () => {
    const { ports } = await filled();
    const other = await createSigningKey();
    await tamper(ports.databaseName, 'keys', (store) =>
      store.put({ id: 'signing', privateKey: 'gone', publicKey: other.publicKey }),
    );
    const logbook = await openLogbook(ports);
    const event = decodeEvent((await logbook.payload((await logbook.lines())[4]!.body))!);
    expect(event).toMatchObject({ kind: 'rekeyed', data: { reason: 'unusable' } });
    expect(await logbook.integrity()).toMatchObject({ reason: 'other-key' });
  });

  it('all that says whose it is: it does not open as somebody else’s', async () => {
    const { ports, lines } = await filled();
    await tamper(ports.databaseName, 'meta', (store) => store.clear());
    await tamper(ports.databaseName, 'payloads', (store) => store.delete(lines[0]!.body));
    await expect(openLogbook(ports)).rejects.toMatchObject({ code: 'journal-broken' });
    expect(await rowsOf(ports, 'lines')).toBe(4);
  });
});
