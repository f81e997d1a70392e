import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import { EventSchema, type Happening, type JournalEvent } from '../core/journal.js';
import { canonicalBytes, canonicalText } from './canonical.js';
import { bytesToHex, sha256Hex } from './hash.js';

const SALT_BYTES = 16;

/** An event as stored. `body` is the SHA-256 of `bytes`. */
export interface EncodedEvent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly body: string;
}

/**
 * Serialises what happened, once, to the bytes that are stored, hashed and handed over ever after. `at` is ISO 8601
 * UTC; `salt` 16 random bytes, so that the hash of a short text cannot be guessed. Errors: `Failure` bad-data.
 */
export async function encodeEvent(happening: Happening, at: string, salt: Uint8Array): Promise<EncodedEvent> {
  if (salt.length !== SALT_BYTES) throw new Failure('bad-data', `a salt has ${SALT_BYTES} bytes`);
  const { kind, data } = happening;
  const bytes = canonicalBytes({ schema: 'vastgelegd-event/1', salt: bytesToHex(salt), at, kind, data });
  return { bytes, body: await sha256Hex(bytes) };
}

/**
 * Reads an event's bytes. Only the canonical form is accepted, so that two readers can never see two different things
 * in the same bytes (double keys, unknown keys). Errors: `Failure` bad-data.
 */
export function decodeEvent(bytes: Uint8Array): JournalEvent {
  const { text, json } = readJson(bytes);
  const parsed = v.safeParse(EventSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Failure('bad-data', `event: ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
  }
  if (canonicalText(parsed.output) !== text) throw new Failure('bad-data', 'event: not in canonical form');
  return parsed.output;
}

function readJson(bytes: Uint8Array): { text: string; json: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, json: JSON.parse(text) as unknown };
  } catch (cause) {
    throw new Failure('bad-data', 'event: not JSON in UTF-8', { cause });
  }
}
