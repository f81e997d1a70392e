import * as v from 'valibot';
import { lastChecked, text, unique, whole } from './base.js';
import { HelpLineSchema } from './help.js';
import { RegisterSchema } from './handing.js';
import { StepSchema } from './steps.js';
import { TermSchema } from './terms.js';
import { strict } from './shapes.js';

/** What holds in the whole country and is of no municipality: terms in law, help lines. It lives once, here. */
export const NationalSchema = v.pipe(
  strict({
    schema: v.literal('landelijk/1'),
    land: text,
    hulplijnen: unique(HelpLineSchema),
    termijnen: unique(TermSchema),
    stappen: unique(StepSchema),
    registratieformulier: RegisterSchema,
    /** After how many days a judgement of doubt quietly asks again. */
    twijfel_na_dagen: whole(1, 366),
    /** Said before anything goes to the municipality. */
    document_gemeente: strict({ tekst: text, bron: text, lastChecked }),
  }),
  v.transform(({ land, hulplijnen, termijnen, stappen, ...rest }) => ({
    country: land,
    helpLines: hulplijnen,
    terms: termijnen,
    steps: stappen,
    register: rest.registratieformulier,
    doubtDays: rest.twijfel_na_dagen,
    publicDocument: {
      text: rest.document_gemeente.tekst,
      source: rest.document_gemeente.bron,
      lastChecked: rest.document_gemeente.lastChecked,
    },
  })),
);
export type National = v.InferOutput<typeof NationalSchema>;
