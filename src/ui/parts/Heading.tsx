import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  id?: string;
  /** Takes the focus when it appears: for a screen or panel that the person just opened. */
  focus?: boolean;
  children: ComponentChildren;
}

function useFocus(wanted: boolean | undefined) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wanted) ref.current?.focus();
  }, [wanted]);
  return ref;
}

export function Title({ id, focus, children }: Props): JSX.Element {
  return (
    <h1 class="utrecht-heading-1" id={id} ref={useFocus(focus)} tabIndex={focus ? -1 : undefined}>
      {children}
    </h1>
  );
}

export function Heading({ id, focus, children }: Props): JSX.Element {
  return (
    <h2 class="utrecht-heading-2" id={id} ref={useFocus(focus)} tabIndex={focus ? -1 : undefined}>
      {children}
    </h2>
  );
}

export function Subheading({ id, children }: Props): JSX.Element {
  return (
    <h3 class="utrecht-heading-3" id={id}>
      {children}
    </h3>
  );
}

export const Paragraph = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <p class="utrecht-paragraph">{children}</p>
);
