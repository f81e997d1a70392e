import * as v from 'valibot';
import { id, lastChecked, maybe, text } from './base.js';

const address = v.optional(v.nullable(v.pipe(text, v.url(), v.startsWith('https://'))), null);

/**
 * Someone to turn to. Opening times that are not known stay null and are shown as unknown, never left out: a number that
 * nobody answers is worse than none.
 */
export const HelpLineSchema = v.pipe(
  v.strictObject({
    id,
    naam: text,
    nummer: v.optional(v.nullable(v.pipe(text, v.regex(/^[0-9 +-]{3,20}$/))), null),
    adres: address,
    waarvoor: text,
    uren: maybe,
    bron: text,
    let_op: maybe,
    lastChecked,
  }),
  v.transform((line) => ({
    id: line.id,
    name: line.naam,
    number: line.nummer,
    url: line.adres,
    purpose: line.waarvoor,
    /** When someone answers, in the words of the source; null: not known. */
    hours: line.uren,
    source: line.bron,
    caution: line.let_op,
    lastChecked: line.lastChecked,
  })),
);
export type HelpLine = v.InferOutput<typeof HelpLineSchema>;
