import * as v from 'valibot';
import { oneSubject, subjectParts } from './dossier.js';
import { LineSchema } from '../line.js';
import { ISO } from './text.js';

const text = v.string();

/** What was about to leave when the innocent readings were looked at. */
export const LeavingSchema = v.picklist(['consult', 'melding', 'statement', 'platform', 'police', 'bundle']);
export type Leaving = v.InferOutput<typeof LeavingSchema>;

/** The innocent readings that fitted, each looked at before something left; none of the words. */
const CounterReadSchema = v.pipe(
  v.strictObject({
    ...subjectParts,
    before: LeavingSchema,
    /** Version of the data with the readings. */
    data: text,
    /** By id, in the order shown. `holds`: the person thinks it may be so. */
    readings: v.array(v.strictObject({ id: text, answer: v.picklist(['seen', 'holds']) })),
    by: v.nullable(text),
  }),
  oneSubject(),
);

/** Who the person thinks is behind an account: never a fact about the account, and with what it rests on. */
const SuspectedSchema = v.pipe(
  v.strictObject({ ...subjectParts, name: text, evidence: text, by: v.nullable(text) }),
  oneSubject(),
);

/** The sender was addressed on the norm: what was posted, and how the sender probably saw it. */
const AddressedSchema = v.strictObject({
  entry: text,
  /** When it was posted, by the person's own account. */
  at: ISO,
  /** Id of the protocol's text that it was made from; null: own words. */
  draft: v.nullable(text),
  text,
  /** The entry in which the posted reply was put on record; null: it was not. */
  reply: v.nullable(text),
  /** How the sender probably saw it: a reply or mention is notified, an answer of the sender shows it. */
  noticed: v.picklist(['answered', 'notified', 'sent', 'unknown']),
  by: v.nullable(text),
});

/**
 * A date of addressing was noted by mistake. The line that gives it stays, and counts no more. `line`: of a judgement or
 * a norm statement of this entry.
 */
const AddressingWithdrawnSchema = v.strictObject({
  entry: text,
  line: LineSchema.entries.seq,
  by: v.nullable(text),
});

/** Events about what the person does about entries, before and beside what is handed over. */
export const actionHappenings = [
  v.object({ kind: v.literal('counter-read'), data: CounterReadSchema }),
  v.object({ kind: v.literal('suspected'), data: SuspectedSchema }),
  v.object({ kind: v.literal('addressed'), data: AddressedSchema }),
  v.object({ kind: v.literal('addressing-withdrawn'), data: AddressingWithdrawnSchema }),
] as const;
