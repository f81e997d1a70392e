import * as v from 'valibot';
import { PlatformIdSchema } from '../post.js';
import { WhenSchema } from './known.js';

const text = v.string();
const orNull = v.nullable(text);

/** How something is reported to a platform: under its own rules, or as illegal content (art. 16 DSA). */
export const ChannelSchema = v.picklist(['house-rules', 'illegal-content']);
export type Channel = v.InferOutput<typeof ChannelSchema>;

/** Who the platform gets to know as the notifier. */
export const NotifierSchema = v.picklist(['person', 'municipality']);
export type Notifier = v.InferOutput<typeof NotifierSchema>;

/** Of a report to a platform: its number in this logbook, which later answers name, and how it went. */
export const ToPlatformSchema = v.strictObject({
  report: v.pipe(text, v.uuid()),
  platform: PlatformIdSchema,
  channel: ChannelSchema,
  notifier: NotifierSchema,
  /** The addresses that were reported, as the record has them. */
  urls: v.array(text),
});

/** What the platform did, in the words of the person; null: it does not say. */
export const OutcomeSchema = v.picklist(['removed', 'restricted', 'kept', 'other']);
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** Something came back: that it arrived (art. 16 lid 4 DSA), a decision (lid 5), or one on a complaint (art. 20 lid 5). */
const AnsweredSchema = v.strictObject({
  entry: text,
  /** The report that it answers; null: the person does not know which. */
  report: orNull,
  what: v.picklist(['receipt', 'decision', 'complaint-decision']),
  /** When the person was told: the six months of art. 20 lid 2 DSA start there. */
  when: WhenSchema,
  reference: orNull,
  outcome: v.nullable(OutcomeSchema),
  /** The platform's own words, as the person copied them. */
  text: orNull,
  /** Whether it gives reasons, and says what one can do about it (art. 16 lid 5 DSA); null: not said. */
  reasoned: v.nullable(v.boolean()),
  /** The entry with the page, mail or picture of it; null: none. */
  record: orNull,
  by: orNull,
});

/** The person went on: a complaint to the platform (art. 20), a body out of court (art. 21), the coordinator (art. 53 DSA). */
const DisputedSchema = v.strictObject({
  entry: text,
  report: orNull,
  to: v.picklist(['platform', 'body', 'coordinator']),
  /** Name of the body; null for the platform itself and the coordinator. */
  name: orNull,
  /** When it arrived there, as far as the person knows. */
  when: WhenSchema,
  reference: orNull,
  by: orNull,
});

/** Events about what came of a report to a platform. */
export const platformHappenings = [
  v.object({ kind: v.literal('platform-answered'), data: AnsweredSchema }),
  v.object({ kind: v.literal('platform-disputed'), data: DisputedSchema }),
] as const;
