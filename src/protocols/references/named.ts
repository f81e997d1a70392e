import * as v from 'valibot';

/** A part of the file, or null where it is not there or not of its type: then nothing can be said about it here. */
const part = <const S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);
const name = part(v.string());
const names = part(v.array(name));
const rows = <const E extends v.ObjectEntries>(entries: E) => v.array(part(v.object(entries)));
const items = <const E extends v.ObjectEntries>(entries: E) => part(rows(entries));

/** What may be left out is then empty, which is not the same as unreadable. */
const maybeItems = <const E extends v.ObjectEntries>(entries: E) =>
  v.fallback(v.optional(v.nullable(rows(entries)), []), null);

/** Texts are compared as they are read: without spaces around. */
const trimmed = part(v.pipe(v.string(), v.trim()));
const maybeTexts = v.fallback(
  v.pipe(
    v.nullish(v.array(trimmed), []),
    v.transform((texts): (string | null)[] | null => texts),
  ),
  null,
);
/** Whom a melding under a route can go to. */
const routeRecipients = {
  melden_bij: maybeTexts,
  daarna: maybeTexts,
  twijfel_bij: maybeTexts,
  ook: maybeItems({ wie: trimmed }),
};

/** Only what has an id or names one, read part by part, so that a mistake in one does not hide those in another. */
const NamedSchema = v.object({
  rollen: names,
  rolnamen: part(v.record(v.string(), v.unknown())),
  meldroutes: part(v.record(v.string(), part(v.object(routeRecipients)))),
  twijfel_bij: maybeTexts,
  vermoeden_bij: maybeTexts,
  kolommen: items({ id: name, normoverschrijdend: part(v.boolean()) }),
  soorten: part(v.record(v.string(), name)),
  termijnen: maybeItems({ id: name }),
  nazorg: part(v.object({ gesprekken: items({ termijn: name }) })),
  hulplijnen: v.fallback(
    v.optional(
      v.nullable(
        v.object({
          landelijk: names,
          uren: part(v.record(v.string(), v.unknown())),
          eigen: maybeItems({ id: name }),
        }),
      ),
      {
        landelijk: [],
        uren: {},
        eigen: [],
      },
    ),
    null,
  ),
  teksten: items({ kolommen: names, tekst: name }),
  stappen: maybeItems({
    id: name,
    tekst: name,
    toelichting: name,
    rollen: names,
    lijn: name,
    na_akkoord_van: names,
    na: names,
  }),
  keuzes: maybeItems({
    id: name,
    standaard: name,
    opties: items({
      id: name,
      melden: part(v.record(v.string(), part(v.object({ code: name, tekst: name, uitzondering: name })))),
    }),
  }),
  stapbronnen: part(v.record(v.string(), v.unknown())),
  registratieformulier: part(v.object({ velden: items({ veld: name }) })),
});
export type Named = v.InferOutput<typeof NamedSchema>;
export type NamedStep = NonNullable<NonNullable<Named['stappen']>[number]>;

/** What a file names; null when it is no object at all. */
export function namedIn(file: unknown): Named | null {
  const found = v.safeParse(NamedSchema, file);
  return found.success && !Array.isArray(file) ? found.output : null;
}
