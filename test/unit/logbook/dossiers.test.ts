import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/core/journal.js';
import { openLogbook } from '../../../src/logbook/open.js';
import { capturePlan, memoryPorts, tamper } from './helper.js';

const id = '11111111-2222-4333-8444-555555555555';
const made: Happening = {
  kind: 'dossier-made',
  data: {
    dossier: id,
    name: 'Azc-avond',
    origin: 'selection',
    members: ['entry-1', 'entry-2'],
    by: 'R. Voorbeeld',
  },
};
const step = (change: { entry?: string | null; dossier?: string | null; note?: string }): Happening => ({
  kind: 'step',
  data: {
    entry: null,
    dossier: id,
    step: 'melding',
    state: 'done',
    at: '2026-11-21T10:00:00.000Z',
    by: null,
    whom: 'griffier',
    reference: 'G-12',
    note: null,
    ...change,
  },
});
const write = (logbook: Awaited<ReturnType<typeof openLogbook>>, ...happenings: Happening[]) =>
  logbook.write(() => ({ happenings, files: [] }));

async function begun() {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  await logbook.write(capturePlan('1'));
  await logbook.write(capturePlan('2'));
  await write(logbook, made);
  return { ports, logbook };
}

describe('dossiers', () => {
  it('follow from the journal: made, renamed, members, steps, closed and opened again', async () => {
    const { logbook } = await begun();
    await write(
      logbook,
      { kind: 'dossier-renamed', data: { dossier: id, name: 'Avond in de raad' } },
      { kind: 'dossier-members', data: { dossier: id, added: ['entry-3'], removed: ['entry-1'] } },
      step({}),
      { kind: 'dossier-closed', data: { dossier: id, closed: true, reason: 'afgerond' } },
    );
    const [dossier] = await logbook.dossiers();
    expect(dossier).toMatchObject({
      name: 'Avond in de raad',
      members: ['entry-2', 'entry-3'],
      closed: { reason: 'afgerond' },
      lines: [3, 4, 5, 6, 7],
    });
    expect(dossier?.steps.map(({ data }) => data.reference)).toEqual(['G-12']);
    await write(logbook, { kind: 'dossier-closed', data: { dossier: id, closed: false, reason: null } });
    expect((await logbook.dossiers())[0]?.closed).toBeNull();
  });

  it('are the same when read back from the stored views, and rebuilt where these are damaged', async () => {
    const { ports, logbook } = await begun();
    await write(logbook, step({}));
    const before = await logbook.dossiers();
    logbook.close();
    const again = await openLogbook(ports);
    expect(await again.dossiers()).toEqual(before);
    again.close();
    await tamper(ports.databaseName, 'views', (store) => store.delete('dossiers'));
    const rebuilt = await openLogbook(ports);
    expect(await rebuilt.dossiers()).toEqual(before);
    expect((await rebuilt.integrity()).state).not.toBe('lost');
  });

  it('leave their entries as they were, and a step on an entry stands with that entry alone', async () => {
    const { logbook } = await begun();
    expect((await logbook.entry('entry-1'))?.lines).toEqual([1]);
    await write(logbook, step({ entry: 'entry-1', dossier: null }));
    expect((await logbook.entry('entry-1'))?.steps).toHaveLength(1);
    expect((await logbook.dossiers())[0]?.steps).toEqual([]);
  });

  it('are wiped with the content of every line about them; the chain still holds', async () => {
    const { logbook } = await begun();
    await write(logbook, step({ note: 'canary-naam' }));
    const [dossier] = await logbook.dossiers();
    await write(logbook, {
      kind: 'dossier-wiped',
      data: { dossier: id, lines: [...(dossier?.lines ?? [])] },
    });
    await logbook.wipe();
    expect(await logbook.dossiers()).toEqual([]);
    const lines = await logbook.lines();
    const payloads = await Promise.all(lines.map(({ body }) => logbook.payload(body)));
    expect(payloads.flatMap((bytes, seq) => (bytes === null ? [seq] : []))).toEqual([3, 4]);
    expect((await logbook.integrity()).state).toBe('intact');
    expect(await logbook.entries()).toHaveLength(2);
  });

  it('refuse an id that is not random, and a step about nothing or about two things', async () => {
    const { logbook } = await begun();
    const named: Happening = { ...made, data: { ...made.data, dossier: 'piet' } };
    await expect(write(logbook, named)).rejects.toMatchObject({ code: 'bad-data' });
    await expect(write(logbook, step({ dossier: null }))).rejects.toMatchObject({ code: 'bad-data' });
    await expect(write(logbook, step({ entry: 'entry-1' }))).rejects.toMatchObject({ code: 'bad-data' });
  });
});
