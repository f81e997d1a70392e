import * as v from 'valibot';

/**
 * What the rules propose about a text, in no municipality's own words: done violence · announced or suggested violence
 * and intimidation · aggression at the person · anger at policy · emotion about oneself · none of these. Each protocol
 * maps kinds to its own columns.
 */
export const KindSchema = v.picklist(['geweld', 'dreiging', 'persoon', 'beleid', 'eigen', 'geen']);
export type Kind = v.InferOutput<typeof KindSchema>;

/** Whom a text is aimed at: the reader, a named third person, the institution, the writer, nobody. */
export const DirectionSchema = v.picklist(['jij', 'zij', 'jullie', 'ik', 'geen']);
export type Direction = v.InferOutput<typeof DirectionSchema>;

/** How sure the rules are, in bands: never a number that looks like a measurement. */
export const ConfidenceSchema = v.picklist(['hoog', 'middel', 'onzeker']);
export type Confidence = v.InferOutput<typeof ConfidenceSchema>;
