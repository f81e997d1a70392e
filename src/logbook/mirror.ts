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

/** What a mirror is held against. `begun`: this context wrote the first line, so there was no mirror before. */
export interface Own {
  readonly logbook: string;
  readonly fingerprint: string;
  readonly begun: boolean;
}

/** Compares the mirror with the chain that ends at `tip`. Errors: `Failure` storage-failed. */
export async function placeOfMirror(
  db: LogbookDatabase,
  own: Own,
  tip: Tip,
  mirror: Mirror | null,
): Promise<MirrorPlace> {
  // A journal of one line has nothing to lose: the browser stopped between its first line and its first mirror.
  if (mirror === null)
    return own.begun || tip.seq === 0
      ? { state: 'behind', from: 0 }
      : lost('no-mirror', `nothing outside the journal knows how far it went; it ends at line ${tip.seq}`);
  const { seq, hash } = mirror.head;
  if (mirror.logbook !== own.logbook)
    return lost('other-logbook', `the mirror knows logbook ${mirror.logbook} up to line ${seq}`);
  if (seq > tip.seq) return lost('shorter', `the mirror knows line ${seq}, the journal ends at ${tip.seq}`);
  const found = seq === tip.seq ? tip.hash : await hashAt(db, seq);
  if (found === null) return lost('broken', `line ${seq}, known to the mirror, is damaged`);
  if (found !== hash) return lost('other-chain', `line ${seq} is not the one the mirror knows`);
  if (mirror.fingerprint !== own.fingerprint)
    return lost('other-key', `the mirror knows key ${mirror.fingerprint}, now ${own.fingerprint} signs`);
  return seq === tip.seq ? { state: 'same' } : { state: 'behind', from: seq + 1 };
}

async function hashAt(db: LogbookDatabase, seq: number): Promise<string | null> {
  const line = parseLine(await stored(() => db.lines.get(seq)));
  return line && lineHash(line);
}
