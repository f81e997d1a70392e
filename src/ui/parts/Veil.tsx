import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../text.js';
import { Button } from './Button.js';

/**
 * Content of the page that may hurt. Closed, it is blurred for the eye and absent for screen readers, keyboard, selection
 * and find-in-page; only `useVeil`'s button opens it.
 */
export function Veil({ open, children }: { open: boolean; children: ComponentChildren }): JSX.Element {
  return (
    <div class={open ? 'veil' : 'veil veil--closed'} aria-hidden={open ? undefined : 'true'} inert={!open}>
      {children}
    </div>
  );
}

/** State of one veil with the button that opens and closes it; `reveal` is for a button elsewhere on the page. */
export interface VeilState {
  readonly open: boolean;
  readonly button: JSX.Element;
  readonly reveal: () => void;
}

/** Brings eye and focus to the heading above an element. Instant: nothing moves for who wants no motion. */
export function goToHeading(element: Element | null): void {
  const heading = element?.closest('section, form')?.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start', behavior: 'instant' });
  heading.focus({ preventScroll: true });
}

export function useVeil(describedBy?: string): VeilState {
  const [open, setOpen] = useState(false);
  // By a button elsewhere, that may be gone by then: the person is brought to what it opened.
  const [revealed, setRevealed] = useState(false);
  const at = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (revealed) goToHeading(at.current);
  }, [revealed]);
  const toggle = (): void => {
    setOpen(!open);
    setRevealed(false);
  };
  const reveal = (): void => {
    setOpen(true);
    setRevealed(true);
  };
  const button = (
    <Button element={at} expanded={open} describedBy={describedBy} onPress={toggle}>
      {text(open ? 'hide' : 'show')}
    </Button>
  );
  return { open, button, reveal };
}
