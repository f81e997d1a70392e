import { Failure } from '../core/failure.js';
import type { Happening } from '../core/journal.js';
import { decodeEvent } from '../evidence/event.js';
import { base64, bytesToHex, bytesOfBase64 } from '../evidence/hash.js';
import { createSigningKey, fingerprint, sign, verify } from '../evidence/keys.js';
import type { IdentityRow, KeyRow } from './database.js';
import type { LogbookPorts, Mirror } from './ports.js';
import { openRow, parseLine, type Source } from './read.js';
import type { JournalState } from './state.js';
import { stored } from './storage.js';
import { loadState } from './views.js';
import { commit, prepare } from './writer.js';

/** Whose logbook this is, with which key, and how far it goes. */
export interface Opened {
  readonly identity: IdentityRow;
  readonly key: KeyRow;
  readonly fingerprint: string;
  readonly state: JournalState;
  /** True where this very call wrote the first line. */
  readonly created: boolean;
}

/** What the first event says, for when the note of it is gone. */
async function identityOfFirstLine({ db, seal }: Source): Promise<IdentityRow | null> {
  const line = parseLine(await stored(() => db.lines.get(0)));
  const row = line && (await stored(() => db.payloads.get(line.body)));
  const bytes = await openRow(row ?? undefined, seal);
  if (bytes === null) return null;
  const { kind, data } = decodeEvent(bytes);
  return kind === 'opened'
    ? { id: 'identity', logbook: data.logbook, installation: data.installation }
    : null;
}

async function storedIdentity(source: Source): Promise<IdentityRow | null> {
  const row = await stored(() => source.db.meta.get('identity'));
  if (row?.id === 'identity') return row;
  const first = await identityOfFirstLine(source).catch(() => null);
  if (first) await stored(() => source.db.meta.put(first));
  return first;
}

/** A new id: 128 random bits, hex. */
export const newId = (ports: LogbookPorts): string => bytesToHex(ports.randomBytes(16));

/** Whether a stored key still signs. A browser may hand back a key that it cannot use any more. */
async function usable({ privateKey, publicKey }: KeyRow): Promise<boolean> {
  const probe = new Uint8Array(32);
  try {
    return await verify(publicKey, await sign(privateKey, probe), probe);
  } catch {
    return false;
  }
}

/** The public key that signed before, from whichever place still has it. */
async function oldKeyOf(state: JournalState, copies: readonly (Uint8Array | undefined)[]) {
  const known = state.keys.at(-1)?.key.fingerprint ?? state.firstKey;
  for (const copy of copies) {
    const print = copy ? await fingerprint(copy) : null;
    if (copy && print !== null && (known === null || print === known))
      return { fingerprint: print, publicKey: base64(copy) };
  }
  return { fingerprint: known, publicKey: null };
}

function mirroredKey(mirror: Mirror | null, logbook: string): Uint8Array | undefined {
  try {
    return mirror?.logbook === logbook && mirror.publicKey ? bytesOfBase64(mirror.publicKey) : undefined;
  } catch {
    return undefined;
  }
}

/** The line with which a new key takes over, or the first line of all. */
async function firstWords(
  ports: LogbookPorts,
  state: JournalState,
  identity: IdentityRow,
  keys: { present: KeyRow; before: KeyRow | undefined; mirror: Mirror | null },
): Promise<Happening> {
  const { present, before, mirror } = keys;
  const { software } = ports;
  const { logbook, installation } = identity;
  const print = await fingerprint(present.publicKey);
  if (state.tip === null)
    return { kind: 'opened', data: { logbook, installation, fingerprint: print, software } };
  const copies = [before?.publicKey, identity.publicKey, mirroredKey(mirror, logbook)];
  const key = {
    old: await oldKeyOf(state, copies),
    fingerprint: print,
    publicKey: base64(present.publicKey),
  };
  return { kind: 'rekeyed', data: { key, reason: before ? 'unusable' : 'lost', software } };
}

/**
 * Opens what is stored. Where there is no journal, a new one begins: its own logbook id, the installation id of the
 * mirror where that remembers one, a key, and the `opened` event, in one transaction. Where only the key is gone, a new
 * key continues the journal with a `rekeyed` line that says so, signed by itself alone.
 * Errors: `Failure` storage-full, storage-failed, journal-moved, journal-broken.
 */
export async function establish(ports: LogbookPorts, source: Source, mirror: Mirror | null): Promise<Opened> {
  const state = await loadState(source, mirror);
  const empty = state.tip === null;
  const known = empty ? null : await storedIdentity(source);
  if (!empty && !known) throw new Failure('journal-broken', 'the journal does not say whose it is');
  const identity: IdentityRow = known ?? {
    id: 'identity',
    logbook: newId(ports),
    installation: mirror?.installation ?? newId(ports),
  };
  const before = await stored(() => source.db.keys.get('signing'));
  const good = before !== undefined && (await usable(before));
  const key: KeyRow = good ? before : { id: 'signing', ...(await createSigningKey()) };
  const own = { ...identity, publicKey: key.publicKey };
  const opened = { identity: own, key, fingerprint: await fingerprint(key.publicKey), state, created: false };
  if (good && !empty) {
    // Earlier versions kept no copy of the public key.
    if (!identity.publicKey) await stored(() => source.db.meta.put(own));
    return opened;
  }
  const happening = await firstWords(ports, state, identity, { present: key, before, mirror });
  const tools = {
    ...source,
    privateKey: key.privateKey,
    now: () => ports.now(),
    randomBytes: (count: number) => ports.randomBytes(count),
  };
  const write = await prepare(tools, state, { happenings: [happening], files: [] });
  if (!write) throw new Failure('bad-data', 'the first event made no line');
  await commit(source, write, { key, identity: own });
  return { ...opened, state: write.next, created: empty };
}
