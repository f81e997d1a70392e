import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(text, v.regex(/^[a-z0-9-]+$/));
const date = v.pipe(text, v.isoDate());

/** What of a record may show an element of an offence. A report looks each of them up; none is a verdict. */
export const FactSchema = v.picklist([
  'text',
  'pictures',
  'account',
  'permalink',
  'audience',
  'counts',
  'context',
  'series',
  'knowledge',
  'role',
  'direction',
  'threatened',
  'aimedAt',
  'condition',
  'presumedAim',
  'corrected',
]);
export type Fact = v.InferOutput<typeof FactSchema>;

/** What may speak against an element. */
export const CounterSchema = v.picklist(['audience-locked', 'direction-policy']);
export type Counter = v.InferOutput<typeof CounterSchema>;

/** Whether a klacht is needed: a request to prosecute, by the person concerned, within three months (art. 66 Sr). */
const NeedSchema = v.picklist(['no', 'yes', 'depends', 'assume']);
export type Need = v.InferOutput<typeof NeedSchema>;

const ComplaintSchema = v.variant('rule', [
  v.strictObject({ rule: v.picklist(['no', 'yes', 'depends']), note: text }),
  /** It differs by the role of the person concerned; a role that is not named: assume that one is needed. */
  v.strictObject({ rule: v.literal('role'), roles: v.record(id, NeedSchema), note: text }),
]);

/** One possible offence: its elements in plain words, and where a record may show them. */
export const OffenceSchema = v.strictObject({
  id,
  label: text,
  article: text,
  source: text,
  complaint: ComplaintSchema,
  elements: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: text,
        /** Empty: nothing that is recorded can show it. */
        facts: v.array(FactSchema),
        against: v.optional(v.array(CounterSchema)),
      }),
    ),
    v.minLength(1),
  ),
});
export type Offence = v.InferOutput<typeof OffenceSchema>;

export const OffencesSchema = v.strictObject({
  schema: v.literal('vastgelegd-feiten/1'),
  /** When a person last held this file against its sources. */
  lastChecked: date,
  offences: v.pipe(
    v.array(OffenceSchema),
    v.check((list) => new Set(list.map((offence) => offence.id)).size === list.length, 'an id twice'),
  ),
});

/** A sentence of a report with the source it rests on: on the front page, or with the possible offences. */
export const RemarkSchema = v.strictObject({
  id,
  label: text,
  text,
  source: text,
  lastChecked: date,
  on: v.picklist(['front', 'guide']),
});
export type Remark = v.InferOutput<typeof RemarkSchema>;

export const RemarksSchema = v.strictObject({
  schema: v.literal('vastgelegd-opmerkingen/1'),
  remarks: v.array(RemarkSchema),
});

/** Whether a klacht is needed for this offence where the person concerned has this role; null: role unknown. */
export function needOf({ complaint }: Offence, role: string | null): Need {
  if (complaint.rule !== 'role') return complaint.rule;
  const known = role !== null && Object.hasOwn(complaint.roles, role) ? complaint.roles[role] : undefined;
  return known ?? 'assume';
}
