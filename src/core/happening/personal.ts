import * as v from 'valibot';
import { oneSubject, subjectParts } from './dossier.js';

const text = v.string();
const by = v.nullable(text);

/**
 * What it does to the person: a field of its own. It decides nothing about reporting (Aalten, par. 3: "ook al heb je als
 * persoon er geen last van"), and matters where somebody has to show it (belaging).
 */
const ImpactSchema = v.strictObject({ ...subjectParts, text, by });

/** Thoughts about one's own part (Aalten, par. 2). Never handed over in any form; only the own backup holds it. */
const ReflectedSchema = v.strictObject({ entry: text, text, by });

/** Events of the person alone. */
export const personalHappenings = [
  v.object({ kind: v.literal('impact-told'), data: v.pipe(ImpactSchema, oneSubject()) }),
  v.object({ kind: v.literal('reflected'), data: ReflectedSchema }),
] as const;
