import type { ComponentChildren, JSX } from 'preact';

interface Props {
  name: string;
  value: string;
  label: string;
  /** Language of the label when it is not that of the page. */
  language?: string;
  choice: string | null;
  onChoose: (value: string) => void;
  /** What the choice means; read after the label. */
  children: ComponentChildren;
}

/** One option of a group, with its explanation. */
export function Choice({ name, value, label, language, choice, onChoose, children }: Props): JSX.Element {
  const id = `${name}-${value}`;
  return (
    <div class="choice">
      <input
        class="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={choice === value}
        aria-describedby={`${id}-help`}
        onChange={() => onChoose(value)}
      />
      <div>
        <label class="choice__label" for={id} lang={language}>
          {label}
        </label>
        <div class="choice__help" id={`${id}-help`}>
          {children}
        </div>
      </div>
    </div>
  );
}
