import * as v from 'valibot';

const text = v.string();
/** SHA-256 as 64 lower-case hex digits. */
export const DIGEST = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const digest = DIGEST;

/**
 * One line of the journal. `body` is the SHA-256 of an event's bytes; time, kind and subject are inside those bytes,
 * so a line alone tells nothing. `prev` is the hash of the line before (64 zeros for the first).
 * A line's hash is the SHA-256 of the RFC 8785 form of `{v, seq, prev, body}`; `sig` is Ed25519 over the 32 bytes
 * of that hash, base64.
 */
export const LineSchema = v.strictObject({
  v: v.literal(1),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  prev: digest,
  body: digest,
  sig: text,
});
export type Line = v.InferOutput<typeof LineSchema>;

/** The end of the chain: `hash` is the hash of line `seq`. */
export const HeadSchema = v.strictObject({ seq: LineSchema.entries.seq, hash: digest });
export type Head = v.InferOutput<typeof HeadSchema>;

export const GENESIS_PREV = '0'.repeat(64);
