import { Dexie, type Table } from 'dexie';
import type { Head, Line } from '../core/journal.js';
import type { KeyChangeAt } from '../evidence/key-changes.js';

/** A row whose bytes passed the seal. */
export interface SealedRow {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A view can be rebuilt, so a row that is not what we wrote is noticed and thrown away. */
export interface ViewRow extends SealedRow {
  /** SHA-256 over the sealed bytes. */
  readonly sha256: string;
}

export interface WorkRow extends SealedRow {
  /** The picture so far, sealed. */
  readonly frame: Uint8Array | null;
}

/** The pair that signs. `privateKey` is not extractable; `publicKey` is SPKI DER. */
export interface KeyRow {
  readonly id: 'signing';
  readonly privateKey: CryptoKey;
  readonly publicKey: Uint8Array;
}

/** Whose logbook this is; also readable from the first event. */
export interface IdentityRow {
  readonly id: 'identity';
  readonly logbook: string;
  readonly installation: string;
  /** A copy of the public key (SPKI DER): should the key be lost, earlier lines can still be checked. */
  readonly publicKey?: Uint8Array;
}

/** Up to which line the stored views go, and what the lines up to there say about the journal itself. */
export interface ViewsRow {
  readonly id: 'views';
  readonly version: number;
  readonly head: Head;
  /** How many views there are. */
  readonly count: number;
  /** How many dossiers the row `dossiers` of the views holds. */
  readonly dossiers: number;
  readonly erased: readonly number[];
  readonly unreadable: readonly number[];
  readonly firstKey: string | null;
  readonly keys: readonly KeyChangeAt[];
}

/** A loss that the person has acknowledged: the mirror as it was, and what did not hold, each with its line. */
export interface LossRow {
  readonly id: `loss-${string}`;
  /** ISO 8601 UTC. */
  readonly acknowledgedAt: string;
  readonly mirror: unknown;
  readonly findings?: readonly string[];
}

/** How far the last backup goes: the next one may begin there. */
export interface BackupRow {
  readonly id: 'backup';
  readonly head: Head;
  /** SHA-256 of the last volume's list. */
  readonly volume: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
}

export type MetaRow = IdentityRow | ViewsRow | LossRow | BackupRow;

/**
 * The stored logbook. Ids are random or hashes over salted bytes; no key and no index holds personal data.
 * `lines`, `payloads` and `artefacts` are only ever added to, or erased; the rest can be rebuilt.
 */
export class LogbookDatabase extends Dexie {
  declare lines: Table<Line, number>;
  declare payloads: Table<SealedRow, string>;
  declare artefacts: Table<SealedRow, string>;
  declare work: Table<WorkRow, string>;
  declare views: Table<ViewRow, string>;
  declare keys: Table<KeyRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string) {
    super(name, {
      // A capture that was reported as stored must survive a power cut; Chromium's default does not promise that.
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      // Taken when the logbook is opened, not when Dexie is first imported.
      indexedDB: globalThis.indexedDB,
      IDBKeyRange: globalThis.IDBKeyRange,
    });
    this.version(1).stores({
      lines: 'seq',
      payloads: 'id',
      artefacts: 'id',
      work: 'id',
      views: 'id',
      keys: 'id',
      meta: 'id',
    });
  }
}
