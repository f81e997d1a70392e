import * as v from 'valibot';

const text = v.string();

/** A calendar day in the Netherlands. */
export const DAY = v.pipe(text, v.isoDate());
/** A clock in the Netherlands, `HH:MM`. */
export const CLOCK = v.pipe(text, v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** When something was, as a person says it: a day, with the time where they know it. */
export const WhenSchema = v.strictObject({ day: DAY, clock: v.nullable(CLOCK) });
export type When = v.InferOutput<typeof WhenSchema>;

/**
 * Kennisname: how and when the person concerned came to know. The klacht term starts there (art. 66 lid 1 Sr), and a
 * threat is complete only when the threatened person knows of it. A later one takes the place of an earlier one; both stay.
 */
const KnownSchema = v.strictObject({
  entry: text,
  how: v.picklist(['seen', 'told', 'not-yet']),
  /** Null: not yet, or the person does not know when. */
  when: v.nullable(WhenSchema),
  /** Who told them. */
  toldBy: v.nullable(text),
  /** The person concerned confirmed that they know it, having read it whole or in summary; null: not said. */
  confirmed: v.nullable(v.picklist(['whole', 'summary'])),
  by: v.nullable(text),
});

/** Whether anybody was hurt: the gemeente as employer then has to tell the Arbeidsinspectie at once (art. 9 lid 1 Arbowet). */
const HarmedSchema = v.strictObject({
  entry: text,
  /** Injury to body or mind, hospital, lasting damage, or death. */
  harm: v.boolean(),
  by: v.nullable(text),
});

/** Events that terms start with. */
export const knownHappenings = [
  v.object({ kind: v.literal('known'), data: KnownSchema }),
  v.object({ kind: v.literal('harmed'), data: HarmedSchema }),
] as const;
