import { fromBER, type AsnType } from 'asn1js';
import { Failure } from '../../core/failure.js';
import { compact } from '../hash.js';

/** Nested deeper than any token or certificate; a stranger's bytes may nest without end. */
const DEEPEST = 40;
const CONSTRUCTED = 0x20;
const UNIVERSAL = 0xc0;
/** SEQUENCE and SET: of the universal types only these hold others (X.690, 8.9 to 8.12; 10.2 for strings). */
const HOLDERS = new Set([0x10, 0x11]);

const refuse = (what: string): never => {
  throw new Failure('bad-data', `not DER: ${what}`);
};

/** Where the contents of the value at `from` begin and end. Only the one length form that DER allows (X.690, 10.1). */
function extent(bytes: Uint8Array, from: number, to: number): { start: number; end: number } {
  if (((bytes[from] ?? 0x1f) & 0x1f) === 0x1f) refuse('a long tag');
  const first = bytes[from + 1] ?? 0x80;
  let length = first;
  let start = from + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count < 1 || count > 3) refuse('an indefinite or huge length');
    length = bytes.subarray(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
    start += count;
    if (length < 0x80 || length < 2 ** (8 * (count - 1))) refuse('a length longer than needed');
  }
  const end = start + length;
  return end <= to ? { start, end } : refuse('a value that goes past its end');
}

function walk(bytes: Uint8Array, from: number, to: number, depth: number): void {
  if (depth > DEEPEST) refuse('nested too deep');
  for (let at = from; at < to;) {
    const { start, end } = extent(bytes, at, to);
    const tag = bytes[at] ?? 0;
    const holds = (tag & CONSTRUCTED) !== 0;
    if ((tag & UNIVERSAL) === 0 && holds !== HOLDERS.has(tag & 0x1f)) refuse('a type of the wrong form');
    if (holds) walk(bytes, start, end, depth + 1);
    at = end;
  }
}

/**
 * Parses one value that fills `bytes` to the end. Lengths must be written as DER writes them, so that no byte of a token
 * can differ without a meaning. Errors: `Failure` bad-data.
 */
export function parseDer(bytes: Uint8Array): AsnType {
  const { end } = extent(bytes, 0, bytes.length);
  if (end !== bytes.length) refuse('bytes after the value');
  walk(bytes, 0, bytes.length, 0);
  const { result, offset } = fromBER(compact(bytes));
  return offset === bytes.length ? result : refuse(result.error || 'unreadable');
}

function header(tag: number, length: number): number[] {
  if (length < 0x80) return [tag, length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [tag, 0x80 | digits.length, ...digits];
}

const byBytes = (a: Uint8Array, b: Uint8Array): number => {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};

const joined = (tag: number, parts: readonly Uint8Array[]): Uint8Array => {
  const content = parts.flatMap((part) => [...part]);
  return Uint8Array.from([...header(tag, content.length), ...content]);
};

/** DER of a SET OF: its members sorted by their own encoding (X.690, 11.6). */
export const setOf = (members: readonly Uint8Array[]): Uint8Array => joined(0x31, [...members].sort(byBytes));

export const sequence = (...members: readonly Uint8Array[]): Uint8Array => joined(0x30, members);

/** DER of a value that needs no more than a tag. */
export const tagged = (tag: number, content: Uint8Array | readonly number[]): Uint8Array =>
  joined(tag, [Uint8Array.from(content)]);
