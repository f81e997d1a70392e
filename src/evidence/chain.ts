import * as v from 'valibot';
import { GENESIS_PREV, LineSchema, type Head, type Line } from '../core/journal.js';
import { canonicalBytes } from './canonical.js';
import { bytesOfBase64, base64, hexToBytes, sha256Hex } from './hash.js';
import type { EarlierKey } from './key-changes.js';
import { verifier, type Verify } from './keys.js';

/** What of a line is hashed: the RFC 8785 form of `{v, seq, prev, body}`. */
export const lineBytes = ({ v, seq, prev, body }: Omit<Line, 'sig'>): Uint8Array =>
  canonicalBytes({ v, seq, prev, body });

/** A line's hash: SHA-256 over `lineBytes`, 64 hex digits. */
export const lineHash = (line: Omit<Line, 'sig'>): Promise<string> => sha256Hex(lineBytes(line));

/** The next line after `head` (null: the first), signed over the 32 bytes of its hash, with its own head. */
export async function makeLine(
  head: Head | null,
  body: string,
  sign: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<{ line: Line; head: Head }> {
  const unsigned = {
    v: 1 as const,
    seq: head === null ? 0 : head.seq + 1,
    prev: head?.hash ?? GENESIS_PREV,
    body,
  };
  const hash = await lineHash(unsigned);
  const line = { ...unsigned, sig: base64(await sign(hexToBytes(hash))) };
  return { line, head: { seq: line.seq, hash } };
}

export type ChainReason =
  | 'unparseable'
  | 'seq-gap'
  | 'seq-duplicate'
  | 'seq-order'
  | 'prev-mismatch'
  | 'bad-signature'
  | 'payload-missing'
  | 'payload-mismatch'
  | 'head-missing'
  | 'head-mismatch';

/** Something that does not hold. `position` counts the lines as given, from 0; `seq` is null where it is unreadable. */
export interface ChainFinding {
  readonly position: number;
  readonly seq: number | null;
  readonly reason: ChainReason;
}

export interface ChainOptions {
  /** SPKI DER: check every signature. */
  readonly publicKey?: Uint8Array;
  /** Keys that signed earlier lines, in order; lines of one that is lost are not checked. Only with `publicKey`. */
  readonly earlier?: readonly EarlierKey[];
  /** The bytes behind a line: check them against `body`. Null: not there. */
  readonly payload?: (line: Line) => Promise<Uint8Array | null>;
  /** Whether a line's bytes must be there (default: no; a bundle holds some, an erased line has none). */
  readonly required?: (seq: number) => boolean;
  /** A head known from elsewhere: the chain must hold it, and may go on after it. Truncation shows only here. */
  readonly head?: Head | null;
  /** Stop after so many findings (default: never): a chain of a stranger may be long and all wrong. */
  readonly most?: number;
}

type Checked = { line: Line; hash: string } | null;

/**
 * Checks a journal from its first line. Every finding is listed, located by position and seq, and the walk goes on
 * after each; an empty list means that all that was asked holds. Lines are unknown input.
 * Errors: `Failure` bad-data where `publicKey` is no key.
 */
export async function checkChain(
  lines: readonly unknown[],
  options: ChainOptions = {},
): Promise<ChainFinding[]> {
  const verifyAt = await verifiers(options);
  const findings: ChainFinding[] = [];
  const seen = new Map<number, string>();
  let before: Checked = null;
  for (const [position, raw] of lines.entries()) {
    if (findings.length >= (options.most ?? Infinity)) break;
    const parsed = v.safeParse(LineSchema, raw);
    if (!parsed.success) {
      findings.push({ position, seq: null, reason: 'unparseable' });
      before = null;
      continue;
    }
    const line: Line = parsed.output;
    const hash = await lineHash(line);
    const reasons = [
      placeOf(line, before, position, seen),
      linkOf(line, before, position),
      await signatureOf(line, hash, verifyAt(line.seq)),
      await payloadOf(line, options),
    ];
    for (const reason of reasons) if (reason) findings.push({ position, seq: line.seq, reason });
    if (!seen.has(line.seq)) seen.set(line.seq, hash);
    before = { line, hash };
  }
  return [...findings, ...headOf(options.head ?? null, seen, lines.length)];
}

/** Which check belongs to a line; null: none. */
async function verifiers({ publicKey, earlier = [] }: ChainOptions): Promise<(seq: number) => Verify | null> {
  if (!publicKey) return () => null;
  const last = await verifier(publicKey);
  const before = await Promise.all(
    earlier.map(async (key) => ({
      before: key.before,
      verify: key.publicKey && (await verifier(key.publicKey)),
    })),
  );
  return (seq) => {
    const span = before.find((key) => seq < key.before);
    return span ? span.verify : last;
  };
}

type Reason = ChainReason | null;

function placeOf(line: Line, before: Checked, position: number, seen: ReadonlyMap<number, string>): Reason {
  const expected = before ? before.line.seq + 1 : position;
  if (line.seq === expected && !seen.has(line.seq)) return null;
  if (seen.has(line.seq)) return 'seq-duplicate';
  return line.seq > expected ? 'seq-gap' : 'seq-order';
}

function linkOf(line: Line, before: Checked, position: number): Reason {
  // Behind an unreadable line there is nothing to compare with; that line is a finding itself.
  if (!before && position > 0) return null;
  return line.prev === (before?.hash ?? GENESIS_PREV) ? null : 'prev-mismatch';
}

async function signatureOf(line: Line, hash: string, verify: Verify | null): Promise<Reason> {
  if (!verify) return null;
  try {
    return (await verify(bytesOfBase64(line.sig), hexToBytes(hash))) ? null : 'bad-signature';
  } catch {
    return 'bad-signature';
  }
}

async function payloadOf(line: Line, { payload, required }: ChainOptions): Promise<Reason> {
  if (!payload) return null;
  const bytes = await payload(line);
  if (bytes === null) return required?.(line.seq) ? 'payload-missing' : null;
  return (await sha256Hex(bytes)) === line.body ? null : 'payload-mismatch';
}

function headOf(head: Head | null, seen: ReadonlyMap<number, string>, count: number): ChainFinding[] {
  if (!head || seen.get(head.seq) === head.hash) return [];
  const reason = seen.has(head.seq) ? 'head-mismatch' : 'head-missing';
  return [{ position: count, seq: head.seq, reason }];
}
