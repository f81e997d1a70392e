import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryPattern } from '../../norm/patterns/index.js';
import { Radio, TextField } from '../options/Fields.js';
import { text, type MessageKey } from '../text.js';
import type { Draft, Occurrence } from './decision.js';

export interface DraftProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

const fields: readonly (readonly [
  'presumedAim' | 'threatened' | 'aimedAt' | 'condition',
  label: MessageKey,
  help: MessageKey,
])[] = [
  ['presumedAim', 'judged_aim', 'judged_aim_help'],
  ['threatened', 'judged_threatened', 'judged_threatened_help'],
  ['aimedAt', 'judged_aimed_at', 'judged_aimed_at_help'],
  ['condition', 'judged_condition', 'judged_condition_help'],
];

const isFilled = (draft: Draft): boolean =>
  draft.occurrence !== null || fields.some(([field]) => draft[field] !== '');

/** Facts that help others later. All of them may stay empty. What was filled in before is not hidden. */
export function Particulars({
  draft,
  change,
  pattern,
}: DraftProps & { pattern: EntryPattern | null }): JSX.Element {
  const [open] = useState(() => isFilled(draft));
  return (
    <details open={open}>
      <summary>{text('particulars_title')}</summary>
      <p class="quiet">{text('particulars_intro')}</p>
      {fields.map(([field, label, help]) => (
        <TextField
          key={field}
          id={`judged-${field}`}
          label={text(label)}
          help={text(help)}
          value={draft[field]}
          onValue={(value) => change({ [field]: value })}
        />
      ))}
      <OccurrenceField draft={draft} change={change} pattern={pattern} />
    </details>
  );
}

const occurrences: Record<Occurrence, MessageKey> = {
  first: 'occurrence_first',
  repeated: 'occurrence_repeated',
};
export const occurrenceWords = (occurrence: Occurrence): string => text(occurrences[occurrence]);

function OccurrenceField({
  draft,
  change,
  pattern,
}: DraftProps & { pattern: EntryPattern | null }): JSX.Element {
  return (
    <fieldset class="group" aria-describedby="occurrence-help">
      <legend class="utrecht-form-label">{text('occurrence_question')}</legend>
      <p class="quiet" id="occurrence-help">
        {suggestion(pattern)}
      </p>
      <div class="answers">
        {(Object.keys(occurrences) as Occurrence[]).map((value) => (
          <Radio
            key={value}
            id={`occurrence-${value}`}
            name="occurrence"
            label={occurrenceWords(value)}
            checked={draft.occurrence === value}
            onChoose={() => change({ occurrence: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What this logbook says about it; the municipality's own registration may know more. */
export function suggestion(pattern: EntryPattern | null): string {
  if (pattern === null) return text('occurrence_unknown');
  const { earlier, earlierProposed } = pattern;
  const unjudged = text('occurrence_proposed', String(earlierProposed));
  if (earlier > 0) {
    const judged = text('occurrence_earlier', String(earlier));
    return earlierProposed > 0 ? `${judged} ${unjudged}` : judged;
  }
  if (earlierProposed > 0) return `${text('occurrence_maybe')} ${unjudged}`;
  return text(
    pattern.unordered || pattern.standing === 'onbekend' ? 'occurrence_unknown' : 'occurrence_none_earlier',
  );
}
