import * as v from 'valibot';
import { id, list, maybe, maybeDay, text, unique } from './base.js';
import { ReportSchema, type Category } from './columns.js';
import { keyed, strict } from './shapes.js';

const PlaceSchema = v.pipe(
  strict({ plaats: text, citaat: text }),
  v.transform(({ plaats, citaat }) => ({ place: plaats, quote: citaat })),
);

const OptionSchema = v.pipe(
  strict({
    id,
    tekst: text,
    bronnen: list(PlaceSchema),
    /** The reporting rule of these columns while this option is the standard; null: as the column itself says. */
    melden: v.optional(keyed(id, v.nullable(ReportSchema)), {}),
  }),
  v.transform(({ id, tekst, bronnen, melden }) => ({ id, text: tekst, sources: bronnen, reports: melden })),
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

/**
 * A column as the choices have it: what a chosen option sets takes the place of the column's own rule. Options that set different
 * things are refused (`references/choices.ts`), so it is the same whichever comes first.
 */
export function asChosen(column: Category, choices: readonly ProtocolChoice[]): Category {
  const chosen = choices.flatMap(({ options, standard }) => options.filter(({ id }) => id === standard));
  const set = chosen.flatMap(({ reports }) =>
    Object.hasOwn(reports, column.id) ? (reports[column.id] ?? []) : [],
  );
  return { ...column, report: set[0] ?? column.report };
}

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
