import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import { LineSchema, type Line } from '../core/journal.js';
import { lineHash } from '../evidence/chain.js';
import { decodeEvent } from '../evidence/event.js';
import { sha256Hex } from '../evidence/hash.js';
import type { LogbookDatabase, SealedRow } from './database.js';
import type { Mirror, Seal } from './ports.js';
import { advance, type JournalState, type ReadLine, type Tip } from './state.js';
import { stored } from './storage.js';

/** Enough to make few round trips, few enough to stay small in memory. */
const CHUNK = 500;

export interface Source {
  readonly db: LogbookDatabase;
  readonly seal: Seal;
}

/** A row that claims to be a line; null where it is not. */
export function parseLine(row: unknown): Line | null {
  const parsed = v.safeParse(LineSchema, row);
  return parsed.success ? parsed.output : null;
}

/** The bytes of a stored row, whatever the browser made of them; null where the row is missing or damaged. */
export async function openRow(row: SealedRow | undefined, seal: Seal): Promise<Uint8Array | null> {
  const bytes: unknown = row?.bytes;
  if (!ArrayBuffer.isView(bytes)) return null;
  return seal.open(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Rows by id, in order. One row that the browser cannot give any more must not take the others along. */
export function readRows(
  table: { bulkGet(ids: string[]): PromiseLike<(SealedRow | undefined)[]> },
  ids: string[],
): Promise<(SealedRow | undefined)[]> {
  const one = (id: string) =>
    stored(() => table.bulkGet([id])).then(
      ([row]) => row,
      () => undefined,
    );
  return stored(() => table.bulkGet(ids)).catch(() => Promise.all(ids.map(one)));
}

async function readEvent(
  line: Line | null,
  row: SealedRow | undefined,
  seal: Seal,
): Promise<ReadLine['event']> {
  try {
    const bytes = line && (await openRow(row, seal));
    return bytes && (await sha256Hex(bytes)) === line.body ? decodeEvent(bytes) : null;
  } catch (error) {
    if (error instanceof Failure && error.code === 'bad-data') return null;
    throw error;
  }
}

/**
 * The tip that a last row makes. Where the row itself is damaged, the mirror may still know its hash, so that capturing
 * can go on.
 */
export async function tipOf(row: Line | undefined, mirror: Mirror | null): Promise<Tip | null> {
  if (row === undefined) return null;
  const line = parseLine(row);
  const mirrored = mirror?.head.seq === row.seq ? mirror.head.hash : null;
  return { seq: row.seq, hash: line ? await lineHash(line) : mirrored, row: JSON.stringify(row) };
}

/** The last row of the journal. Usable inside a transaction. */
export const lastRow = (db: LogbookDatabase): PromiseLike<Line | undefined> => db.lines.orderBy('seq').last();

/** Reads on from `state` to the end of the stored journal. Errors: `Failure` storage-failed. */
export async function readOn(
  source: Source,
  state: JournalState,
  mirror: Mirror | null,
): Promise<JournalState> {
  const { db, seal } = source;
  let current = state;
  for (;;) {
    const after = current.tip?.seq ?? -1;
    const rows = await stored(() => db.lines.where('seq').above(after).limit(CHUNK).toArray());
    if (rows.length === 0) return current;
    const lines = rows.map(parseLine);
    const payloads = await readRows(
      db.payloads,
      lines.map((line) => line?.body ?? ''),
    );
    const read = await Promise.all(
      rows.map(async ({ seq }, at) => ({
        seq,
        event: await readEvent(lines[at] ?? null, payloads[at], seal),
      })),
    );
    current = advance(current, read, await tipOf(rows.at(-1), mirror));
  }
}
