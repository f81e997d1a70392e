import * as v from 'valibot';
import type { Unit } from '../../protocols/schema/base.js';
import file from './terms.json' with { type: 'json' };

const text = v.pipe(v.string(), v.nonEmpty());
const days = v.pipe(v.number(), v.integer(), v.minValue(1));
const lastChecked = v.nullable(v.pipe(text, v.isoDate()));
const unit: v.GenericSchema<Unit> = v.picklist(['hours', 'days', 'weeks', 'months']);

/** What terms need beside those of law and protocol (`termsOf`). */
const DataSchema = v.strictObject({
  schema: v.literal('vastgelegd-termijnen/1'),
  /** After how many days a klacht may be too late in the reading that is worst for the person, and why. */
  klacht: v.strictObject({ safeDays: days, source: text, lastChecked }),
  /** Days before the end from which on a term of a month or more asks for attention, and does so again. */
  warn: v.strictObject({ soon: days, last: days }),
  /** Our own reminders: no law and no protocol. */
  own: v.array(
    v.strictObject({
      id: v.picklist(['twijfel', 'bewaren', 'bewaren_vervolg']),
      after: v.strictObject({ amount: days, unit }),
      source: text,
      lastChecked,
    }),
  ),
});
export const termData = v.parse(DataSchema, file);
export type OwnTerm = v.InferOutput<typeof DataSchema>['own'][number];
