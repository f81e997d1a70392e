import {
  protocolsIn,
  putAside,
  readAside,
  type Aside,
  type AsideStores,
} from '../../logbook/backup/aside.js';
import { checkBackup } from '../../logbook/backup/check.js';
import { continues, makeBackup, readBack } from '../../logbook/backup/make.js';
import { restoreBackup, type Restored } from '../../logbook/backup/restore.js';
import type { Logbook, LogbookPorts, UseLogbook } from '../../logbook/ports.js';
import { mergeProtocols, type ProtocolStore, type Unmerged } from '../../protocols/library.js';
import type { Progress } from '../export/action.js';

/** When a backup was last made, ISO 8601 UTC, and up to which line. */
export interface LastBackup {
  readonly madeAt: string;
  readonly seq: number;
}

/** What a checked backup holds. */
export interface BackupFacts {
  readonly volumes: number;
  readonly lines: number;
  readonly madeAt: string;
  /** What did not hold in the logbook already when it was backed up. */
  readonly findings: readonly string[];
}

/** What was put back. `protocols`: what of them could not be as it was; absent: the backup has none. */
export interface PutBack extends Restored {
  readonly protocols?: Unmerged;
}

export interface BackupActions {
  last(): Promise<LastBackup | null>;
  /** Makes, saves and reads back. `whole`: from the first line; else what is new. Gives the names of the files. */
  make(whole: boolean, onProgress: (progress: Progress) => void): Promise<readonly string[]>;
  check(files: readonly File[]): Promise<BackupFacts>;
  restore(files: readonly File[]): Promise<PutBack>;
}

interface Ports {
  readonly using: UseLogbook;
  readonly journal: LogbookPorts;
  /** What this browser keeps beside the journal. */
  readonly aside: AsideStores & { readonly protocols: ProtocolStore };
  readonly now: () => Date;
  /** Resolves when the file is on disk. */
  readonly save: (name: string, blob: Blob) => Promise<void>;
  /** One export or backup at a time in this installation. */
  readonly lock: <T>(task: () => Promise<T>) => Promise<T>;
}

const read = (files: readonly File[]) => checkBackup(files.map((file) => ({ name: file.name, blob: file })));

async function saveAll(logbook: Logbook, ports: Ports, whole: boolean, progress: (p: Progress) => void) {
  const last = whole ? null : await logbook.lastBackup();
  const since = last && (await continues(logbook, last)) ? last : null;
  const madeAt = ports.now().toISOString();
  const names: string[] = [];
  const request = {
    since: since && { head: since.head, volume: since.volume },
    software: ports.journal.software,
    madeAt,
    aside: await readAside(ports.aside),
    progress: (done: number, total: number) => progress({ done, total }),
  };
  for await (const { name, blob, mark } of makeBackup(logbook, request)) {
    await ports.save(name, blob);
    // The browser does not let us read what it saved; what was handed to it is read again from its first byte.
    await readBack(name, blob, mark);
    await logbook.noteBackup(mark, madeAt);
    names.push(name);
  }
  return names;
}

async function putBeside(stores: Ports['aside'], aside: Aside): Promise<Pick<PutBack, 'protocols'>> {
  await putAside(stores, aside);
  const kept = protocolsIn(aside);
  return kept === undefined ? {} : { protocols: await mergeProtocols(stores.protocols, kept) };
}

/** Own backups of one installation. Errors: those of `makeBackup`, `checkBackup`, `restoreBackup` and `save`. */
export const backupActions = (ports: Ports): BackupActions => ({
  last: () =>
    ports.using(async (logbook) => {
      const last = await logbook.lastBackup();
      return last && { madeAt: last.madeAt, seq: last.head.seq };
    }),
  make: (whole, onProgress) =>
    ports.lock(() => ports.using((logbook) => saveAll(logbook, ports, whole, onProgress))),
  check: async (files) => {
    const { volumes, rows, madeAt, findings } = await read(files);
    return { volumes: volumes.length, lines: rows.length, madeAt, findings };
  },
  restore: (files) =>
    ports.lock(async () => {
      const found = await read(files);
      const restored = await restoreBackup(ports.journal, found);
      return found.aside ? { ...restored, ...(await putBeside(ports.aside, found.aside)) } : restored;
    }),
});
