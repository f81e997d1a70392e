import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import {
  defaultProtocol,
  earlierProtocols,
  isSame,
  parseProtocol,
  protocolOf,
  protocols,
  type ProtocolRef,
} from './index.js';
import { ProtocolFault } from './check.js';
import { MAX_FILE_BYTES } from './file.js';
import type { Protocol } from './schema/protocol.js';

/** Where the chosen protocol and the loaded files are kept, as one value. */
export interface ProtocolStore {
  read(): Promise<unknown>;
  write(value: Stored): Promise<void>;
  /**
   * Runs `change` while no other page of this installation changes it: two that read before either writes would keep only
   * the last.
   */
  lock<T>(change: () => Promise<T>): Promise<T>;
}

const RefSchema = v.object({ id: v.string(), version: v.string() });
const StoredSchema = v.object({
  chosen: v.fallback(v.nullable(RefSchema), null),
  /** The files as loaded: each is parsed again on reading, so a later parser never trusts an earlier one. */
  files: v.fallback(v.array(v.unknown()), []),
});
type Stored = v.InferOutput<typeof StoredSchema>;

export interface Library {
  /** Every version that can be shown: built in first, then loaded, in order of loading, then built-in ones that were replaced. */
  readonly all: readonly Protocol[];
  /** The protocol for new judgements. */
  readonly chosen: Protocol;
  /** What was chosen and is no longer there; the built-in one stands in. */
  readonly missing: ProtocolRef | null;
}

function storedIn(value: unknown): Stored {
  const found = v.safeParse(StoredSchema, value);
  return found.success ? found.output : { chosen: null, files: [] };
}

const stored = async (store: ProtocolStore): Promise<Stored> => storedIn(await store.read());

/** The file as a protocol; nothing when this build cannot read it (it stays stored). */
function readable(file: unknown): Protocol[] {
  try {
    return [parseProtocol(file)];
  } catch (error) {
    if (error instanceof ProtocolFault) return [];
    throw error;
  }
}

/** The newest built-in version, where an earlier one is named: who chose that chose the protocol, not its slips of the pen. */
const replacedBy = (ref: ProtocolRef) =>
  protocolOf(ref, earlierProtocols) && (protocols.find(({ id }) => id === ref.id) ?? null);

function libraryOf({ chosen, files }: Stored): Library {
  const all = [...protocols, ...files.flatMap(readable), ...earlierProtocols];
  const found = chosen && (replacedBy(chosen) ?? protocolOf(chosen, all));
  return { all, chosen: found ?? defaultProtocol(), missing: found ? null : chosen };
}

/** All protocols of this installation and the chosen one. What cannot be read counts as not there. */
export const openLibrary = async (store: ProtocolStore): Promise<Library> => libraryOf(await stored(store));

/**
 * The one place where the protocol for new judgements is set. Earlier judgements keep theirs.
 * Errors: `Failure` bad-data when there is no such version; nothing is changed then.
 */
export const chooseProtocol = (store: ProtocolStore, ref: ProtocolRef): Promise<Library> =>
  store.lock(() => choose(store, ref));

async function choose(store: ProtocolStore, { id, version }: ProtocolRef): Promise<Library> {
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

/** Chromium gives what it stored back with its keys sorted: their order says nothing. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

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
  return store.lock(() => keep(store, file, parseProtocol(file)));
}

async function keep(
  store: ProtocolStore,
  file: unknown,
  added: Protocol,
): Promise<{ library: Library; added: Protocol }> {
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

/** What of another installation's protocols is not among those of this one now. */
export interface Unmerged {
  /** Versions that are here with another content: those here stayed. */
  readonly taken: readonly ProtocolRef[];
  /** How many files this build cannot read. They are stored: a later build may. */
  readonly unread: number;
}

/**
 * Adds what another installation stored, each file as if the person loaded it here; one that is refused keeps no other
 * away. Its choice counts where none was made here.
 */
export async function mergeProtocols(store: ProtocolStore, kept: unknown): Promise<Unmerged> {
  const { chosen, files } = storedIn(kept);
  const taken: ProtocolRef[] = [];
  const unread: unknown[] = [];
  for (const file of files) {
    try {
      await addProtocol(store, JSON.stringify(file));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error instanceof VersionTaken)
        taken.push({ id: error.protocol.id, version: error.protocol.version });
      else unread.push(file);
    }
  }
  return store.lock(async () => {
    const own = await stored(store);
    const fresh = unread.filter((file) => !own.files.some((other) => same(other, file)));
    await store.write({ chosen: own.chosen ?? chosen, files: [...own.files, ...fresh] });
    return { taken, unread: unread.length };
  });
}
