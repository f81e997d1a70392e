import * as v from 'valibot';
import { PaperKindSchema } from './model.js';

const words = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)));

/** Name of this form of the papers: the same form makes the same HTML of the same data for ever. */
export const PAPERS_FORM = 'vastgelegd-stukken/1';

/**
 * What the person chose for the papers. No address, town, telephone number, e-mail address or date of birth has a place
 * here (Stb. 2025, 29): such data are written by hand on the loose sheet.
 */
export const PaperChoiceSchema = v.strictObject({
  kinds: v.array(PaperKindSchema),
  /** The person concerned, by name as known in office. */
  name: words,
  /** Their office, in words. */
  office: words,
  /** Who put it on record, where that is somebody else. */
  recorder: words,
  /** The number that the police gave. */
  plNumber: words,
  /** What the impact was, in the person's own words; null: not said, or not to be handed over. */
  impact: words,
  /** Security measures or an agreement on place or person (AOL, AOP); only where the person ticked that they go along. */
  security: words,
});
export type PaperChoice = v.InferOutput<typeof PaperChoiceSchema>;
