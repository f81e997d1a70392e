import * as v from 'valibot';
import { ArtefactRefSchema, CaptureSchema } from './capture.js';

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

const entry = text;

/**
 * What can happen. One variant per kind; views are computed from these and from nothing else. The variants themselves
 * are not strict, because `EventSchema` reads them beside its own keys; the reader of an event refuses unknown keys.
 */
export const HappeningSchema = v.variant('kind', [
  v.object({
    kind: v.literal('opened'),
    data: v.strictObject({ logbook: text, installation: text, fingerprint: digest, software: text }),
  }),
  v.object({ kind: v.literal('captured'), data: CaptureSchema }),
  v.object({
    kind: v.literal('media'),
    data: v.strictObject({
      entry,
      capture: text,
      items: v.array(
        v.strictObject({
          url: text,
          artefact: v.nullable(ArtefactRefSchema),
          /** Why there is no file. */
          missing: v.nullable(text),
          /** The server's Date header, as received. */
          httpDate: v.nullable(text),
        }),
      ),
    }),
  }),
  v.object({
    kind: v.literal('judged'),
    data: v.strictObject({
      entry,
      protocol: v.strictObject({ id: text, version: text }),
      /** The protocol's own column, or `twijfel`, or `geen`. */
      category: text,
      by: v.nullable(text),
    }),
  }),
  v.object({ kind: v.literal('noted'), data: v.strictObject({ entry, text, by: v.nullable(text) }) }),
  v.object({
    kind: v.literal('binned'),
    data: v.strictObject({ entry, captures: v.array(text), reason: v.picklist(['undo', 'person']) }),
  }),
  v.object({ kind: v.literal('unbinned'), data: v.strictObject({ entry, captures: v.array(text) }) }),
  v.object({
    kind: v.literal('erased'),
    /** Lines whose content and salt were destroyed; the lines themselves stay. */
    data: v.strictObject({ entry, captures: v.array(text), lines: v.array(LineSchema.entries.seq) }),
  }),
  v.object({
    kind: v.literal('exported'),
    data: v.strictObject({
      /** SHA-256 of `manifest-sha256.txt`. */
      manifest: digest,
      entries: v.array(text),
      head: HeadSchema,
    }),
  }),
]);
export type Happening = v.InferOutput<typeof HappeningSchema>;
export type HappeningKind = Happening['kind'];

/** An event as it is serialised, once, to the bytes that `Line.body` hashes. `salt`: 128 random bits, hex. */
export const EventSchema = v.intersect([
  v.object({
    schema: v.literal('vastgelegd-event/1'),
    salt: v.pipe(text, v.regex(/^[0-9a-f]{32}$/)),
    at: text,
  }),
  HappeningSchema,
]);
export type JournalEvent = { schema: 'vastgelegd-event/1'; salt: string; at: string } & Happening;
