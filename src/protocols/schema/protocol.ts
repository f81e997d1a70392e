import * as v from 'valibot';
import { OTHER_ROLE } from '../../core/settings.js';
import { OrganisationSchema } from '../../core/organisation.js';
import type { Kind } from '../../core/kind.js';
import { id, lastChecked, list, maybe, maybeDay, name, names, text, unique, version } from './base.js';
import { asChosen, ChoiceSchema, DraftSchema } from './choices.js';
import { CategoriesSchema, KindsSchema } from './columns.js';
import { HelpLineSchema, HoursSchema } from './help.js';
import { PersistenceSchema } from './persistence.js';
import { AftercareSchema, MeasureSchema, RouteSchema } from './routes.js';
import { RegisterSchema, SafeChannelSchema } from './handing.js';
import { StepSchema } from './steps.js';
import { TermSchema } from './terms.js';
import { keyed, strict } from './shapes.js';

const parts = <const S extends v.GenericSchema<unknown, { id: string }>>(item: S) =>
  v.optional(unique(item), []);

const maybeVersion = v.optional(v.nullable(version), null);

const SourceSchema = v.pipe(
  strict({
    besluit: maybe,
    bekendmaking: text,
    cvdr: maybeVersion,
    /** Names this text where there is no CVDR number, or where the municipality's file changes and the text does not. */
    versie: maybeVersion,
    geldig_vanaf: maybeDay,
    let_op: maybe,
  }),
  v.partialCheck([['versie'], ['cvdr']], ({ versie, cvdr }) => (versie ?? cvdr) !== null, 'version'),
);

const RulesSchema = v.array(strict({ id: text, tekst: text, effect: text }));

const Fields = strict({
  $schema: v.optional(text),
  schema: v.literal('norm-schema/1'),
  id,
  taal: text,
  titel: text,
  bron: SourceSchema,
  /** Of which kind of organisation it is; left out: of either. */
  bestuur: v.optional(v.nullable(OrganisationSchema), null),
  rollen: v.pipe(unique(v.pipe(name, v.notValue(OTHER_ROLE, 'reserved')), null), v.minLength(1)),
  rolnamen: v.optional(keyed(name, text), {}),
  kernnorm: text,
  begrippen: keyed(id, text),
  regels: RulesSchema,
  kolommen: CategoriesSchema,
  soorten: KindsSchema,
  extra_uitkomsten: names,
  meldroutes: keyed(name, RouteSchema),
  twijfel_bij: names,
  vermoeden_bij: list(text),
  registratiesysteem: maybe,
  maatregelen: parts(MeasureSchema),
  nazorg: v.optional(v.nullable(AftercareSchema), null),
  termijnen: parts(TermSchema),
  hulplijnen: v.optional(
    strict({
      landelijk: list(id),
      uren: v.optional(keyed(id, HoursSchema), {}),
      eigen: parts(HelpLineSchema),
    }),
    {},
  ),
  teksten: parts(DraftSchema),
  keuzes: parts(ChoiceSchema),
  stappen: parts(StepSchema),
  stapbronnen: v.optional(keyed(id, text), {}),
  stapbronnen_lastChecked: lastChecked,
  veilig_kanaal: v.optional(v.nullable(SafeChannelSchema), null),
  registratieformulier: v.optional(v.nullable(RegisterSchema), null),
  aanhoudend: v.optional(PersistenceSchema, {}),
});
/** The form of the whole file. `parse.ts` is the way in, and holds what its parts name against what exists. */
export const ProtocolSchema = v.pipe(
  Fields,
  v.transform((protocol) => ({
    id: protocol.id,
    /** The version of the published text (CVDR number with its version), as named in a judgement. */
    version: protocol.bron.versie ?? protocol.bron.cvdr ?? '',
    language: protocol.taal,
    title: protocol.titel,
    source: {
      decision: protocol.bron.besluit,
      publication: protocol.bron.bekendmaking,
      cvdr: protocol.bron.cvdr,
      validFrom: protocol.bron.geldig_vanaf,
      /** What is not certain about this copy of the text; null when nothing. */
      caution: protocol.bron.let_op,
    },
    /** `organisationOf` gives that of a role. */
    organisation: protocol.bestuur,
    roles: protocol.rollen,
    /** How a role is called, where its id does not say it. */
    roleNames: protocol.rolnamen,
    coreNorm: protocol.kernnorm,
    concepts: protocol.begrippen,
    rules: protocol.regels.map((rule) => ({ id: rule.id, text: rule.tekst, effect: rule.effect })),
    /** In their order, with the reporting rules that the choices lead to. */
    categories: protocol.kolommen
      .map((column) => asChosen(column, protocol.keuzes))
      .toSorted((a, b) => a.order - b.order),
    /** The column for each kind that the rules propose; `geen` for no column, null where the protocol does not say. */
    kinds: protocol.soorten satisfies Record<Kind, string | null>,
    routes: protocol.meldroutes,
    /** Whom anybody may ask in doubt; `inDoubtAskOf` gives those of a role. */
    inDoubtAsk: protocol.twijfel_bij,
    /** Which of those that a melding can go to may hear the name of a suspected person; left out: nobody. */
    hearSuspicion: protocol.vermoeden_bij,
    registration: protocol.registratiesysteem,
    measures: protocol.maatregelen,
    aftercare: protocol.nazorg,
    /** The protocol's own terms; those in law are `national.terms`. */
    terms: protocol.termijnen,
    /** Ids of national lines that the protocol names, hours that it gives for them itself, and lines of its own. */
    helpLines: {
      national: protocol.hulplijnen.landelijk,
      hours: protocol.hulplijnen.uren,
      own: protocol.hulplijnen.eigen,
    },
    drafts: protocol.teksten,
    choices: protocol.keuzes,
    /** Steps of its own; `planStepsOf` gives them with those of the country. */
    steps: protocol.stappen,
    /** Where it says itself what a step of the country says: its place is shown instead of the country's source. */
    stepSources: protocol.stapbronnen,
    /** On which day those places were held against the text; null: never. */
    stepSourcesChecked: protocol.stapbronnen_lastChecked,
    safeChannel: protocol.veilig_kanaal,
    /** How its registration calls the fields of a melding; null: the national names. */
    register: protocol.registratieformulier,
    persistence: protocol.aanhoudend,
  })),
);

/** One municipality's norm as data: its columns in order, routes, terms and where the text was published. */
export type Protocol = v.InferOutput<typeof ProtocolSchema>;
