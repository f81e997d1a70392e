import type { ComponentChildren, JSX, RefObject } from 'preact';

type Look = 'primary-action' | 'secondary-action' | 'subtle';

interface Props {
  look?: Look;
  type?: 'button' | 'submit';
  disabled?: boolean;
  expanded?: boolean;
  /** Id of the element that says which thing this button is about. */
  describedBy?: string;
  /** For who has to find the button on the page. */
  element?: RefObject<HTMLButtonElement | null> | undefined;
  onPress?: () => void;
  children: ComponentChildren;
}

const classes: Record<Look, string> = {
  'primary-action': 'utrecht-button utrecht-button--primary-action',
  'secondary-action': 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
};

export function Button(props: Props): JSX.Element {
  const {
    look = 'secondary-action',
    type = 'button',
    disabled = false,
    expanded,
    describedBy,
    element,
    onPress,
  } = props;
  return (
    <button
      ref={element}
      class={disabled ? `${classes[look]} utrecht-button--disabled` : classes[look]}
      type={type}
      aria-disabled={disabled}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      onClick={(event) => {
        // Not `disabled`: that would drop the focus of who presses it, and a screen reader would lose the place.
        if (disabled) event.preventDefault();
        else onPress?.();
      }}
    >
      {props.children}
    </button>
  );
}
