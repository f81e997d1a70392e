import * as v from 'valibot';
import { oneSubject, subjectParts } from './dossier.js';
import { DAY } from './known.js';

const text = v.string();
const words = v.nullable(text);
const by = words;

/**
 * Whether it goes to the police, as it was decided together (Handreiking, Melding: "In samenspraak … wordt besloten of
 * aangifte tegen veroorzaker wordt gedaan"). A melding is the lighter way. The last one counts; all stay.
 */
export const PoliceDecisionSchema = v.picklist(['aangifte', 'melding', 'none']);
export type PoliceDecision = v.InferOutput<typeof PoliceDecisionSchema>;

const PoliceDecidedSchema = v.strictObject({
  ...subjectParts,
  decision: PoliceDecisionSchema,
  reason: words,
  /** Who decided, in the person's words: functions rather than names. */
  whom: words,
  /** Whether a lawyer was asked; null: not said. What the lawyer said is nobody else's. */
  advice: v.nullable(v.boolean()),
  day: DAY,
  by,
});

/** Who files, and by what power: a mayor who is concerned does not file for the municipality. */
export const AuthoritySchema = v.picklist(['burgemeester', 'loco-burgemeester', 'mandate']);
export type Authority = v.InferOutput<typeof AuthoritySchema>;

const FilerNamedSchema = v.strictObject({
  ...subjectParts,
  filer: v.picklist(['municipality', 'person']),
  /** Function, and the name where it is known. */
  who: words,
  authority: v.nullable(AuthoritySchema),
  /** Number and date of the mandate. */
  mandate: words,
  by,
});

/** A security measure, or an agreement with the police on a place (AOL) or a person (AOP). Leaves with an aangifte alone. */
export const SecuredSchema = v.strictObject({
  ...subjectParts,
  measure: v.picklist(['measure', 'AOL', 'AOP']),
  what: text,
  until: v.nullable(DAY),
  by,
});

/** What consent is for: each is given by itself. */
export const ConsentSchema = v.picklist(['filing', 'communication', 'colleagues', 'presidium']);
export type Consent = v.InferOutput<typeof ConsentSchema>;

/** The person concerned agrees, for exactly these entries, or takes that back. For each entry the last one counts. */
const ConsentedSchema = v.strictObject({
  entries: v.pipe(v.array(text), v.minLength(1)),
  to: ConsentSchema,
  given: v.boolean(),
  /** How it was given: in words, on paper, to whom. */
  how: words,
  day: DAY,
  by,
});

/** Events about police and aangifte. What was told to the police stands in `reported`. */
export const policeHappenings = [
  v.object({ kind: v.literal('police-decided'), data: v.pipe(PoliceDecidedSchema, oneSubject()) }),
  v.object({ kind: v.literal('filer-named'), data: v.pipe(FilerNamedSchema, oneSubject()) }),
  v.object({ kind: v.literal('secured'), data: v.pipe(SecuredSchema, oneSubject()) }),
  v.object({ kind: v.literal('consented'), data: ConsentedSchema }),
] as const;
