import type { KeyChangeAt } from '../../evidence/key-changes.js';
import { keyChangeOf, keyHistory, type KeyHistory } from '../../evidence/key-changes.js';
import { eventOf, type Contents } from '../dossier.js';
import type { Opened } from './open.js';

/** The changes of key that a bundle shows, in order. */
export function keyChanges({ dossier, events }: Contents): KeyChangeAt[] {
  return (dossier.keys ?? []).flatMap(({ seq }) => {
    const event = events.get(seq);
    const key = event && keyChangeOf(event);
    return key ? [{ seq, key }] : [];
  });
}

/** Which key signed which lines of this bundle's chain. */
export function historyOf({ contents, key }: Opened): Promise<KeyHistory> {
  if (!contents || !key) return Promise.resolve({ earlier: [], broken: [] });
  const opened = eventOf(contents, contents.dossier.opened, 'opened');
  return keyHistory(keyChanges(contents), opened?.data.fingerprint ?? null, key.fingerprint);
}

/** Where a key stopped signing. `shown`: its public key is there, so that its signatures were checked. */
export interface Replaced {
  readonly seq: number;
  readonly shown: boolean;
}

/** Null where it never was a key of this logbook, or signs still. */
export function replacedAt({ contents }: Opened, fingerprint: string): Replaced | null {
  const change = contents && keyChanges(contents).find(({ key }) => key.old.fingerprint === fingerprint);
  return change ? { seq: change.seq, shown: change.key.old.publicKey !== null } : null;
}
