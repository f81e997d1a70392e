import * as v from 'valibot';
import { id, lastChecked, list, maybe, name, text } from './base.js';
import { strict } from './shapes.js';

/** For which judgements a step is: by the reporting rule of the column, or an outcome outside of the columns. */
export const StepForSchema = v.picklist([
  'altijd',
  'tenzij_gecorrigeerd',
  'niet_tenzij_patroon',
  'twijfel',
  'geen',
  'onbeoordeeld',
]);
export type StepFor = v.InferOutput<typeof StepForSchema>;

/** What a step is: the screen knows how to help with each. */
export const StepKindSchema = v.picklist([
  'bellen',
  'vastleggen',
  'beoordelen',
  'rust',
  'bereikbaar',
  'overleg',
  'melding',
  'politie',
  'thuisfront',
  'nazorg',
  'platform',
  'aanspreken',
  'uitkomst',
  'niets',
]);
export type StepKind = v.InferOutput<typeof StepKindSchema>;

/** When a step is due: now, tomorrow, or later. */
export const ListSchema = v.picklist(['nu', 'morgen', 'later']);

/** On what the sender did after being addressed, or on a pattern, a step may depend. */
export const ConditionSchema = v.picklist(['gestopt', 'gaat_door', 'patroon']);
export type StepCondition = v.InferOutput<typeof ConditionSchema>;

/** One step of "Wat nu?". In a protocol, a step with the id of a national one takes its place. */
export const StepSchema = v.pipe(
  strict({
    id,
    tekst: text,
    toelichting: maybe,
    voor: v.pipe(v.array(StepForSchema), v.minLength(1)),
    /** Only for these roles; empty: for all. */
    rollen: list(name),
    lijst: ListSchema,
    soort: StepKindSchema,
    als: v.optional(v.nullable(ConditionSchema), null),
    /** Only after one of these steps was done, and who was asked agreed to this one. */
    na_akkoord_van: list(id),
    /** Only after these steps were done or skipped. */
    na: list(id),
    /** What it may do: make evidence disappear, or provoke. Then what is not on record yet is shown first. */
    risico: v.optional(v.nullable(v.picklist(['bewijs', 'uitlokking'])), null),
    /** A help line to call. */
    lijn: v.optional(v.nullable(id), null),
    bron: text,
    lastChecked,
  }),
  v.transform((step) => ({
    id: step.id,
    text: step.tekst,
    explanation: step.toelichting,
    for: step.voor,
    roles: step.rollen,
    list: step.lijst,
    kind: step.soort,
    condition: step.als,
    agreedBy: step.na_akkoord_van,
    after: step.na,
    risk: step.risico,
    line: step.lijn,
    source: step.bron,
    lastChecked: step.lastChecked,
  })),
);
export type PlanStep = v.InferOutput<typeof StepSchema>;
