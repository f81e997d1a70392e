import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { needOf, type Need, type Offence } from '../../dossier/offence.js';
import { offences } from '../../dossier/offences.js';
import { text, type MessageKey } from '../text.js';
import type { DraftProps } from './Particulars.js';

const needs: Record<Need, MessageKey> = {
  no: 'complaint_no',
  yes: 'complaint_yes',
  depends: 'complaint_depends',
  assume: 'complaint_assume',
};

interface Props extends DraftProps {
  /** Role of the person it is about; null: unknown. */
  role: string | null;
}

/** A hint apart from the judgement: offences that may be at issue. Whether they are is for police and court. What was ticked before is not hidden. */
export function Offences({ draft, change, role }: Props): JSX.Element {
  const toggle = (id: string): void =>
    change({
      offences: draft.offences.includes(id)
        ? draft.offences.filter((other) => other !== id)
        : [...draft.offences, id],
    });
  const [open] = useState(draft.offences.length > 0);
  return (
    <details open={open}>
      <summary>{text('offences_title')}</summary>
      <p class="quiet">{text('offences_intro')}</p>
      <ul class="options">
        {offences.map((offence) => (
          <OffenceChoice
            key={offence.id}
            {...{ offence, role }}
            checked={draft.offences.includes(offence.id)}
            toggle={() => toggle(offence.id)}
          />
        ))}
      </ul>
    </details>
  );
}

function OffenceChoice({
  offence,
  role,
  checked,
  toggle,
}: {
  offence: Offence;
  role: string | null;
  checked: boolean;
  toggle: () => void;
}): JSX.Element {
  const id = `offence-${offence.id}`;
  return (
    <li>
      <label class="check" for={id} lang="nl">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={id}
          checked={checked}
          aria-describedby={`${id}-help`}
          onChange={toggle}
        />
        {offence.label}
      </label>
      <p class="quiet options__help" id={`${id}-help`}>
        <span lang="nl">{offence.article}</span>. {text(needs[needOf(offence, role)])}{' '}
        <span lang="nl">{offence.complaint.note}</span>
      </p>
    </li>
  );
}
