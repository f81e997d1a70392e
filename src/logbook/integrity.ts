import type { Line } from '../core/journal.js';
import { checkChain } from '../evidence/chain.js';
import { keyHistory } from '../evidence/key-changes.js';
import { fingerprint } from '../evidence/keys.js';
import { filesOfEntry } from './files.js';
import { openRow, readRows, type Source } from './read.js';
import type { JournalState } from './state.js';
import { stored } from './storage.js';

const CHUNK = 200;
const NAMED = 20;

/** Gives payloads in the order of the lines, read some hundred at a time. */
function payloadsOf({ db, seal }: Source, rows: readonly Line[]) {
  const bodies = rows.map(({ body }) => body).filter((body) => typeof body === 'string');
  let chunk = new Map<string, Awaited<ReturnType<typeof readRows>>[number]>();
  return async ({ body }: Line): Promise<Uint8Array | null> => {
    if (!chunk.has(body)) {
      const from = bodies.indexOf(body);
      const ids = bodies.slice(from, from + CHUNK);
      const found = await readRows(db.payloads, ids);
      chunk = new Map(ids.map((id, at) => [id, found[at]]));
    }
    return openRow(chunk.get(body), seal);
  };
}

/**
 * Everything in the stored journal that does not hold, located by line; empty: all of it holds. Content may be missing
 * only where a tombstone says so. Files are looked for, not hashed: that is done where they are used. Errors: `Failure` storage-failed.
 */
export async function journalFindings(
  source: Source,
  state: JournalState,
  publicKey: Uint8Array,
): Promise<string[]> {
  const rows = await stored(() => source.db.lines.orderBy('seq').toArray());
  const { earlier, broken } = await keyHistory(state.keys, state.firstKey, await fingerprint(publicKey));
  const findings = await checkChain(rows, {
    publicKey,
    earlier,
    payload: payloadsOf(source, rows),
    required: (seq) => !state.erased.has(seq),
  });
  const located = findings.map(({ seq, position, reason }) => ({
    seq: seq ?? rows[position]?.seq ?? position,
    reason: reason,
  }));
  // The content is what was hashed, and still it is no event that we know.
  const odd = state.unreadable.filter((seq) => !located.some((finding) => finding.seq === seq));
  const kept = new Set(await stored(() => source.db.artefacts.toCollection().primaryKeys()));
  const gone = [...state.entries.values()].flatMap(filesOfEntry).filter(({ ref }) => !kept.has(ref.id));
  return [
    ...located,
    ...broken.map((seq) => ({ seq, reason: 'key-change' })),
    ...odd.map((seq) => ({ seq, reason: 'unreadable' })),
    ...gone.map(({ seq, ref }) => ({ seq, reason: `file-missing (${ref.role})` })),
  ].map(({ seq, reason }) => `line ${seq}: ${reason}`);
}

/** A short account of many findings. */
export function summaryOf(findings: readonly string[]): string {
  const more = findings.length - NAMED;
  return [...findings.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
