import { describe, expect, it } from 'vitest';
import { lineHash } from '../../../../src/evidence/chain.js';
import { decodeEvent } from '../../../../src/evidence/event.js';
import { restoreBackup } from '../../../../src/logbook/backup/restore.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, sampleFile, tamper } from '../helper.js';
import { add, backedUp, checked, filledLogbook } from './helper.js';

const payloads = async (logbook: Logbook, count: number) =>
  Promise.all((await logbook.lines()).slice(0, count).map(({ body }) => logbook.payload(body)));
const eventAt = async (logbook: Logbook, seq: number) =>
  decodeEvent((await logbook.payload((await logbook.lines())[seq]!.body))!);
const tableOf = (name: string, table: string) => tamper(name, table, (store) => store.getAllKeys());

describe('a backup that is put back', () => {
  it('is identical up to its head, and one line of the new key says so', async () => {
    const { ports: from, logbook: old } = await filledLogbook();
    const backup = await checked(await backedUp(old));
    expect(backup.findings).toEqual([]);
    const lines = await old.lines();
    const to = memoryPorts();
    const empty = await openLogbook(to);
    const restored = await restoreBackup(to, backup);
    expect(restored).toMatchObject({ lines: lines.length, missing: 0, head: { seq: lines.length } });

    const logbook = await openLogbook(to);
    const after = await logbook.lines();
    expect(after.slice(0, -1)).toEqual(lines);
    expect(await lineHash(after[lines.length - 1]!)).toBe(backup.head.hash);
    expect(await payloads(logbook, lines.length)).toEqual(await payloads(old, lines.length));
    expect(await tableOf(to.databaseName, 'artefacts')).toEqual(
      await tableOf(from.databaseName, 'artefacts'),
    );
    expect(await logbook.entries()).toEqual(await old.entries());
    expect(await eventAt(logbook, lines.length)).toMatchObject({
      kind: 'restored',
      data: {
        from: { logbook: old.id, installation: old.installation, head: backup.head },
        installation: empty.installation,
        backup: backup.digest,
        lines: lines.length,
        key: { old: { fingerprint: old.fingerprint }, fingerprint: empty.fingerprint },
      },
    });
    expect(logbook.id).toBe(old.id);
    expect(logbook.installation).toBe(empty.installation);
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
    expect(to.stored?.head).toEqual(restored.head);
    await expect(empty.entries()).rejects.toMatchObject({ code: 'journal-broken' });
  });

  it('goes on as a journal, and its next volume follows on those before', async () => {
    const { logbook: old } = await filledLogbook();
    const files = await backedUp(old);
    const to = memoryPorts();
    await restoreBackup(to, await checked(files));
    const logbook = await openLogbook(to);
    await logbook.write(capturePlan('c9', {}, [await sampleFile('f9')]));
    const more = await backedUp(logbook, { since: await logbook.lastBackup() });
    const again = memoryPorts();
    await restoreBackup(again, await checked([...more, ...files]));
    const second = await openLogbook(again);
    expect((await second.lines()).slice(0, -1)).toEqual(await logbook.lines());
    expect(await second.integrity()).toEqual({ state: 'intact' });
  });

  it('does not bring back what was erased after an earlier volume was made', async () => {
    const { logbook: old } = await filledLogbook();
    const files = await backedUp(old);
    const since = files.at(-1)!.mark;
    const [gone] = (await old.entry('entry-c3'))!.captures;
    const body = (await old.lines())[gone!.seq]!.body;
    await old.eraseBinned(new Date('2027-01-01T00:00:00.000Z'));
    const to = memoryPorts();
    await restoreBackup(to, await checked([...files, ...(await backedUp(old, { since }))]));
    const logbook = await openLogbook(to);
    expect(await logbook.payload(body)).toBeNull();
    expect(await logbook.artefact('f3')).toBeNull();
    expect(await logbook.entry('entry-c3')).toBeNull();
    expect(await logbook.entry('entry-c1')).toEqual(await old.entry('entry-c1'));
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
  });

  it('does not bring back pictures that were destroyed after an earlier volume was made', async () => {
    const { logbook: old } = await filledLogbook();
    const files = await backedUp(old);
    const since = files.at(-1)!.mark;
    const { ref } = await sampleFile('f4');
    const { id, sha256, size } = ref;
    await add(old, {
      kind: 'withheld',
      data: { entry: 'entry-c4', capture: 'c4', artefacts: [{ id, sha256, size }], reason: 'intimate' },
    });
    expect(await old.artefact('f4')).toBeNull();
    const to = memoryPorts();
    await restoreBackup(to, await checked([...files, ...(await backedUp(old, { since }))]));
    const logbook = await openLogbook(to);
    expect(await logbook.artefact('f4')).toBeNull();
    expect(await logbook.artefact('f1')).not.toBeNull();
    expect(await logbook.integrity()).toEqual({ state: 'intact' });
  });

  it('takes damage along as it is, and it is said', async () => {
    const { ports, logbook: old } = await filledLogbook();
    await tamper(ports.databaseName, 'payloads', (store) => store.delete('none'));
    const body = (await old.lines())[4]!.body;
    await tamper(ports.databaseName, 'payloads', (store) =>
      store.put({ id: body, bytes: new TextEncoder().encode('anders') }),
    );
    const backup = await checked(await backedUp(old));
    expect(backup.findings).toEqual(['line 4: payload-mismatch']);
    const to = memoryPorts();
    await restoreBackup(to, backup);
    expect(await (await openLogbook(to)).integrity()).toMatchObject({
      state: 'lost',
      detail: expect.stringContaining('line 4: payload-mismatch') as string,
    });
  });
});

describe('a logbook that is not empty', () => {
  it('is refused and loses nothing', async () => {
    const { logbook: old } = await filledLogbook();
    const backup = await checked(await backedUp(old));
    const to = memoryPorts();
    const logbook = await openLogbook(to);
    await logbook.write(capturePlan('mine'));
    const before = await logbook.lines();
    await expect(restoreBackup(to, backup)).rejects.toMatchObject({ code: 'logbook-not-empty' });
    expect(await logbook.lines()).toEqual(before);
    expect(await logbook.entries()).toHaveLength(1);
  });

  it('is one with an unfinished capture, or whose anchor somebody holds', async () => {
    const { logbook: old } = await filledLogbook();
    const backup = await checked(await backedUp(old));
    const one = memoryPorts();
    const { work } = await openLogbook(one);
    await work.put({ id: 'w', startedAt: '2026-11-21T10:00:00.000Z', facts: {}, frame: null });
    await expect(restoreBackup(one, backup)).rejects.toMatchObject({ code: 'logbook-not-empty' });
    const two = memoryPorts();
    const logbook = await openLogbook(two);
    const { fingerprint } = logbook;
    await add(logbook, {
      kind: 'anchored',
      data: { seq: 0, head: 'ab'.repeat(32), fingerprint, to: 'griffie' },
    });
    await expect(restoreBackup(two, backup)).rejects.toMatchObject({ code: 'logbook-not-empty' });
  });

  it('is not one that only has settings', async () => {
    const { logbook: old } = await filledLogbook();
    const to = memoryPorts();
    await add(await openLogbook(to), { kind: 'set', data: { key: 'name', value: 'M. Bakels' } });
    await restoreBackup(to, await checked(await backedUp(old)));
    expect((await openLogbook(to)).id).toBe(old.id);
  });
});

describe('a browser that lost this very logbook', () => {
  it('is told how many lines came after the backup', async () => {
    const { ports, logbook: old } = await filledLogbook();
    const backup = await checked(await backedUp(old));
    await old.write(capturePlan('late'));
    await old.write(capturePlan('later'));
    const to = memoryPorts();
    to.stored = ports.stored;
    expect((await restoreBackup(to, backup)).missing).toBe(2);
  });

  it('refuses a backup of another past', async () => {
    const { ports, logbook: old } = await filledLogbook();
    const backup = await checked(await backedUp(old));
    const to = memoryPorts();
    to.stored = { ...ports.stored!, head: { seq: 3, hash: 'f'.repeat(64) } };
    await expect(restoreBackup(to, backup)).rejects.toMatchObject({ code: 'backup-damaged' });
  });
});

it('stores all of it or nothing', async () => {
  const { logbook: old } = await filledLogbook();
  const backup = await checked(await backedUp(old));
  const to = memoryPorts();
  const logbook = await openLogbook(to);
  const before = await logbook.lines();
  const broken = { ...backup, rows: [...backup.rows.slice(0, -1), backup.rows[0]!] };
  await expect(restoreBackup(to, broken)).rejects.toThrow();
  expect(await logbook.lines()).toEqual(before);
  expect(await logbook.integrity()).toEqual({ state: 'new' });
});
