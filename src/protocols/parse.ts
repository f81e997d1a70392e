import * as v from 'valibot';
import { Failure } from '../core/failure.js';
import { KindSchema, type Kind } from '../core/kind.js';

const text = v.pipe(v.string(), v.nonEmpty());
const maybe = v.optional(v.nullable(text), null);
const id = v.pipe(text, v.regex(/^[a-z0-9_-]+$/));
const names = v.array(text);

/** Whether this column's behaviour is reported within the municipality. */
const ReportSchema = v.pipe(
  v.strictObject({
    code: v.picklist(['altijd', 'tenzij_gecorrigeerd', 'niet_tenzij_patroon']),
    tekst: text,
    uitzondering: maybe,
  }),
  v.transform(({ code, tekst, uitzondering }) => ({ code, text: tekst, exception: uitzondering })),
);

const CategorySchema = v.pipe(
  v.strictObject({
    id,
    volgorde: v.pipe(v.number(), v.integer(), v.minValue(1)),
    kop: text,
    normoverschrijdend: v.boolean(),
    richting: maybe,
    marker: maybe,
    marker_tekst: maybe,
    gedrag: v.pipe(names, v.minLength(1)),
    toelichting: maybe,
    norm: text,
    aanvulling_norm: maybe,
    contact_beeindigen: maybe,
    melden: ReportSchema,
    doel: maybe,
    zekerheid: maybe,
    opmerking: maybe,
  }),
  v.transform((column) => ({
    id: column.id,
    order: column.volgorde,
    /** The column's heading, word for word. */
    label: column.kop,
    crossesNorm: column.normoverschrijdend,
    direction: column.richting,
    marker: column.marker,
    markerText: column.marker_tekst,
    behaviour: column.gedrag,
    explanation: column.toelichting,
    norm: column.norm,
    normAddition: column.aanvulling_norm,
    endContact: column.contact_beeindigen,
    report: column.melden,
    goal: column.doel,
    certainty: column.zekerheid,
    remark: column.opmerking,
  })),
);
export type Category = v.InferOutput<typeof CategorySchema>;

const RouteSchema = v.pipe(
  v.strictObject({ melden_bij: v.pipe(names, v.minLength(1)), daarna: names, nazorg: names }),
  v.transform(({ melden_bij, daarna, nazorg }) => ({
    reportTo: melden_bij,
    then: daarna,
    aftercare: nazorg,
  })),
);

/** Each kind the rules propose → one of the protocol's columns, or `geen`. A kind left out gets no proposal. */
const KindsSchema = v.optional(
  v.strictObject(v.entriesFromList(KindSchema.options, v.optional(v.nullable(id), null))),
  {},
);

const uniqueBy = <T>(key: (item: T) => string | number) =>
  v.check<T[], string>(
    (items) => new Set(items.map(key)).size === items.length,
    'two parts with the same name or place',
  );

const ProtocolSchema = v.pipe(
  v.strictObject({
    schema: v.literal('norm-schema/1'),
    id,
    taal: text,
    titel: text,
    bron: v.strictObject({
      besluit: text,
      bekendmaking: text,
      cvdr: text,
      geldig_vanaf: v.pipe(text, v.isoDate()),
      let_op: maybe,
    }),
    rollen: v.pipe(names, v.minLength(1)),
    kernnorm: text,
    begrippen: v.record(id, text),
    regels: v.array(v.strictObject({ id: text, tekst: text, effect: text })),
    kolommen: v.pipe(
      v.array(CategorySchema),
      v.minLength(1),
      uniqueBy((column: Category) => column.id),
      uniqueBy((column: Category) => column.order),
    ),
    soorten: KindsSchema,
    extra_uitkomsten: names,
    meldroutes: v.record(text, RouteSchema),
    twijfel_bij: names,
    registratiesysteem: maybe,
  }),
  v.forward(
    v.check(
      (protocol) => protocol.rollen.every((role) => role in protocol.meldroutes),
      'a role without a route',
    ),
    ['meldroutes'],
  ),
  v.forward(
    v.check((protocol) => {
      const known = new Set(['geen', ...protocol.kolommen.map((column) => column.id)]);
      return Object.values(protocol.soorten).every((column) => column === null || known.has(column));
    }, 'a kind that is mapped to a column that does not exist'),
    ['soorten'],
  ),
  v.transform((protocol) => ({
    id: protocol.id,
    /** The version of the published text (CVDR number with its version), as named in a judgement. */
    version: protocol.bron.cvdr,
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
    roles: protocol.rollen,
    coreNorm: protocol.kernnorm,
    terms: protocol.begrippen,
    rules: protocol.regels.map(({ id, tekst, effect }) => ({ id, text: tekst, effect })),
    categories: protocol.kolommen.toSorted((a, b) => a.order - b.order),
    /** The column for each kind that the rules propose; `geen` for no column, null where the protocol does not say. */
    kinds: protocol.soorten satisfies Record<Kind, string | null>,
    routes: protocol.meldroutes,
    inDoubtAsk: protocol.twijfel_bij,
    registration: protocol.registratiesysteem,
  })),
);

/** One municipality's norm as data: its columns in order, routes, terms and where the text was published. */
export type Protocol = v.InferOutput<typeof ProtocolSchema>;

/**
 * The only way in for protocol data: checks it and names its parts in the words of the code; texts stay word for word.
 * Errors: `Failure` bad-data, whose detail lists every wrong place (`kolommen.2.norm: …`).
 */
export function parseProtocol(data: unknown): Protocol {
  const result = v.safeParse(ProtocolSchema, data);
  if (result.success) return result.output;
  const places = result.issues.map((issue) => `${v.getDotPath(issue) ?? '(whole)'}: ${issue.message}`);
  throw new Failure('bad-data', `protocol, ${places.join('; ')}`);
}
