import * as v from 'valibot';
import { DIGEST, HeadSchema } from '../line.js';
import { BASE64 } from './text.js';

const text = v.string();

/**
 * From this line on another key signs, this line included: the old one is not there to agree. `old.publicKey` is what
 * the lines before are checked with; null where it was lost with the rest, as its fingerprint may be.
 */
export const KeyChangeSchema = v.strictObject({
  old: v.strictObject({ fingerprint: v.nullable(DIGEST), publicKey: v.nullable(BASE64) }),
  fingerprint: DIGEST,
  /** SPKI DER, base64. */
  publicKey: BASE64,
});
export type KeyChange = v.InferOutput<typeof KeyChangeSchema>;

/** Settings that say who keeps the logbook, or by which rules. */
export const SettingKeySchema = v.picklist([
  'name',
  'role',
  'onBehalfOf',
  'ownHandles',
  'protocol',
  'timestampAuthority',
]);
export type SettingKey = v.InferOutput<typeof SettingKeySchema>;

/** Events about the logbook as a whole. */
export const logbookHappenings = [
  v.object({
    kind: v.literal('opened'),
    data: v.strictObject({ logbook: text, installation: text, fingerprint: DIGEST, software: text }),
  }),
  v.object({
    kind: v.literal('rekeyed'),
    data: v.strictObject({
      key: KeyChangeSchema,
      /** `lost`: the key was no longer there; `unusable`: the browser could not sign with it. */
      reason: v.picklist(['lost', 'unusable']),
      software: text,
    }),
  }),
  v.object({
    kind: v.literal('restored'),
    data: v.strictObject({
      /** What the backup holds: whose logbook, kept by which installation, up to where. */
      from: v.strictObject({ logbook: text, installation: text, head: HeadSchema }),
      /** Where it was put back. */
      installation: text,
      /** SHA-256 of the last volume's list of contents. */
      backup: DIGEST,
      /** How many lines were put back. */
      lines: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      key: KeyChangeSchema,
      software: text,
    }),
  }),
  v.object({
    kind: v.literal('set'),
    data: v.strictObject({
      key: SettingKeySchema,
      /** As text; null: nothing filled in, or only its hash is kept. */
      value: v.nullable(text),
      /** SHA-256 of the value, where the value itself stays out of the journal. */
      hash: v.optional(v.nullable(DIGEST)),
    }),
  }),
] as const;
