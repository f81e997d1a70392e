import * as v from 'valibot';
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
const VERSION = 4;

const seqs = v.array(v.number());
const ViewsRowSchema = v.strictObject({
  id: v.literal('views'),
  version: v.literal(VERSION),
  head: HeadSchema,
  count: v.number(),
  erased: seqs,
  unreadable: seqs,
  firstKey: v.nullable(DIGEST),
  keys: v.array(v.strictObject({ seq: v.number(), key: KeyChangeSchema })),
});

export async function viewRow(entry: Entry, seal: Seal): Promise<ViewRow> {
  const bytes = compact(await seal.seal(new TextEncoder().encode(JSON.stringify(entry))));
  return { id: entry.id, bytes, sha256: await sha256Hex(bytes) };
}

/** What the views as a whole say; null where the journal's last line is damaged, and views cannot be tied to it. */
export function viewsRow(state: JournalState): ViewsRow | null {
  const head = headOf(state.tip);
  if (head === null) return null;
  const { entries, erased, unreadable, firstKey, keys } = state;
  const shared = { unreadable, firstKey, keys };
  return { id: 'views', version: VERSION, head, count: entries.size, erased: [...erased], ...shared };
}

/** Our own row, byte for byte as written; null where it is not. */
async function openView(row: ViewRow, seal: Seal): Promise<Entry | null> {
  if (!ArrayBuffer.isView(row.bytes) || (await sha256Hex(row.bytes)) !== row.sha256) return null;
  const bytes = await openRow(row, seal);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Entry);
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
  const entries = new Map<string, Entry>();
  for (const entry of await Promise.all(rows.map((view) => openView(view, seal)))) {
    if (entry === null) return null;
    entries.set(entry.id, entry);
  }
  if (entries.size !== count) return null;
  const { unreadable, firstKey, keys } = shared;
  const tip = await tipOf(row, mirror);
  return stateOf({ tip, entries, erased: new Set(erased), unreadable, firstKey, keys });
}

/** Replaces the stored views, unless the journal went on meanwhile: then whoever wrote has stored newer ones. */
async function saveViews({ db, seal }: Source, state: JournalState): Promise<void> {
  const meta = viewsRow(state);
  if (!meta) return;
  const rows = await Promise.all([...state.entries.values()].map((entry) => viewRow(entry, seal)));
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
