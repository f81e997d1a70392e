import * as v from 'valibot';
import { LineSchema } from '../line.js';
import { ISO } from './text.js';

const text = v.string();
/** Random, so that no id tells anything about anybody. */
const dossier = v.pipe(text, v.uuid());

/** How entries came together in a dossier. */
export const DossierOriginSchema = v.picklist(['one', 'selection', 'account', 'run']);
export type DossierOrigin = v.InferOutput<typeof DossierOriginSchema>;

/** What something is about: one entry, or entries taken together. Exactly one of the two. */
export const subjectParts = { entry: v.nullable(text), dossier: v.nullable(dossier) };
interface Subjects {
  readonly entry: string | null;
  readonly dossier: string | null;
}
/** The check for every event with `subjectParts`. */
export const oneSubject = <T extends Subjects>() =>
  v.check<T, 'subject'>((data) => (data.entry === null) !== (data.dossier === null), 'subject');

/** A step of the plan, as the person says it went. Nothing is ever done by itself. */
export const StepSchema = v.strictObject({
  ...subjectParts,
  /** Id of the step in the plan of the protocol. */
  step: text,
  /** `open` takes back what was said before. */
  state: v.picklist(['planned', 'done', 'skipped', 'open']),
  /** When it was done, or is planned for, by the person's own account; null: not said. */
  at: v.nullable(ISO),
  by: v.nullable(text),
  /** With whom, or to whom. */
  whom: v.nullable(text),
  /** The number that the other side gave. */
  reference: v.nullable(text),
  note: v.nullable(text),
  /** Of who was asked: to which later steps they agreed, by id. */
  agreed: v.optional(v.array(text)),
});

/** Events about dossiers: entries taken together to act on, and the steps taken. */
export const dossierHappenings = [
  v.object({
    kind: v.literal('dossier-made'),
    data: v.strictObject({
      dossier,
      name: text,
      origin: DossierOriginSchema,
      /** Ids of entries. Not `entries`: being taken together changes nothing in an entry. */
      members: v.array(text),
      by: v.nullable(text),
    }),
  }),
  v.object({ kind: v.literal('dossier-renamed'), data: v.strictObject({ dossier, name: text }) }),
  v.object({
    kind: v.literal('dossier-members'),
    data: v.strictObject({ dossier, added: v.array(text), removed: v.array(text) }),
  }),
  v.object({
    kind: v.literal('dossier-closed'),
    data: v.strictObject({ dossier, closed: v.boolean(), reason: v.nullable(text) }),
  }),
  v.object({
    kind: v.literal('dossier-wiped'),
    /** Lines about the dossier whose content and salt were destroyed; its entries stay. */
    data: v.strictObject({ dossier, lines: v.array(LineSchema.entries.seq) }),
  }),
  v.object({ kind: v.literal('step'), data: v.pipe(StepSchema, oneSubject()) }),
] as const;
