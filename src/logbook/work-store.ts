import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import { compact } from '../evidence/hash.js';
import type { WorkRow } from './database.js';
import type { WorkItem, WorkStore } from './ports.js';
import { openRow, type Source } from './read.js';
import { stored } from './storage.js';

const ContentSchema = v.strictObject({ startedAt: v.string(), facts: v.unknown() });

/** Unfinished captures, behind the seal. A row that cannot be read is left where it is, and not listed. */
export function workStore({ db, seal }: Source): WorkStore {
  const toRow = async ({ id, startedAt, facts, frame }: WorkItem): Promise<WorkRow> => {
    const content = new TextEncoder().encode(JSON.stringify({ startedAt, facts: facts ?? null }));
    return {
      id,
      bytes: compact(await seal.seal(content)),
      frame: frame && compact(await seal.seal(frame)),
    };
  };
  const toItem = async (row: WorkRow): Promise<WorkItem> => {
    const bytes = await openRow(row, seal);
    if (bytes === null) throw new Failure('bad-data', 'an unfinished capture cannot be read');
    const frame = row.frame && (await openRow({ id: row.id, bytes: row.frame }, seal));
    return { id: row.id, frame, ...parseContent(bytes) };
  };
  return {
    put: async (item) => {
      const row = await toRow(item);
      await stored(() => db.work.put(row));
    },
    get: async (id) => {
      const row = await stored(() => db.work.get(id));
      return row ? toItem(row) : null;
    },
    all: async () => {
      const rows = await stored(() => db.work.toArray());
      const items = await Promise.all(rows.map((row) => toItem(row).catch(() => null)));
      return items.filter((item) => item !== null);
    },
    remove: (id) => stored(() => db.work.delete(id)),
  };
}

function parseContent(bytes: Uint8Array): Pick<WorkItem, 'startedAt' | 'facts'> {
  try {
    return v.parse(ContentSchema, JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new Failure('bad-data', 'an unfinished capture cannot be read', { cause });
  }
}
