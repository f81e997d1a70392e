import * as v from 'valibot';
import { text, unique } from './base.js';
import { HelpLineSchema } from './help.js';
import { TermSchema } from './terms.js';

/** What holds in the whole country and is of no municipality: terms in law, help lines. It lives once, here. */
export const NationalSchema = v.pipe(
  v.strictObject({
    schema: v.literal('landelijk/1'),
    land: text,
    hulplijnen: unique(HelpLineSchema, (line) => line.id),
    termijnen: unique(TermSchema, (term) => term.id),
  }),
  v.transform(({ land, hulplijnen, termijnen }) => ({
    country: land,
    helpLines: hulplijnen,
    terms: termijnen,
  })),
);
export type National = v.InferOutput<typeof NationalSchema>;
