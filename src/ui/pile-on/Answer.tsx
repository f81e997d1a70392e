import type { JSX } from 'preact';
import type { Protocol } from '../../protocols/index.js';
import type { Direction } from '../judging/decision.js';
import type { Proposed } from '../judging/proposing.js';
import { Suggested } from '../judging/ProposalPanel.js';
import { DirectionChoices } from '../judging/Questions.js';
import { Live } from '../parts/Notice.js';
import { text } from '../text.js';

interface Props {
  /** Id of the entry. */
  entry: string;
  protocol: Protocol;
  proposed: Proposed;
  /** What the person answered; null: nothing yet. */
  direction: Direction | null;
  onDirection: (direction: Direction) => void;
  /** The text of the post is shown: who did not read it has nothing to answer. */
  open: boolean;
}

/** Whom a post of the list is aimed at; what the rules say of it comes after the person's answer. Selects nothing. */
export function Answer({ entry, protocol, proposed, open, ...choices }: Props): JSX.Element {
  return (
    <>
      {open && (
        <fieldset class="group" aria-describedby={`author-${entry}`}>
          <legend class="utrecht-form-label">{text('direction_question')}</legend>
          <div class="answers">
            <DirectionChoices {...choices} of={entry} />
          </div>
        </fieldset>
      )}
      <Live>{choices.direction !== null && <Suggested {...{ proposed, protocol }} />}</Live>
    </>
  );
}
