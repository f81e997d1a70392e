import { lineHash } from '../evidence/chain.js';
import type { LogbookDatabase } from './database.js';
import type { Integrity, Mirror } from './ports.js';
import { parseLine } from './read.js';
import type { Tip } from './state.js';
import { stored } from './storage.js';

type Lost = Extract<Integrity, { state: 'lost' }>;

/** How the mirror relates to the stored chain: at its head, `from` the first line it does not know yet, or off it. */
export type MirrorPlace =
  { readonly state: 'same' } | { readonly state: 'behind'; readonly from: number } | Lost;

const lost = (reason: Lost['reason'], detail: string): Lost => ({ state: 'lost', reason, detail });

/** Compares the mirror with the chain that ends at `tip`. Errors: `Failure` storage-failed. */
export async function placeOfMirror(
  db: LogbookDatabase,
  logbook: string,
  tip: Tip,
  mirror: Mirror | null,
): Promise<MirrorPlace> {
  if (mirror === null) return { state: 'behind', from: 0 };
  const { seq, hash } = mirror.head;
  if (mirror.logbook !== logbook)
    return lost('other-logbook', `the mirror knows logbook ${mirror.logbook} up to line ${seq}`);
  if (seq > tip.seq) return lost('shorter', `the mirror knows line ${seq}, the journal ends at ${tip.seq}`);
  const found = seq === tip.seq ? tip.hash : await hashAt(db, seq);
  if (found === null) return lost('broken', `line ${seq}, known to the mirror, is damaged`);
  if (found !== hash) return lost('other-chain', `line ${seq} is not the one the mirror knows`);
  return seq === tip.seq ? { state: 'same' } : { state: 'behind', from: seq + 1 };
}

async function hashAt(db: LogbookDatabase, seq: number): Promise<string | null> {
  const line = parseLine(await stored(() => db.lines.get(seq)));
  return line && lineHash(line);
}
