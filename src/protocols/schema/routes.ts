import * as v from 'valibot';
import { OrganisationSchema } from '../../core/organisation.js';
import { id, list, maybe, names, text } from './base.js';
import { strict } from './shapes.js';

const AlsoSchema = v.pipe(
  strict({ wie: text, wanneer: text, bron: maybe }),
  v.transform(({ wie, wanneer, bron }) => ({ who: wie, when: wanneer, source: bron })),
);

/** Whom a role notifies, who is told next and by whom, and who gives aftercare. Functions, never names of people. */
export const RouteSchema = v.pipe(
  strict({
    melden_bij: v.pipe(names, v.minLength(1)),
    /** Whom this role may ask in doubt, where that is not who holds for all. */
    twijfel_bij: v.optional(v.nullable(v.pipe(names, v.minLength(1))), null),
    daarna: names,
    /** Who tells them. */
    daarna_door: maybe,
    nazorg: names,
    ook: list(AlsoSchema),
    /** Where the role is of another organisation than the protocol, or the protocol is for several. */
    bestuur: v.optional(v.nullable(OrganisationSchema), null),
    bron: maybe,
    opmerking: maybe,
  }),
  v.transform((route) => ({
    reportTo: route.melden_bij,
    inDoubtAsk: route.twijfel_bij,
    then: route.daarna,
    toldBy: route.daarna_door,
    aftercare: route.nazorg,
    /** Others who are told in some cases. */
    also: route.ook,
    organisation: route.bestuur,
    source: route.bron,
    remark: route.opmerking,
  })),
);
export type Route = v.InferOutput<typeof RouteSchema>;

/** A measure the municipality can take. It decides; the product only notes what was decided. */
export const MeasureSchema = v.pipe(
  strict({
    id: text,
    naam: text,
    /** Who decides on it, where the source says so. */
    besluit_door: maybe,
    citaat: maybe,
    bron: maybe,
    /** Never in a melding, never in an export by default. */
    vertrouwelijk: v.optional(v.boolean(), false),
  }),
  v.transform((measure) => ({
    id: measure.id,
    name: measure.naam,
    decidedBy: measure.besluit_door,
    quote: measure.citaat,
    source: measure.bron,
    confidential: measure.vertrouwelijk,
  })),
);
export type Measure = v.InferOutput<typeof MeasureSchema>;

const TalkSchema = v.pipe(
  strict({ termijn: id, doel: names }),
  v.transform(({ termijn, doel }) => ({ term: termijn, goals: doel })),
);

/** What is offered to the person afterwards. Who does it stands in the route of each role. */
export const AftercareSchema = v.pipe(
  strict({ aanbod: text, door: names, gesprekken: list(TalkSchema), bron: text, opmerking: maybe }),
  v.transform((care) => ({
    offer: care.aanbod,
    by: care.door,
    /** Conversations; `term` is the id of a term of the same protocol. */
    talks: care.gesprekken,
    source: care.bron,
    remark: care.opmerking,
  })),
);
