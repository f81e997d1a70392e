import * as v from 'valibot';
import { LineSchema, type JournalEvent, type Line } from '../../core/journal.js';
import { decodeEvent } from '../../evidence/event.js';
import { bytesOfBase64, sha256Hex } from '../../evidence/hash.js';
import { DossierSchema, eventFiles, type Contents, type Dossier } from '../dossier.js';
import { digestsOf } from '../layout/bag.js';
import { ChainFileSchema } from '../layout/chain.js';
import { fromUtf8, jsonBytes, sameBytes } from '../layout/json.js';
import { CHAIN, DOSSIER, SIGNATURE } from '../layout/names.js';
import { SignatureSchema, type SignatureFile } from '../layout/signature.js';
import { readRedacted } from '../redact/file.js';
import type { Archive } from '../read/archive.js';

/** A volume with everything parsed that can be; what cannot is null, and a check says why. */
export interface Opened {
  readonly archive: Archive;
  /** SHA-256 of every file, by path. */
  readonly digests: ReadonlyMap<string, string>;
  readonly dossier: Dossier | null;
  readonly signature: SignatureFile | null;
  /** SPKI DER, and its own SHA-256. */
  readonly key: { readonly spki: Uint8Array; readonly fingerprint: string } | null;
  readonly chain: { readonly logbook: string; readonly lines: readonly unknown[] } | null;
  /** Lines that parse, by number; the first of a number counts. */
  readonly lines: ReadonlyMap<number, Line>;
  readonly contents: Contents | null;
}

/** The text of a file, or null where it is missing or no UTF-8. */
export function textOfFile(archive: Archive, path: string): string | null {
  const bytes = archive.files.get(path);
  try {
    return bytes ? fromUtf8(bytes) : null;
  } catch {
    return null;
  }
}

function parsed<T>(archive: Archive, path: string, schema: v.GenericSchema<unknown, T>): T | null {
  const text = textOfFile(archive, path);
  try {
    const result = text === null ? null : v.safeParse(schema, JSON.parse(text));
    return result?.success ? result.output : null;
  } catch {
    return null;
  }
}

/** Files of ours have one spelling, so that no byte of them can differ without meaning something (double keys). */
function exact<T>(archive: Archive, path: string, schema: v.GenericSchema<unknown, T>): T | null {
  const value = parsed(archive, path, schema);
  const bytes = archive.files.get(path);
  return value !== null && bytes && sameBytes(jsonBytes(value), bytes) ? value : null;
}

async function keyOf(signature: SignatureFile | null): Promise<Opened['key']> {
  if (!signature) return null;
  try {
    const spki = bytesOfBase64(signature.publicKey);
    return { spki, fingerprint: await sha256Hex(spki) };
  } catch {
    return null;
  }
}

function linesOf(chain: Opened['chain']): Map<number, Line> {
  const lines = new Map<number, Line>();
  for (const raw of chain?.lines ?? []) {
    const result = v.safeParse(LineSchema, raw);
    if (result.success && !lines.has(result.output.seq)) lines.set(result.output.seq, result.output);
  }
  return lines;
}

/** Events whose bytes are what their line names, and copies that say they are redacted. */
function eventsOf(archive: Archive, opened: Pick<Opened, 'dossier' | 'digests' | 'lines'>) {
  const events = new Map<number, JournalEvent>();
  for (const { seq, state, file } of opened.dossier ? eventFiles(opened.dossier) : []) {
    const bytes = file === null ? undefined : archive.files.get(file);
    const copy = state === 'redacted' && bytes ? readRedacted(bytes) : null;
    if (copy) events.set(seq, copy);
    if (state !== 'exported' || file === null || !bytes) continue;
    if (opened.digests.get(file) !== opened.lines.get(seq)?.body) continue;
    try {
      events.set(seq, decodeEvent(bytes));
    } catch {
      // The check of the events names it.
    }
  }
  return events;
}

/** Parses what can be parsed of a volume. Never throws on what is in it. */
export async function openVolume(archive: Archive): Promise<Opened> {
  const files = [...archive.files].map(([path, bytes]) => ({ path, bytes }));
  const digests = await digestsOf(files);
  const dossier = exact(archive, DOSSIER, DossierSchema);
  const signature = exact(archive, SIGNATURE, SignatureSchema);
  const chain = parsed(archive, CHAIN, ChainFileSchema);
  const lines = linesOf(chain);
  const events = eventsOf(archive, { dossier, digests, lines });
  const contents = dossier && { dossier, events };
  return { archive, digests, dossier, signature, key: await keyOf(signature), chain, lines, contents };
}
