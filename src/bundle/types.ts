import type { Entry } from '../core/entry.js';
import type { Level } from '../core/happening/handover.js';
import type { Head, Line } from '../core/journal.js';
import type { PaperChoice } from './papers/choice.js';
import type { PaperPdf } from './papers/pdf/render.js';
import type { LeftOut } from './statement.js';

/** What an export reads. A `Logbook` satisfies this. */
export interface BundleSource {
  readonly id: string;
  /** SHA-256 of the public key (SPKI DER), 64 hex digits. */
  readonly fingerprint: string;
  /** SPKI DER. */
  readonly publicKey: Uint8Array;
  entry(id: string): Promise<Entry | null>;
  /** All entries, in the bin or not. */
  entries(): Promise<readonly Entry[]>;
  lines(): Promise<Line[]>;
  /** Lines from which on another key signs, in order. */
  keyChanges(): Promise<readonly number[]>;
  /** An event's bytes by the hash that its line names; null when erased or lost. */
  payload(body: string): Promise<Uint8Array | null>;
  /** A stored file, as stored; null when it is gone. */
  artefact(id: string): Promise<Uint8Array | null>;
  /** Ed25519 over `bytes`. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A column of the municipality's own norm, to quote beside a judgement. */
export interface Category {
  readonly label: string;
  /** The norm in the protocol's own words. */
  readonly norm: string;
  /** Where that text is published. */
  readonly source: string;
}

/** `earlier`: digests of a volume's `manifest-sha256.txt`, as `exported` events name them. */
export interface Supplement {
  /** The number that the police gave. */
  readonly plNumber: string | null;
  readonly earlier: readonly string[];
}

export interface BundleRequest {
  /** Entry ids; those in the bin or unknown are left out and named in `skipped`. */
  readonly entries: readonly string[];
  /** ISO 8601 UTC. */
  readonly exportedAt: string;
  /** Name and build of the software. */
  readonly software: string;
  /** By `quoteKey`. */
  readonly categories: Readonly<Record<string, Category>>;
  /** How much goes along; `full` when not said. */
  readonly level?: Level;
  /** Entries that hold a home address or family: in a volume of their own, and on no paper. */
  readonly home?: readonly string[];
  /** Papers for police and aangifte, in every volume about its own posts. Only at level `full`; else left out. */
  readonly papers?: { readonly choice: PaperChoice; readonly pdf: PaperPdf } | null;
  /** Makes it an addition to earlier bundles, with only what they do not hold. */
  readonly supplement?: Supplement | null;
  /** For whom it is. */
  readonly to?: string | null;
  /** Why other posts of the same accounts stay out, in the person's own words. */
  readonly leftOutReason?: string | null;
  /** What the bundle is for, in the person's own words. */
  readonly purpose?: string | null;
  /** Called after each entry that was read. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** One zip, complete in itself. */
export interface Volume {
  /** File name, ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of its `manifest-sha256.txt`: what an `exported` event names. */
  readonly manifest: string;
  /** Ids of the entries in it. */
  readonly entries: readonly string[];
}

export interface Bundle {
  readonly volumes: readonly Volume[];
  /** Digest of the first volume's manifest; with more volumes each has its own. */
  readonly manifest: string;
  /** The end of the chain at the moment of export. */
  readonly head: Head;
  /** Entries that were asked for but not exported. `earlier`: an earlier bundle has all of it. */
  readonly skipped: readonly { readonly entry: string; readonly reason: 'unknown' | 'binned' | 'earlier' }[];
  /** Posts of the same accounts that are not in it, with the reason: what an `exported` event names. */
  readonly leftOut: readonly { readonly entry: string; readonly reason: LeftOut }[];
  /** Stored files and events that are gone or no longer match the journal, by path in the bundle. */
  readonly damage: readonly string[];
}

/** A file of a bundle: path with `/`, ASCII. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
