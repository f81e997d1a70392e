import type { KeyChange } from '../core/happening/logbook.js';
import type { Happening } from '../core/journal.js';
import { bytesOfBase64 } from './hash.js';
import { fingerprint } from './keys.js';

/** A line from which on, itself included, another key signs. */
export interface KeyChangeAt {
  readonly seq: number;
  readonly key: KeyChange;
}

/** The key that signed the lines up to, not including, `before`. Null: lost, so nobody can check them any more. */
export interface EarlierKey {
  readonly before: number;
  readonly publicKey: Uint8Array | null;
}

export interface KeyHistory {
  /** In order; the present key signed what comes after. */
  readonly earlier: readonly EarlierKey[];
  /** Lines whose change does not follow from the one before, or does not lead to the present key. */
  readonly broken: readonly number[];
}

/** The change of key that an event tells of, if it does. */
export const keyChangeOf = (event: Happening): KeyChange | null =>
  event.kind === 'rekeyed' || event.kind === 'restored' ? event.data.key : null;

async function keyOf(text: string, expected: string | null): Promise<Uint8Array | null> {
  try {
    const spki = bytesOfBase64(text);
    return (await fingerprint(spki)) === expected ? spki : null;
  } catch {
    return null;
  }
}

/**
 * Which key signed which lines. `changes` in order; `first`: the fingerprint that the logbook began with, null where
 * that cannot be read; `present`: the fingerprint of the key that signs now. That a key changed is said by the new key
 * alone: it explains which key to check with, and proves nothing about who changed it.
 */
export async function keyHistory(
  changes: readonly KeyChangeAt[],
  first: string | null,
  present: string,
): Promise<KeyHistory> {
  const earlier: EarlierKey[] = [];
  const broken = new Set<number>();
  let before = first;
  for (const { seq, key } of changes) {
    const { old } = key;
    const publicKey = old.publicKey === null ? null : await keyOf(old.publicKey, old.fingerprint);
    if (old.publicKey !== null && publicKey === null) broken.add(seq);
    if (before !== null && old.fingerprint !== null && old.fingerprint !== before) broken.add(seq);
    if ((await keyOf(key.publicKey, key.fingerprint)) === null) broken.add(seq);
    earlier.push({ before: seq, publicKey });
    before = key.fingerprint;
  }
  const last = changes.at(-1);
  if (last && last.key.fingerprint !== present) broken.add(last.seq);
  return { earlier, broken: [...broken] };
}
