import * as v from 'valibot';
import { ArtefactRefSchema, CaptureSchema } from '../capture.js';
import { ConfidenceSchema, DirectionSchema, KindSchema } from '../kind.js';
import { LineSchema } from '../line.js';
import { ISO } from './text.js';

const text = v.string();
const entry = text;
const protocol = v.strictObject({ id: text, version: text });
const words = v.optional(v.nullable(text));

/** What the person decided about an entry. The optional parts came later: older events are without them. */
const JudgedSchema = v.strictObject({
  entry,
  protocol,
  /** The protocol's own column, or `twijfel`, or `geen`. */
  category: text,
  by: v.nullable(text),
  /** Null: asked, not answered. */
  acuteDanger: v.optional(v.nullable(v.boolean())),
  /** Whom it is aimed at, in the person's own answer. */
  direction: v.optional(v.picklist(['jij', 'jullie', 'ik', 'onbekend'])),
  /** What the sender seems to want. */
  presumedAim: words,
  /** Who is threatened (bedreigde). */
  threatened: words,
  /** Whom or what it is aimed at (gericht op). */
  aimedAt: words,
  /** The condition that the sender sets. */
  condition: words,
  occurrence: v.optional(v.nullable(v.picklist(['first', 'repeated']))),
  /** Ids of possible offences, from data. */
  offences: v.optional(v.array(text)),
  /** The sender was asked to stop or to take it back; `proof`: what shows it. */
  corrected: v.optional(
    v.nullable(
      v.strictObject({
        /** When the sender was asked. */
        at: ISO,
        proof: v.nullable(text),
        /** What the sender did then; null: asked, not answered. Came later. */
        outcome: v.optional(v.nullable(v.picklist(['corrected', 'not-corrected']))),
      }),
    ),
  ),
  /** Judged together with others in one action. */
  bulk: v.optional(v.boolean()),
});

/** What the rules proposed and the person saw. For the own backup only: never in a bundle that is handed over. */
const ProposedSchema = v.strictObject({
  entry,
  protocol,
  /** Version of the rules. */
  ruleset: text,
  kinds: v.array(KindSchema),
  direction: DirectionSchema,
  confidence: ConfidenceSchema,
  /** Ids of the rules that matched. */
  rules: v.array(text),
});

/**
 * The pictures of a capture are not kept: their bytes were destroyed with this event, and their hashes stay. Their
 * addresses stand in the media events. One choice covers both reasons: which of them it was is not asked.
 */
const WithheldSchema = v.strictObject({
  entry,
  capture: text,
  artefacts: v.array(
    v.strictObject({
      id: text,
      sha256: ArtefactRefSchema.entries.sha256,
      size: ArtefactRefSchema.entries.size,
    }),
  ),
  reason: v.picklist(['intimate', 'minor', 'intimate-or-minor']),
});

/** Events about one entry. */
export const entryHappenings = [
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
  v.object({ kind: v.literal('withheld'), data: WithheldSchema }),
  v.object({ kind: v.literal('proposed'), data: ProposedSchema }),
  v.object({ kind: v.literal('judged'), data: JudgedSchema }),
  v.object({ kind: v.literal('noted'), data: v.strictObject({ entry, text, by: v.nullable(text) }) }),
  v.object({
    kind: v.literal('binned'),
    data: v.strictObject({ entry, captures: v.array(text), reason: v.picklist(['undo', 'person']) }),
  }),
  v.object({ kind: v.literal('unbinned'), data: v.strictObject({ entry, captures: v.array(text) }) }),
  v.object({
    kind: v.literal('erased'),
    /** Lines whose content and salt were destroyed; the lines themselves stay. */
    data: v.strictObject({
      entry,
      captures: v.array(text),
      lines: v.array(LineSchema.entries.seq),
      /** It left by itself, as bijvangst; absent: it lay in the bin. Came later. */
      reason: v.optional(v.literal('bycatch')),
    }),
  }),
] as const;
