import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Radio, TextField } from '../options/Fields.js';
import { text, type MessageKey } from '../text.js';
import type { Draft, Outcome } from './decision.js';
import type { DraftProps } from './Particulars.js';

const outcomes: Record<Outcome, MessageKey> = {
  corrected: 'corrected_yes',
  'not-corrected': 'corrected_no',
};
export const outcomeWords = (outcome: Outcome): string => text(outcomes[outcome]);

const isFilled = ({ correctedAt, correctedOutcome, correctedProof }: Draft): boolean =>
  correctedAt !== '' || correctedOutcome !== null || correctedProof !== '';

/**
 * When the sender was addressed, and what followed. Open where the protocol lets reporting depend on it, and where it was
 * filled in before; elsewhere of use for what may be lasting behaviour.
 */
export function Corrected({ draft, change, open }: DraftProps & { open: boolean }): JSX.Element {
  const [filled] = useState(() => isFilled(draft));
  return (
    <details open={open || filled}>
      <summary>{text('corrected_title')}</summary>
      <p class="quiet">{text('corrected_help')}</p>
      <div class="field">
        <label class="utrecht-form-label" for="corrected-at">
          {text('corrected_at')}
        </label>
        <input
          class="utrecht-textbox"
          id="corrected-at"
          type="datetime-local"
          value={draft.correctedAt}
          onInput={(event) => change({ correctedAt: event.currentTarget.value })}
        />
      </div>
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('corrected_question')}</legend>
        <div class="answers">
          {(Object.keys(outcomes) as Outcome[]).map((value) => (
            <Radio
              key={value}
              id={`corrected-${value}`}
              name="corrected"
              label={outcomeWords(value)}
              checked={draft.correctedOutcome === value}
              onChoose={() => change({ correctedOutcome: value })}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        id="corrected-proof"
        label={text('corrected_proof')}
        help={text('corrected_proof_help')}
        value={draft.correctedProof}
        onValue={(correctedProof) => change({ correctedProof })}
      />
    </details>
  );
}
