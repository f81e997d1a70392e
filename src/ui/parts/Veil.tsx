import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
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

/** State of one veil with the button that opens and closes it; `reveal` is for another button that opens it. */
export interface VeilState {
  readonly open: boolean;
  readonly button: JSX.Element;
  readonly reveal: () => void;
}

export function useVeil(describedBy?: string): VeilState {
  const [open, setOpen] = useState(false);
  const button = (
    <Button expanded={open} describedBy={describedBy} onPress={() => setOpen(!open)}>
      {text(open ? 'hide' : 'show')}
    </Button>
  );
  return { open, button, reveal: () => setOpen(true) };
}
