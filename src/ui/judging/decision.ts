import * as v from 'valibot';
import type { DataOf } from '../../core/journal.js';
import { isoOfLocal as isoOf } from '../dossier/local-time.js';
import { categoryOf, type Protocol } from '../../protocols/index.js';

/** What a person decides about an entry: the judgement without what the program fills in. */
export type Decision = Omit<DataOf<'judged'>, 'entry' | 'protocol' | 'by'>;
export type Direction = NonNullable<Decision['direction']>;
/** What the sender did after being addressed. */
export type Outcome = 'corrected' | 'not-corrected';
export type Occurrence = NonNullable<Decision['occurrence']>;

/** The form as it stands. Null: not answered; an empty text: not filled in. */
export const DraftSchema = v.object({
  category: v.nullable(v.string()),
  acuteDanger: v.nullable(v.boolean()),
  direction: v.nullable(v.picklist(['jij', 'jullie', 'ik', 'onbekend'])),
  presumedAim: v.string(),
  threatened: v.string(),
  aimedAt: v.string(),
  condition: v.string(),
  occurrence: v.nullable(v.picklist(['first', 'repeated'])),
  offences: v.array(v.string()),
  /** As a field for date and time gives it: local, to the minute. */
  correctedAt: v.string(),
  correctedProof: v.string(),
  correctedOutcome: v.nullable(v.picklist(['corrected', 'not-corrected'])),
});
export type Draft = Readonly<v.InferOutput<typeof DraftSchema>>;
/** Nothing is answered beforehand, also not as it was answered earlier. */
export const blankDraft: Draft = {
  category: null,
  acuteDanger: null,
  direction: null,
  presumedAim: '',
  threatened: '',
  aimedAt: '',
  condition: '',
  occurrence: null,
  offences: [],
  correctedAt: '',
  correctedProof: '',
  correctedOutcome: null,
};

/** Whether behaviour of this column crosses the norm; `twijfel`, `geen` and unknown columns do not. */
export const crossesNorm = (protocol: Protocol, category: string): boolean =>
  categoryOf(protocol, category)?.crossesNorm ?? false;

/** Whether a correction after being addressed changes whether this column is reported. */
export const isCorrectable = (protocol: Protocol, category: string | null): boolean =>
  category !== null && categoryOf(protocol, category)?.report.code === 'tenzij_gecorrigeerd';

/** Why a draft cannot be stored yet. */
export type Obstacle = 'choose' | 'unread' | 'correction-date' | 'correction-future';

/** The first thing that stands in the way; null: nothing does. Everything but the column may stay empty. */
export function obstacleOf(draft: Draft, protocol: Protocol, read: boolean, now: Date): Obstacle | null {
  if (draft.category === null) return 'choose';
  if (crossesNorm(protocol, draft.category) && !read) return 'unread';
  const corrects = draft.correctedProof.trim() !== '' || draft.correctedOutcome !== null;
  const at = isoOf(draft.correctedAt);
  if (at === null) return corrects ? 'correction-date' : null;
  // A pattern is counted from that day on.
  return Date.parse(at) > now.getTime() ? 'correction-future' : null;
}

/** What is stored of a draft with a column: asked and not answered is null, not asked is left out. */
export function decisionOf(draft: Draft, category: string): Decision {
  const filled = (value: string): string | null => value.trim() || null;
  const at = isoOf(draft.correctedAt);
  return {
    category,
    acuteDanger: draft.acuteDanger,
    ...(draft.direction !== null && { direction: draft.direction }),
    presumedAim: filled(draft.presumedAim),
    threatened: filled(draft.threatened),
    aimedAt: filled(draft.aimedAt),
    condition: filled(draft.condition),
    occurrence: draft.occurrence,
    offences: [...draft.offences],
    corrected:
      at === null ? null : { at, proof: filled(draft.correctedProof), outcome: draft.correctedOutcome },
  };
}
