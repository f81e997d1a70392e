import type { JSX, TargetedInputEvent } from 'preact';

interface FieldProps {
  id: string;
  label: string;
  help?: string;
  /** Shown as dots, and never filled in by the browser. */
  secret?: boolean;
  value: string;
  onValue: (value: string) => void;
}

export function TextField({ id, label, help, secret, value, onValue }: FieldProps): JSX.Element {
  const input = {
    class: 'utrecht-textbox',
    id,
    value,
    'aria-describedby': help && `${id}-help`,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onValue(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {help && (
        <p class="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {secret ? (
        <input type="password" autocomplete="new-password" {...input} />
      ) : (
        <input type="text" {...input} />
      )}
    </div>
  );
}

interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[];
}

export function SelectField({ id, label, value, onValue, options }: SelectProps): JSX.Element {
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadioProps {
  id: string;
  name: string;
  label: string;
  checked: boolean;
  onChoose: () => void;
}

export function Radio({ id, name, label, checked, onChoose }: RadioProps): JSX.Element {
  return (
    <label class="check" for={id}>
      <input
        class="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        id={id}
        name={name}
        checked={checked}
        onChange={onChoose}
      />
      {label}
    </label>
  );
}
