import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import { defaultProtocol, isSame, parseProtocol, protocolOf, protocols, type ProtocolRef } from './index.js';
import { ProtocolFault } from './check.js';
import type { Protocol } from './schema/protocol.js';

/** Where the chosen protocol and the loaded files are kept, as one value. */
export interface ProtocolStore {
  read(): Promise<unknown>;
  write(value: Stored): Promise<void>;
}

const RefSchema = v.object({ id: v.string(), version: v.string() });
const StoredSchema = v.object({
  chosen: v.fallback(v.nullable(RefSchema), null),
  /** The files as loaded: each is parsed again on reading, so a later parser never trusts an earlier one. */
  files: v.fallback(v.array(v.unknown()), []),
});
type Stored = v.InferOutput<typeof StoredSchema>;

/** Larger files are refused unread: the longest protocol known is a twentieth of this. */
export const MAX_FILE_BYTES = 1024 * 1024;

export interface Library {
  /** Every version that can be shown: built in first, then loaded, in order of loading. */
  readonly all: readonly Protocol[];
  /** The protocol for new judgements. */
  readonly chosen: Protocol;
  /** What was chosen and is no longer there; the built-in one stands in. */
  readonly missing: ProtocolRef | null;
}

async function stored(store: ProtocolStore): Promise<Stored> {
  const found = v.safeParse(StoredSchema, await store.read());
  return found.success ? found.output : { chosen: null, files: [] };
}

/** The file as a protocol; nothing when this build cannot read it (it stays stored). */
function readable(file: unknown): Protocol[] {
  try {
    return [parseProtocol(file)];
  } catch (error) {
    if (error instanceof ProtocolFault) return [];
    throw error;
  }
}

function libraryOf({ chosen, files }: Stored): Library {
  const all = [...protocols, ...files.flatMap(readable)];
  const found = chosen && protocolOf(chosen, all);
  return { all, chosen: found ?? defaultProtocol(), missing: found ? null : chosen };
}

/** All protocols of this installation and the chosen one. What cannot be read counts as not there. */
export const openLibrary = async (store: ProtocolStore): Promise<Library> => libraryOf(await stored(store));

/**
 * The one place where the protocol for new judgements is set. Earlier judgements keep theirs.
 * Errors: `Failure` bad-data when there is no such version; nothing is changed then.
 */
export async function chooseProtocol(store: ProtocolStore, { id, version }: ProtocolRef): Promise<Library> {
  const before = await stored(store);
  if (protocolOf({ id, version }, libraryOf(before).all) === null) {
    throw new Failure('bad-data', `no protocol ${id} ${version}`);
  }
  const after = { ...before, chosen: { id, version } };
  await store.write(after);
  return libraryOf(after);
}

/** A file whose version is already there with another content: which of the two judged an entry could not be told. */
export class VersionTaken extends Failure {
  constructor(readonly protocol: Protocol) {
    super('bad-data', `protocol ${protocol.id} ${protocol.version} is there with another content`);
  }
}

const same = (a: Protocol, b: Protocol): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps a file from the griffie beside the versions that are there; does not choose it.
 * Errors: `ProtocolFault` (every wrong place; a text that is no JSON: the whole), `VersionTaken`, `Failure` too-large.
 * Nothing is changed then.
 */
export async function addProtocol(
  store: ProtocolStore,
  text: string,
): Promise<{ library: Library; added: Protocol }> {
  if (text.length > MAX_FILE_BYTES)
    throw new Failure('too-large', `protocol file, ${text.length} characters`);
  const file = json(text);
  const added = parseProtocol(file);
  const before = await stored(store);
  const known = libraryOf(before).all.find((protocol) => isSame(protocol, added));
  if (known && !same(known, added)) throw new VersionTaken(known);
  const after = known ? before : { ...before, files: [...before.files, file] };
  if (!known) await store.write(after);
  return { library: libraryOf(after), added };
}

function json(text: string): unknown {
  try {
    // Files saved on Windows often begin with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ProtocolFault([{ place: [], code: 'no-json', expected: null }]);
  }
}
