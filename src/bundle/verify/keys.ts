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

/** The line at which a key stopped signing; null where it never was a key of this logbook, or signs still. */
export function replacedAt({ contents }: Opened, fingerprint: string): number | null {
  if (!contents) return null;
  return keyChanges(contents).find(({ key }) => key.old.fingerprint === fingerprint)?.seq ?? null;
}
