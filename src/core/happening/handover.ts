import * as v from 'valibot';
import { ArtefactRefSchema } from '../capture.js';
import { DIGEST, HeadSchema } from '../line.js';
import { ToPlatformSchema } from './platform.js';
import { ISO } from './text.js';

const text = v.string();
const entries = v.array(text);

/** How much of an entry is handed over. `redacted`: without third parties, family and addresses; in the pixels too. */
export const LevelSchema = v.picklist(['full', 'redacted', 'summary']);
export type Level = v.InferOutput<typeof LevelSchema>;

/** What a time stamp is about: the end of the chain, or a bundle by the digest of its `manifest-sha256.txt`. */
export const StampedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('head'), seq: HeadSchema.entries.seq, hash: DIGEST }),
  v.strictObject({ kind: v.literal('bundle'), manifest: DIGEST }),
]);
export type Stamped = v.InferOutput<typeof StampedSchema>;

/** What an authority answered (RFC 3161), and what our check of it said. */
const TimestampedSchema = v.strictObject({
  of: StampedSchema,
  /** The address that was asked. */
  authority: text,
  state: v.picklist(['verified', 'failed']),
  /** RFC 3161 `genTime`, ISO 8601 UTC. */
  genTime: v.nullable(ISO),
  /** Serial number of the token, hex. */
  serial: v.nullable(text),
  /** The authority's policy, an object identifier. */
  policy: v.nullable(text),
  /** A qualified time stamp (eIDAS) as the token names it; null: it does not say. */
  qualified: v.nullable(v.boolean()),
  /** The token as received, role `timestamp`; null: there was none. */
  token: v.nullable(ArtefactRefSchema),
  detail: v.nullable(text),
});

/** A bundle was made. The optional parts came later: older events are without them. */
const ExportedSchema = v.strictObject({
  /** SHA-256 of `manifest-sha256.txt`. */
  manifest: DIGEST,
  entries,
  head: HeadSchema,
  /** For whom it was made. */
  to: v.optional(v.nullable(text)),
  /** What it is for. */
  purpose: v.optional(v.nullable(text)),
  level: v.optional(LevelSchema),
  /** SHA-256 of `manifest-sha256.txt` of every volume, in order. */
  volumes: v.optional(v.array(DIGEST)),
  /** An addition to what was handed over before; `plNumber`: the number the police gave. */
  supplement: v.optional(
    v.nullable(v.strictObject({ plNumber: v.nullable(text), earlierManifest: v.nullable(DIGEST) })),
  ),
  leftOut: v.optional(v.array(v.strictObject({ entry: text, reason: text }))),
});

/** The person reported entries somewhere, and says so here; nothing is ever sent by itself. */
const ReportedSchema = v.strictObject({
  entries,
  to: v.picklist(['platform', 'municipality', 'police']),
  /** The way it went: a form, a mail address, a telephone number. */
  channel: text,
  /** What the other side gave as its number. */
  reference: v.nullable(text),
  /** When the person reported, by their own account. */
  at: ISO,
  /** What was reported, in the person's words. */
  what: text,
  /** The dossier it was reported from. Came later. */
  dossier: v.optional(v.nullable(text)),
  by: v.optional(v.nullable(text)),
  /** To the police: a melding, an aangifte, or the request to have data preserved. Came later. */
  police: v.optional(v.picklist(['melding', 'aangifte', 'preservation'])),
  /** Of a report to a platform. Came later. */
  platform: v.optional(ToPlatformSchema),
});

const SharedSchema = v.strictObject({
  entries,
  to: text,
  level: LevelSchema,
  /** Whose consent, and how it was given. */
  consent: v.nullable(text),
});

/** The ankerregel of this head and key was handed out: from then on somebody else can vouch for every line up to `seq`. */
const AnchoredSchema = v.strictObject({
  seq: HeadSchema.entries.seq,
  head: DIGEST,
  fingerprint: DIGEST,
  /** Who got it. */
  to: text,
});

/** Events about what went to others, or came from them. */
export const handoverHappenings = [
  v.object({ kind: v.literal('exported'), data: ExportedSchema }),
  v.object({ kind: v.literal('timestamped'), data: TimestampedSchema }),
  v.object({ kind: v.literal('reported'), data: ReportedSchema }),
  v.object({ kind: v.literal('shared'), data: SharedSchema }),
  v.object({ kind: v.literal('anchored'), data: AnchoredSchema }),
] as const;
