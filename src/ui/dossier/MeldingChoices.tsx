import type { JSX } from 'preact';
import { ASKS, PERPETRATORS, recipientsOf, URGENCIES, type Choices } from '../../dossier/melding/melding.js';
import { askText, perpetratorText, urgencyText } from '../../dossier/melding/words.js';
import type { Protocol } from '../../protocols/index.js';
import { SelectField } from '../options/Fields.js';
import { text } from '../text.js';

interface CheckProps {
  label: string;
  dutch?: boolean;
  checked: boolean;
  onChange: () => void;
}

export const Check = ({ label, dutch, checked, onChange }: CheckProps): JSX.Element => (
  <label class="check">
    <input
      class="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      checked={checked}
      onChange={onChange}
    />
    <span lang={dutch ? 'nl' : undefined}>{label}</span>
  </label>
);

/** A value in a list, or out of it. */
export const toggled = <T,>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];

interface Props {
  protocol: Protocol;
  role: string | null;
  consult: boolean;
  consultOnly: boolean;
  concerned: readonly string[];
  recipient: string;
  choices: Choices;
  /** Whether a suspected person was noted. */
  suspected: boolean;
  onConsult: (consult: boolean) => void;
  onConcerned: (concerned: readonly string[]) => void;
  onChoices: (change: Partial<Choices>) => void;
}

/** Whom it goes to, and what goes along. */
export function MeldingChoices(props: Props): JSX.Element {
  const { protocol, role, consult, consultOnly, concerned, recipient, choices, onChoices } = props;
  return (
    <>
      {!consultOnly && (
        <Check label={text('melding_consult')} checked={consult} onChange={() => props.onConsult(!consult)} />
      )}
      <fieldset class="group">
        <legend class="utrecht-form-label">{text('melding_concerned')}</legend>
        {recipientsOf(protocol, role, consult, []).map((who) => (
          <Check
            key={who}
            dutch
            label={who}
            checked={concerned.includes(who)}
            onChange={() => props.onConcerned(toggled(concerned, who))}
          />
        ))}
      </fieldset>
      <p role="status">
        {text('melding_goes_to')} <strong lang="nl">{recipient || text('melding_nobody')}</strong>
      </p>
      <SelectField
        id="melding-urgency"
        label={text('melding_urgency')}
        value={choices.urgency}
        onValue={(value) => onChoices({ urgency: URGENCIES.find((one) => one === value) ?? 'deze_week' })}
        options={URGENCIES.map((value) => ({ value, label: urgencyText[value] }))}
      />
      {!consult && (
        <>
          <fieldset class="group">
            <legend class="utrecht-form-label">{text('melding_asks')}</legend>
            {ASKS.map((ask) => (
              <Check
                key={ask}
                dutch
                label={askText[ask]}
                checked={choices.asks.includes(ask)}
                onChange={() => onChoices({ asks: toggled(choices.asks, ask) })}
              />
            ))}
          </fieldset>
          <SelectField
            id="melding-perpetrator"
            label={text('melding_perpetrator')}
            value={choices.perpetrator}
            onValue={(value) =>
              onChoices({ perpetrator: PERPETRATORS.find((one) => one === value) ?? 'onbekend' })
            }
            options={PERPETRATORS.map((value) => ({ value, label: perpetratorText[value] }))}
          />
          <fieldset class="group">
            <legend class="utrecht-form-label">{text('melding_with')}</legend>
            <p class="quiet">{text('melding_with_help')}</p>
            <Check
              label={text('melding_with_account')}
              checked={choices.withAccount}
              onChange={() => onChoices({ withAccount: !choices.withAccount })}
            />
            <Check
              label={text('melding_with_text')}
              checked={choices.withText}
              onChange={() => onChoices({ withText: !choices.withText })}
            />
            {props.suspected && (
              <Check
                label={text('melding_with_suspected')}
                checked={choices.withSuspected}
                onChange={() => onChoices({ withSuspected: !choices.withSuspected })}
              />
            )}
          </fieldset>
        </>
      )}
    </>
  );
}
