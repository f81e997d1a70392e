import * as v from 'valibot';
import type { Dossier } from '../core/dossier.js';
import type { Entry } from '../core/entry.js';
import { KeyChangeSchema } from '../core/happening/logbook.js';
import { DIGEST, HeadSchema } from '../core/journal.js';
import { lineHash } from '../evidence/chain.js';
import { compact, sha256Hex } from '../evidence/hash.js';
import type { ViewRow, ViewsRow } from './database.js';
import type { Mirror, Seal } from './ports.js';
import { lastRow, openRow, parseLine, readOn, tipOf, type Source } from './read.js';
import { emptyState, headOf, stateOf, type JournalState } from './state.js';
import { stored } from './storage.js';

/** Raise when the shape of an entry changes: stored views of another version are rebuilt. */
const VERSION = 8;
/** The row that holds all dossiers; ids of entries are random and never this. */
const DOSSIERS = 'dossiers';

const seqs = v.array(v.number());
const ViewsRowSchema = v.strictObject({
  id: v.literal('views'),
  version: v.literal(VERSION),
  head: HeadSchema,
  count: v.number(),
  dossiers: v.number(),
  erased: seqs,
  unreadable: seqs,
  firstKey: v.nullable(DIGEST),
  keys: v.array(v.strictObject({ seq: v.number(), key: KeyChangeSchema })),
});

async function rowOf(id: string, view: unknown, seal: Seal): Promise<ViewRow> {
  const bytes = compact(await seal.seal(new TextEncoder().encode(JSON.stringify(view))));
  return { id, bytes, sha256: await sha256Hex(bytes) };
}

export const viewRow = (entry: Entry, seal: Seal): Promise<ViewRow> => rowOf(entry.id, entry, seal);

/** All dossiers as one row: there are few, and their names stay behind the seal. */
export const dossiersRow = ({ dossiers }: JournalState, seal: Seal): Promise<ViewRow> =>
  rowOf(DOSSIERS, [...dossiers.values()], seal);

/** What the views as a whole say; null where the journal's last line is damaged, and views cannot be tied to it. */
export function viewsRow(state: JournalState): ViewsRow | null {
  const head = headOf(state.tip);
  if (head === null) return null;
  const { entries, dossiers, erased, unreadable, firstKey, keys } = state;
  const shared = { unreadable, firstKey, keys };
  return {
    id: 'views',
    version: VERSION,
    head,
    count: entries.size,
    dossiers: dossiers.size,
    erased: [...erased],
    ...shared,
  };
}

/** Our own row, byte for byte as written; null where it is not. */
async function openView<T>(row: ViewRow, seal: Seal): Promise<T | null> {
  if (!ArrayBuffer.isView(row.bytes) || (await sha256Hex(row.bytes)) !== row.sha256) return null;
  const bytes = await openRow(row, seal);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as T);
}

async function openDossiers(rows: readonly ViewRow[], seal: Seal): Promise<Dossier[] | null> {
  const row = rows.find(({ id }) => id === DOSSIERS);
  return row ? openView<Dossier[]>(row, seal) : [];
}

async function openEntries(rows: readonly ViewRow[], seal: Seal): Promise<Map<string, Entry> | null> {
  const own = rows.filter(({ id }) => id !== DOSSIERS);
  const entries = new Map<string, Entry>();
  for (const entry of await Promise.all(own.map((row) => openView<Entry>(row, seal)))) {
    if (entry === null) return null;
    entries.set(entry.id, entry);
  }
  return entries;
}

/** The state that the stored views give; null where they are missing, damaged, or of another chain. */
async function loadViews({ db, seal }: Source, mirror: Mirror | null): Promise<JournalState | null> {
  const meta = v.safeParse(ViewsRowSchema, await stored(() => db.meta.get('views')));
  if (!meta.success) return null;
  const { head, count, erased, ...shared } = meta.output;
  const row = await stored(() => db.lines.get(head.seq));
  const line = parseLine(row);
  if (!line || (await lineHash(line)) !== head.hash) return null;
  const rows = await stored(() => db.views.toArray());
  const dossiers = await openDossiers(rows, seal);
  const entries = await openEntries(rows, seal);
  if (dossiers?.length !== meta.output.dossiers || entries?.size !== count) return null;
  const { unreadable, firstKey, keys } = shared;
  const tip = await tipOf(row, mirror);
  return stateOf({
    tip,
    entries,
    dossiers: new Map(dossiers.map((dossier) => [dossier.id, dossier])),
    erased: new Set(erased),
    unreadable,
    firstKey,
    keys,
  });
}

/** Replaces the stored views, unless the journal went on meanwhile: then whoever wrote has stored newer ones. */
async function saveViews({ db, seal }: Source, state: JournalState): Promise<void> {
  const meta = viewsRow(state);
  if (!meta) return;
  const entries = [...state.entries.values()].map((entry) => viewRow(entry, seal));
  const rows = await Promise.all([
    ...entries,
    ...(state.dossiers.size > 0 ? [dossiersRow(state, seal)] : []),
  ]);
  await stored(() =>
    db.transaction('rw', db.lines, db.views, db.meta, async () => {
      if (JSON.stringify(await lastRow(db)) !== state.tip?.row) return;
      await db.views.clear();
      await db.views.bulkPut(rows);
      await db.meta.put(meta);
    }),
  );
}

/**
 * The journal as it is stored now: from the views where they hold, else computed anew from lines and payloads, and
 * stored. Errors: `Failure` storage-failed.
 */
export async function loadState(source: Source, mirror: Mirror | null): Promise<JournalState> {
  const viewed = await loadViews(source, mirror);
  const state = await readOn(source, viewed ?? emptyState, mirror);
  // Views save time and nothing else: a full disk must not keep the logbook shut.
  if (state.tip && state.tip.row !== viewed?.tip?.row) await saveViews(source, state).catch(() => undefined);
  return state;
}
