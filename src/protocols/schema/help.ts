import * as v from 'valibot';
import { id, lastChecked, list, maybe, text, whole } from './base.js';
import { strict } from './shapes.js';

const address = v.optional(
  v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/[^\s\uFFFD]+$/, 'url'), v.url('url'))),
  null,
);

const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/** When somebody answers: days of the week (1 is Monday) and times of the clock in the Netherlands. */
const OpenSchema = v.pipe(
  strict({
    dagen: v.pipe(v.array(whole(1, 7)), v.minLength(1)),
    van: clock,
    tot: clock,
  }),
  v.transform(({ dagen, van, tot }) => ({ days: dagen, from: van, until: tot })),
);

/** Hours of a line of the country as a protocol gives them: they are the protocol's word, with its place, and hold for it alone. */
export const HoursSchema = v.pipe(
  strict({ uren: text, open: list(OpenSchema), bron: text, lastChecked }),
  v.transform(({ uren, open, bron, lastChecked: day }) => ({
    hours: uren,
    open,
    hoursSource: bron,
    hoursChecked: day,
  })),
);

/**
 * Someone to turn to. Opening times that are not known stay null and are shown as unknown, never left out: a number that
 * nobody answers is worse than none.
 */
export const HelpLineSchema = v.pipe(
  strict({
    id,
    naam: text,
    nummer: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^(?=.*\d)[0-9 +-]{3,20}$/), v.trim())), null),
    adres: address,
    waarvoor: text,
    uren: maybe,
    /** The same times for a clock; left out where the source does not give them exactly. */
    open: list(OpenSchema),
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
    open: line.open,
    /** Where the hours were read, and when somebody held them against it: as the rest, or a protocol's own. */
    hoursSource: line.bron,
    hoursChecked: line.lastChecked,
    source: line.bron,
    caution: line.let_op,
    lastChecked: line.lastChecked,
  })),
);
export type HelpLine = v.InferOutput<typeof HelpLineSchema>;
