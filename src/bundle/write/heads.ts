import type { Line } from '../../core/journal.js';
import { lineBytes } from '../../evidence/chain.js';
import { sha256Hex } from '../../evidence/hash.js';
import { checkToken } from '../../evidence/timestamp/check.js';
import type { HeadToken } from '../dossier.js';
import { headLineFile, headTokenFile } from '../layout/names.js';
import type { BundleFile, BundleSource } from '../types.js';
import type { Timestamped } from './survey.js';

/** A time stamp over a line, with its two files. */
export interface HeadFiles {
  readonly head: HeadToken;
  readonly files: readonly BundleFile[];
}

/** A token that the journal says it has. */
interface Claimed {
  readonly seq: number;
  readonly hash: string;
  readonly artefact: string;
  readonly sha256: string;
  readonly size: number;
}

/** Stored tokens over lines of this journal, by line; the first of a line counts. */
function claimedIn(timestamps: readonly Timestamped[]): Claimed[] {
  const claimed = new Map<number, Claimed>();
  for (const { of, state, token } of timestamps)
    if (of.kind === 'head' && state === 'verified' && token && !claimed.has(of.seq))
      claimed.set(of.seq, {
        seq: of.seq,
        hash: of.hash,
        artefact: token.id,
        sha256: token.sha256,
        size: token.size,
      });
  return [...claimed.values()].sort((a, b) => a.seq - b.seq);
}

/** Reads a token again and holds it against its line; null where it is gone, damaged, or over something else. */
async function readHead(
  source: BundleSource,
  lines: readonly Line[],
  { seq, hash, artefact, sha256 }: Claimed,
): Promise<HeadFiles | null> {
  const line = lines[seq];
  const bytes = await source.artefact(artefact);
  if (!line || !bytes || (await sha256Hex(bytes)) !== sha256) return null;
  const hashed = lineBytes(line);
  if (line.seq !== seq || (await sha256Hex(hashed)) !== hash) return null;
  const result = await checkToken(bytes, { digest: hash, roots: null });
  if (result.state !== 'unanchored') return null;
  const { genTime, accuracy, authority, serial, policy, claimsQualified } = result.facts;
  const paths = { line: headLineFile(seq), token: headTokenFile(seq) };
  return {
    head: { seq, hash, ...paths, genTime, accuracy, authority, serial, policy, claimsQualified },
    files: [
      { path: paths.line, bytes: hashed },
      { path: paths.token, bytes },
    ],
  };
}

/** The time stamps over the head of one journal. */
export interface Heads {
  /** The first that covers each of these lines, and the last of all: in order, each once. */
  covering(seqs: Iterable<number>): Promise<HeadFiles[]>;
  /** Tokens that the journal names and that cannot go along, as paths. */
  readonly lost: ReadonlySet<string>;
  /** Bytes of the largest token; 0: there is none. */
  readonly largest: number;
}

/** Only what is needed is read and checked; each token once, however many volumes it goes into. */
export function headsOf(
  source: BundleSource,
  lines: readonly Line[],
  timestamps: readonly Timestamped[],
): Heads {
  const claimed = claimedIn(timestamps);
  const seen = new Map<number, HeadFiles | null>();
  const lost = new Set<string>();
  const at = async (claim: Claimed): Promise<HeadFiles | null> => {
    const known = seen.get(claim.seq);
    if (known !== undefined) return known;
    const found = await readHead(source, lines, claim);
    if (!found) lost.add(headTokenFile(claim.seq));
    seen.set(claim.seq, found);
    return found;
  };
  const firstOf = async (candidates: readonly Claimed[]): Promise<HeadFiles | null> => {
    for (const claim of candidates) {
      const found = await at(claim);
      if (found) return found;
    }
    return null;
  };
  return {
    lost,
    largest: claimed.reduce((most, { size }) => Math.max(most, size), 0),
    async covering(seqs) {
      const chosen = new Map<number, HeadFiles>();
      const add = (found: HeadFiles | null) => found && chosen.set(found.head.seq, found);
      for (const seq of seqs) add(await firstOf(claimed.filter((claim) => claim.seq >= seq)));
      add(await firstOf(claimed.toReversed()));
      return [...chosen.values()].sort((a, b) => a.head.seq - b.head.seq);
    },
  };
}
