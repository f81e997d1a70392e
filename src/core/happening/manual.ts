import * as v from 'valibot';
import { ArtefactRefSchema, CustodySchema } from '../capture.js';
import { PlatformIdSchema } from '../post.js';
import { CLOCK, DAY } from './known.js';

const text = v.string();
const words = v.nullable(text);

/** The ways by which something reaches a person that is no post on a page. */
export const ChannelSchema = v.picklist([
  'face-to-face',
  'letter',
  'e-mail',
  'telephone',
  'voicemail',
  'sms',
  'whatsapp',
  'signal',
  'telegram',
  'tiktok',
  'linkedin',
  'post',
  'other',
]);
export type Channel = v.InferOutput<typeof ChannelSchema>;

/**
 * What a person tells of something that nobody captured: nothing in it is read from a page, and nothing corroborates it. A
 * later one with the same entry is a correction or an addition; all stay.
 */
const ManualSchema = v.strictObject({
  manual: text,
  entry: text,
  channel: ChannelSchema,
  /** When it was: a day, or from one day until another, as far as the person knows; `words`: "ergens in maart". */
  when: v.strictObject({ from: v.nullable(DAY), until: v.nullable(DAY), clock: v.nullable(CLOCK), words }),
  place: words,
  witnesses: words,
  /** From whom it came, in the person's words: an account of what they think, never an identity. */
  sender: words,
  /** What was said, written or done. */
  said: text,
  /** The post that it shows, where the person gave its address; the capture of that post joins this entry. */
  link: v.nullable(v.strictObject({ platform: PlatformIdSchema, postId: words, url: text })),
  /** Files as the person gave them, role `supplied`, with the name they had. */
  files: v.array(v.strictObject({ name: text, artefact: ArtefactRefSchema })),
  by: CustodySchema.entries.by,
  onBehalfOf: CustodySchema.entries.onBehalfOf,
  software: text,
});
export type Manual = v.InferOutput<typeof ManualSchema>;

/** Events that a person writes down. */
export const manualHappenings = [v.object({ kind: v.literal('manual'), data: ManualSchema })] as const;
