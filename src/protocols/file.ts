import { Failure } from '../core/failure.js';
import { ProtocolFault } from './check.js';

/** Larger files are refused unread: the longest protocol known is a twentieth of this. */
export const MAX_FILE_BYTES = 1024 * 1024;

/**
 * The text of a chosen file, only if it is UTF-8: in any other encoding letters would change without anybody seeing it,
 * in words that are shown as the norm's own. A byte order mark is left out.
 * Errors: `Failure` too-large, before a byte is read; `ProtocolFault` with the code `encoding`.
 */
export async function textOfFile(file: Blob): Promise<string> {
  if (file.size > MAX_FILE_BYTES) throw new Failure('too-large', `protocol file, ${String(file.size)} bytes`);
  const text = decoded(await file.arrayBuffer());
  // No text holds a NUL: this is UTF-16 without a mark.
  if (text === null || text.includes('\0')) {
    throw new ProtocolFault([{ place: [], code: 'encoding', expected: null }]);
  }
  return text;
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
