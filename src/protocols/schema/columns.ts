import * as v from 'valibot';
import { KindSchema } from '../../core/kind.js';
import { differ, id, maybe, names, text, unique, whole } from './base.js';
import { strict } from './shapes.js';

/** Whether this column's behaviour is reported within the municipality. */
export const ReportSchema = v.pipe(
  strict({
    code: v.picklist(['altijd', 'tenzij_gecorrigeerd', 'niet_tenzij_patroon']),
    tekst: text,
    uitzondering: maybe,
  }),
  v.transform(({ code, tekst, uitzondering }) => ({ code, text: tekst, exception: uitzondering })),
);

const CategorySchema = v.pipe(
  strict({
    id: v.pipe(id, v.notValues(['geen', 'twijfel'], 'reserved')),
    volgorde: whole(1, 999),
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

export const CategoriesSchema = v.pipe(
  unique(CategorySchema),
  v.minLength(1),
  differ<Category>('volgorde', 'order'),
);

/** Each kind the rules propose → one of the protocol's columns, or `geen`. A kind left out gets no proposal. */
export const KindsSchema = v.optional(
  strict(v.entriesFromList(KindSchema.options, v.optional(v.nullable(id), null))),
  {},
);
