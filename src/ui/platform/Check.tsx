import type { JSX } from 'preact';

interface CheckProps {
  label: string;
  checked: boolean;
  onToggle: (on: boolean) => void;
}

/** A box to tick, with its words. */
export const Check = ({ label, checked, onToggle }: CheckProps): JSX.Element => (
  <label class="check">
    <input
      class="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      checked={checked}
      onChange={(event) => onToggle(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);
