import * as v from 'valibot';
import { id, list, maybe, maybeDay, text, unique } from './base.js';
import { strict } from './shapes.js';

const PlaceSchema = v.pipe(
  strict({ plaats: text, citaat: text }),
  v.transform(({ plaats, citaat }) => ({ place: plaats, quote: citaat })),
);

const OptionSchema = v.pipe(
  strict({ id, tekst: text, bronnen: list(PlaceSchema) }),
  v.transform(({ id, tekst, bronnen }) => ({ id, text: tekst, sources: bronnen })),
);

/**
 * A point on which the source contradicts itself, another source, or is silent: the options with their places, and what
 * holds until the municipality says otherwise (a file of its own with another `standaard`).
 */
export const ChoiceSchema = v.pipe(
  strict({
    id,
    vraag: text,
    opties: v.pipe(unique(OptionSchema), v.minLength(2)),
    standaard: id,
    toelichting: maybe,
  }),
  v.forward(
    v.partialCheck(
      [['opties', '$', 'id'], ['standaard']],
      ({ opties, standaard }) => opties.some(({ id }) => id === standaard),
      'unknown',
    ),
    ['standaard'],
  ),
  v.transform((choice) => ({
    id: choice.id,
    question: choice.vraag,
    options: choice.opties,
    standard: choice.standaard,
    explanation: choice.toelichting,
  })),
);
export type ProtocolChoice = v.InferOutput<typeof ChoiceSchema>;

/** A text to send or say. `voorbeeldtekst` until the municipality approved it, and shown as such. */
export const DraftSchema = v.pipe(
  strict({
    id,
    /** For which columns. */
    kolommen: v.array(id),
    wanneer: text,
    tekst: text,
    status: v.picklist(['voorbeeldtekst', 'vastgesteld']),
    /** On which day the municipality approved it. */
    vastgesteld_op: maybeDay,
    /** Only after the person consulted somebody. */
    na_overleg: v.optional(v.boolean(), false),
  }),
  v.transform((draft) => ({
    id: draft.id,
    categories: draft.kolommen,
    when: draft.wanneer,
    text: draft.tekst,
    approved: draft.status === 'vastgesteld',
    approvedOn: draft.vastgesteld_op,
    afterConsult: draft.na_overleg,
  })),
);
export type Draft = v.InferOutput<typeof DraftSchema>;
