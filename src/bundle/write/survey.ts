import { destroyedLines } from '../../core/dossier.js';
import type { Entry } from '../../core/entry.js';
import type { DataOf, JournalEvent, Line } from '../../core/journal.js';
import { decodeEvent } from '../../evidence/event.js';
import { sha256Hex } from '../../evidence/hash.js';
import { CUSTODY_KINDS } from '../custody.js';
import type { BundleSource } from '../types.js';

/** What the journal tells of content that is gone. */
export interface Gone {
  /** Posts of which nothing is left. */
  readonly erased: number;
  /** Lines that cannot be read and that no tombstone names. */
  readonly unreadable: number;
}

export type Timestamped = DataOf<'timestamped'>;

/** A line that tells what was done with entries after they were put on record. */
export interface CustodyLine {
  readonly seq: number;
  readonly event: JournalEvent;
}

/** What only a reading of the whole journal tells. */
export interface Survey {
  readonly gone: Gone;
  /** What authorities answered, in order. */
  readonly timestamps: readonly Timestamped[];
  /** In order. */
  readonly custody: readonly CustodyLine[];
}

async function eventAt(source: BundleSource, { body }: Line): Promise<JournalEvent | null> {
  const bytes = await source.payload(body);
  if (bytes === null || (await sha256Hex(bytes)) !== body) return null;
  try {
    return decodeEvent(bytes);
  } catch {
    return null;
  }
}

/** Reads the whole journal: for tombstones, for lines that are neither readable nor erased, and for time stamps. */
export async function surveyOf(
  source: BundleSource,
  lines: readonly Line[],
  entries: readonly Entry[],
): Promise<Survey> {
  const alive = new Set(entries.map(({ id }) => id));
  const erased = new Set<string>();
  const destroyed = new Set<number>();
  const unread: number[] = [];
  const timestamps: Timestamped[] = [];
  const custody: CustodyLine[] = [];
  for (const line of lines) {
    const event = await eventAt(source, line);
    if (event === null) {
      unread.push(line.seq);
      continue;
    }
    destroyedLines(event).forEach((seq) => destroyed.add(seq));
    if (event.kind === 'erased' && !alive.has(event.data.entry)) erased.add(event.data.entry);
    if (event.kind === 'timestamped') timestamps.push(event.data);
    if (CUSTODY_KINDS.includes(event.kind)) custody.push({ seq: line.seq, event });
  }
  return {
    gone: { erased: erased.size, unreadable: unread.filter((seq) => !destroyed.has(seq)).length },
    timestamps,
    custody,
  };
}
