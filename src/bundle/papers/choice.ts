import * as v from 'valibot';
import { DAY } from '../../core/happening/known.js';
import { AuthoritySchema, ConsentSchema, PoliceDecisionSchema } from '../../core/happening/police.js';
import { OrganisationSchema, type Organisation } from '../../core/organisation.js';
import { PaperKindSchema } from './model.js';

/** At any length: a limit here would end a whole export. */
const words = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1)));

/** Name of this form of the papers: the same form makes the same HTML of the same data for ever. */
export const PAPERS_FORM = 'vastgelegd-stukken/4';

/**
 * What the person chose for the papers. No address, town, telephone number, e-mail address or date of birth has a place
 * here (Stb. 2025, 29): such data are written by hand on the loose sheet.
 */
export const PaperChoiceSchema = v.strictObject({
  kinds: v.array(PaperKindSchema),
  /** Whose office it is; null: the protocol does not say. Came later: without it the papers speak of a gemeente. */
  organisation: v.optional(v.nullable(OrganisationSchema)),
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
  /** Asked for: an aangifte, or a melding as the lighter way. This and what follows came later. */
  way: v.optional(v.picklist(['aangifte', 'melding'])),
  /** What was decided. Never why, and never what a lawyer said: that stays with who decided. */
  decided: v.optional(v.nullable(v.strictObject({ decision: PoliceDecisionSchema, whom: words, day: DAY }))),
  filer: v.optional(
    v.nullable(
      v.strictObject({
        filer: v.picklist(['municipality', 'person']),
        who: words,
        authority: v.nullable(AuthoritySchema),
        mandate: words,
      }),
    ),
  ),
  /** Consent as it is on record, by entry; null: none is, and the paper asks for it. */
  consents: v.optional(
    v.nullable(v.array(v.strictObject({ entry: v.string(), to: ConsentSchema, day: DAY, how: words }))),
  ),
  /** What was said of filing, by entry, in order: given, taken back, given anew. Came later; without it the last day is told. */
  filing: v.optional(
    v.nullable(v.array(v.strictObject({ entry: v.string(), given: v.boolean(), day: DAY, how: words }))),
  ),
  /** The request to have data preserved, where it was made. */
  preservation: v.optional(v.nullable(v.strictObject({ day: DAY, whom: words, reference: words }))),
  /** Who is thought to be behind an account; only where the person ticked it, and never without what it rests on. */
  suspected: v.optional(
    v.nullable(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1)),
        evidence: v.pipe(v.string(), v.minLength(1)),
      }),
    ),
  ),
});
export type PaperChoice = v.InferOutput<typeof PaperChoiceSchema>;

/** The gemeente or the provincie of the person, in words. */
export const organisationIn = (whose: Organisation | null | undefined): string =>
  whose === null ? 'gemeente of provincie' : (whose ?? 'gemeente');
