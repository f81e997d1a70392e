import type { ArtefactRef } from '../core/capture.js';
import type { Dossier } from '../core/dossier.js';
import type { Entry } from '../core/entry.js';
import type { Happening, Head, Line } from '../core/journal.js';
import type { PlatformId } from '../core/post.js';

/** What protects payloads, artefacts, views and work at rest. Plain now; a lock can take its place. */
export interface Seal {
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  open(sealed: Uint8Array): Promise<Uint8Array>;
}

/** The copy of the chain's head outside the database: browsers may silently drop a database, but not both. */
export interface Mirror {
  readonly logbook: string;
  readonly installation: string;
  /** SHA-256 of the public key (SPKI DER), 64 hex digits. */
  readonly fingerprint: string;
  /** That key, base64, to check earlier lines with should it be lost. Mirrors of earlier versions are without it. */
  readonly publicKey?: string | undefined;
  readonly head: Head;
}

/** Everything the logbook needs from outside. */
export interface LogbookPorts {
  readonly databaseName: string;
  /** Name and build of the software, for the `opened` event. */
  readonly software: string;
  readonly seal: Seal;
  readonly mirror: { read(): Promise<Mirror | null>; write(mirror: Mirror): Promise<void> };
  /** Tells every context that the journal now ends at `head`; also while the mirror stands still after a loss. */
  announce(head: Head): void;
  /** Runs `task` while no other context of this installation writes. */
  lock<T>(task: () => Promise<T>): Promise<T>;
  now(): Date;
  randomBytes(count: number): Uint8Array;
}

/** A file to store, with the reference that an event of the same write names. */
export interface NewFile {
  readonly ref: ArtefactRef;
  readonly bytes: Uint8Array;
}

/** What a write may look up, consistent with the head it will be written on. */
export interface Known {
  entry(id: string): Entry | null;
  dossier(id: string): Dossier | null;
  /** The entry of this very post, in the bin or not. */
  entryOfPost(platform: PlatformId, postId: string): Entry | null;
  /** The entry that holds this capture, or what a person told under this id; null where none does. */
  entryOfCapture(capture: string): Entry | null;
  /** The entries that name this file: several do where one picture shows several posts. */
  entriesNaming(file: string): readonly Entry[];
}

export interface Plan {
  readonly happenings: readonly Happening[];
  readonly files: readonly NewFile[];
}

/**
 * How the journal and its mirror relate. `lost`: the mirror knows lines that the database no longer has, or has others
 * for, or is gone itself; this must be said aloud and never repaired silently. `known-loss`: what does not hold was said
 * and acknowledged before; it stays visible, quietly.
 */
export type Integrity =
  | { readonly state: 'new' }
  | { readonly state: 'intact' }
  /** Lines `from`…`to` were not yet in the mirror (a browser that stopped between the two); they are now. */
  | { readonly state: 'caught-up'; readonly from: number; readonly to: number }
  | { readonly state: 'known-loss'; readonly detail: string }
  | {
      readonly state: 'lost';
      readonly reason: 'shorter' | 'other-chain' | 'other-logbook' | 'other-key' | 'no-mirror' | 'broken';
      readonly detail: string;
    };

/** Unfinished captures. `facts` is JSON, parsed by who reads it; `frame` the picture so far. */
export interface WorkItem {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly facts: unknown;
  readonly frame: Uint8Array | null;
}

export interface WorkStore {
  put(item: WorkItem): Promise<void>;
  get(id: string): Promise<WorkItem | null>;
  all(): Promise<WorkItem[]>;
  remove(id: string): Promise<void>;
}

/** How far backups go. */
export interface BackupMark {
  readonly head: Head;
  /** SHA-256 of the last volume's list. */
  readonly volume: string;
}

/** One logbook, open in this context. Several contexts may have it open; only one writes at a time. */
export interface Logbook {
  readonly id: string;
  readonly installation: string;
  readonly fingerprint: string;
  /** SPKI DER. */
  readonly publicKey: Uint8Array;
  readonly work: WorkStore;
  /**
   * Adds events. `plan` is asked under the lock, again where another context wrote in between, and may be empty; all of
   * it is stored in one strict transaction or none. Errors: `Failure` storage-full, storage-failed, journal-moved,
   * journal-broken (the stored journal is not the one that was opened), bad-data (the plan does not fit its schema, or
   * a file its reference).
   */
  write(plan: (known: Known) => Plan | Promise<Plan>): Promise<{ head: Head; lines: Line[] }>;
  /** All entries, in the bin or not, newest capture first. */
  entries(): Promise<Entry[]>;
  entry(id: string): Promise<Entry | null>;
  /** The entry that holds this capture, in the bin or not; null: not stored, or erased. */
  entryOfCapture(capture: string): Promise<Entry | null>;
  /** All dossiers, closed or not, newest first. */
  dossiers(): Promise<Dossier[]>;
  /** The bytes of a stored file, as stored. Null when it is gone; the caller compares the hash. */
  artefact(id: string): Promise<Uint8Array | null>;
  lines(): Promise<Line[]>;
  /** The lines as they are stored, damaged ones too; of those only the number is sure. */
  rows(): Promise<{ readonly seq: number }[]>;
  /** Lines from which on another key signs, in order. */
  keyChanges(): Promise<readonly number[]>;
  /** An event's bytes by the hash that its line names; null when erased or lost. */
  payload(body: string): Promise<Uint8Array | null>;
  /** Ed25519 signature over `bytes`. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
  /** Compares the chain with its mirror and re-checks every line. */
  integrity(): Promise<Integrity>;
  /**
   * The person was told of a loss and goes on: the mirror of before and what did not hold are kept in the database, and
   * the mirror follows this journal again. Until then the mirror stays as it was; what comes up later is said anew. Errors: `Failure` storage-full, storage-failed.
   */
  acknowledgeLoss(): Promise<void>;
  /** The last backup, with when it was made (ISO 8601 UTC); null: there is none. */
  lastBackup(): Promise<(BackupMark & { readonly madeAt: string }) | null>;
  /** Keeps how far a backup goes that was written and read back. */
  noteBackup(mark: BackupMark, madeAt: string): Promise<void>;
  /** Destroys what has lain in the bin since before `before`; lines stay. Returns the number of captures erased. */
  eraseBinned(before: Date): Promise<number>;
  /**
   * Destroys what leaves by itself, as `choose` says of the journal as it is under the lock; lines stay. Returns the number of
   * entries erased.
   */
  eraseBycatch(
    choose: (entries: readonly Entry[], dossiers: readonly Dossier[]) => readonly Entry[],
  ): Promise<number>;
  /** Destroys the content of lines that the journal says are erased, now instead of at the next start. */
  wipe(): Promise<void>;
  close(): void;
}

/** Lends the logbook to a task, for as long as that takes. */
export type UseLogbook = <T>(task: (logbook: Logbook) => Promise<T>) => Promise<T>;
