import { Failure } from '../core/failure.js';
import { decodeEvent } from '../evidence/event.js';
import { bytesToHex } from '../evidence/hash.js';
import { createSigningKey, fingerprint } from '../evidence/keys.js';
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

const newId = (ports: LogbookPorts): string => bytesToHex(ports.randomBytes(16));

/**
 * Opens what is stored. Where there is no journal, a new one begins: its own logbook id, the installation id of the
 * mirror where that remembers one, a key, and the `opened` event, in one transaction. Where only the key is gone, a new
 * key continues the journal; the lines before it then fail the signature check, which is how the loss shows.
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
  const oldKey = await stored(() => source.db.keys.get('signing'));
  const key: KeyRow = oldKey ?? { id: 'signing', ...(await createSigningKey()) };
  const print = await fingerprint(key.publicKey);
  const opened = { identity, key, fingerprint: print, state, created: false };
  if (oldKey && !empty) return opened;
  const { logbook, installation } = identity;
  const data = { logbook, installation, fingerprint: print, software: ports.software };
  const write = await prepare(
    {
      ...source,
      privateKey: key.privateKey,
      now: () => ports.now(),
      randomBytes: (count) => ports.randomBytes(count),
    },
    state,
    { happenings: [{ kind: 'opened', data }], files: [] },
  );
  if (!write) throw new Failure('bad-data', 'the first event made no line');
  await commit(source, write, { key, identity });
  return { ...opened, state: write.next, created: empty };
}
