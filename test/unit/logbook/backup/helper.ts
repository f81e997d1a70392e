import type { Happening } from '../../../../src/core/journal.js';
import { checkBackup, type Backup, type BackupFile } from '../../../../src/logbook/backup/check.js';
import { makeBackup, type BackupRequest } from '../../../../src/logbook/backup/make.js';
import { openLogbook } from '../../../../src/logbook/open.js';
import type { Logbook } from '../../../../src/logbook/ports.js';
import { capturePlan, memoryPorts, sampleFile, type MemoryPorts } from '../helper.js';

export const madeAt = '2026-11-21T12:00:00.000Z';

export const add = (logbook: Logbook, ...happenings: Happening[]) =>
  logbook.write(() => ({ happenings, files: [] }));

/** A logbook with captures, a proposal, a judgement, a note, a bin and a tombstone. */
export async function filledLogbook(): Promise<{ ports: MemoryPorts; logbook: Logbook }> {
  const ports = memoryPorts();
  const logbook = await openLogbook(ports);
  for (const at of [1, 2, 3, 4]) await logbook.write(capturePlan(`c${at}`, {}, [await sampleFile(`f${at}`)]));
  const protocol = { id: 'nl-aalten', version: '1' };
  await add(
    logbook,
    {
      kind: 'proposed',
      data: {
        entry: 'entry-c1',
        protocol,
        ruleset: '1',
        kinds: ['dreiging'],
        direction: 'jij',
        confidence: 'hoog',
        rules: ['r1'],
      },
    },
    { kind: 'judged', data: { entry: 'entry-c1', protocol, category: 'a2', by: null } },
    { kind: 'noted', data: { entry: 'entry-c1', text: 'notitie', by: null } },
  );
  await add(logbook, { kind: 'binned', data: { entry: 'entry-c2', captures: ['c2'], reason: 'person' } });
  await logbook.eraseBinned(new Date('2027-01-01T00:00:00.000Z'));
  await add(logbook, { kind: 'binned', data: { entry: 'entry-c3', captures: ['c3'], reason: 'person' } });
  return { ports, logbook };
}

/** The volumes of a backup as files. */
export async function backedUp(
  logbook: Logbook,
  over: Partial<BackupRequest> = {},
): Promise<(BackupFile & { mark: Awaited<ReturnType<Logbook['lastBackup']>> })[]> {
  const files = [];
  const request = { since: null, software: 'test', madeAt, ...over };
  for await (const { name, blob, mark } of makeBackup(logbook, request))
    files.push({ name, blob, mark: { ...mark, madeAt } });
  return files;
}

export const checked = (files: readonly BackupFile[]): Promise<Backup> => checkBackup(files);

/** The same file with its bytes changed. */
export async function changed(
  file: BackupFile,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<BackupFile> {
  const bytes = change(new Uint8Array(await file.blob.arrayBuffer()));
  return { name: file.name, blob: new Blob([bytes as BlobPart]) };
}
