import { expect, it } from 'vitest';
import { openLogbook } from '../../../src/logbook/open.js';
import type { Logbook } from '../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, sampleFile, tamper, type MemoryPorts } from './helper.js';

const LATER = new Date('2027-01-01T00:00:00.000Z');

const bin = (logbook: Logbook, entry: string, captures: string[]) =>
  logbook.write(() => ({
    happenings: [{ kind: 'binned', data: { entry, captures, reason: 'person' } }],
    files: [],
  }));

const note = (logbook: Logbook, entry: string, text: string) =>
  logbook.write(() => ({ happenings: [{ kind: 'noted', data: { entry, text, by: null } }], files: [] }));

async function reopenedFromLines(ports: MemoryPorts): Promise<Logbook> {
  await tamper(ports.databaseName, 'views', (store) => store.clear());
  await tamper(ports.databaseName, 'meta', (store) => store.delete('views'));
  return openLogbook(ports);
}

it('destroys content, salt and files of what lay in the bin, and keeps the lines', async () => {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  const file = await sampleFile('f1');
  const captured = await logbook.write(capturePlan('c1', {}, [file]));
  const noted = await note(logbook, 'entry-c1', 'zag ik bij het ontbijt');
  await bin(logbook, 'entry-c1', ['c1']);
  const before = await logbook.lines();

  expect(await logbook.eraseBinned(LATER)).toBe(1);

  expect(await logbook.entries()).toEqual([]);
  expect(await logbook.payload(captured.lines[0]!.body)).toBeNull();
  expect(await logbook.payload(noted.lines[0]!.body)).toBeNull();
  expect(await logbook.artefact('f1')).toBeNull();
  expect((await logbook.lines()).slice(0, before.length)).toEqual(before);
  expect(await logbook.integrity()).toEqual({ state: 'intact' });
  expect(await logbook.eraseBinned(LATER)).toBe(0);

  const again = await reopenedFromLines(ports);
  expect(await again.entries()).toEqual([]);
  expect(await again.integrity()).toEqual({ state: 'intact' });
});

it('leaves what is not in the bin, was taken out of it, or has not lain there long enough', async () => {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  for (const capture of ['kept', 'back', 'recent']) await logbook.write(capturePlan(capture));
  await bin(logbook, 'entry-back', ['back']);
  await logbook.write(() => ({
    happenings: [{ kind: 'unbinned', data: { entry: 'entry-back', captures: ['back'] } }],
    files: [],
  }));
  const limit = ports.clock;
  await bin(logbook, 'entry-recent', ['recent']);
  const lines = await logbook.lines();
  expect(await logbook.eraseBinned(limit)).toBe(0);
  expect(await logbook.entries()).toHaveLength(3);
  expect(await logbook.lines()).toEqual(lines);
});

it('erases one capture of an entry and keeps the other, its note and the file both share', async () => {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  const [shared, own] = [await sampleFile('shared'), await sampleFile('own')];
  await logbook.write(capturePlan('c1', { entry: 'e' }, [shared, own]));
  await logbook.write(capturePlan('c2', { entry: 'e', artefacts: [shared.ref] }));
  await note(logbook, 'e', 'blijft staan');
  await bin(logbook, 'e', ['c1']);
  expect(await logbook.eraseBinned(LATER)).toBe(1);

  const entry = await logbook.entry('e');
  expect(entry?.captures.map(({ data }) => data.capture)).toEqual(['c2']);
  expect(entry?.notes).toHaveLength(1);
  expect(await logbook.artefact('shared')).toEqual(shared.bytes);
  expect(await logbook.artefact('own')).toBeNull();

  const again = await reopenedFromLines(ports);
  expect(await again.entry('e')).toEqual(entry);
  expect(await again.integrity()).toEqual({ state: 'intact' });
});

it('is seen by a context that had the entry in memory', async () => {
  const ports = memoryPorts();
  const [a, b] = [await openLogbook(ports), await openLogbook(ports)];
  await a.write(capturePlan('c1'));
  expect(await b.entries()).toHaveLength(1);
  await bin(a, 'entry-c1', ['c1']);
  await a.eraseBinned(LATER);
  expect(await b.entries()).toEqual([]);
  expect(await b.integrity()).toEqual({ state: 'intact' });
});
