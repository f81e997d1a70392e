import * as v from 'valibot';

/** What is filled in and not stored yet, of one entry. */
export type DraftKind = 'note' | 'judging' | 'reflection' | 'manual';

/** Stands for an entry that is not there before it is stored. */
export const NEW_ENTRY = 'new';

const PREFIX = 'draft ';
const keyOf = (kind: DraftKind, entry: string): string => `${PREFIX}${kind} ${entry}`;
const entryOf = (key: string): string => key.slice(PREFIX.length).replace(/^\S+ /, '');

/** This browser's own storage for the pages of the extension; a browser may refuse it, or it may be full. */
function attempt<T>(task: (storage: Storage) => T, otherwise: T): T {
  try {
    return task(globalThis.localStorage);
  } catch {
    return otherwise;
  }
}

/** What was kept; null: nothing. */
export const readDraft = (kind: DraftKind, entry: string): string | null =>
  attempt((storage) => storage.getItem(keyOf(kind, entry)), null);

/** What was kept as JSON, read by its schema; null: nothing, or nothing that can be read. */
export function parseDraft<const T extends v.GenericSchema>(
  schema: T,
  kind: DraftKind,
  entry: string,
): v.InferOutput<T> | null {
  try {
    const kept = v.safeParse(schema, JSON.parse(readDraft(kind, entry) ?? 'null'));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
}

/**
 * Keeps what is filled in on this device until it is stored, apart from the logbook: it is no part of the record, and goes into
 * no bundle and no backup. Null forgets it.
 */
export function keepDraft(kind: DraftKind, entry: string, content: string | null): void {
  const key = keyOf(kind, entry);
  const forget = (): void => attempt((storage) => storage.removeItem(key), undefined);
  if (content === null) return forget();
  const isKept = attempt((storage) => (storage.setItem(key, content), true), false);
  // What was kept before would come back as if it were the last. A full storage keeps nobody from going on.
  if (!isKept) forget();
}

/** Forgets what was filled in at entries that are no longer there. */
export const forgetDraftsBut = (entries: ReadonlySet<string>): void =>
  attempt((storage) => {
    const keys = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
    const stays = (entry: string): boolean => entry === NEW_ENTRY || entries.has(entry);
    for (const key of keys) if (!stays(entryOf(key))) storage.removeItem(key);
  }, undefined);
