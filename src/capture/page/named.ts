import type { Gesture } from '../../core/capture.js';

/** Which element a gesture was made on, where the browser does not say so itself. */
export interface NamedElement {
  of(gesture: Gesture): Element | null;
}

/**
 * Remembers the element of the last right click, for the context menu, and knows the one with the focus, for the
 * shortcut. The icon names none. Listens until `signal` aborts.
 */
export function namedElements(document: Document, signal: AbortSignal): NamedElement {
  let rightClicked: Element | null = null;
  const remember = ({ target }: Event) => {
    rightClicked = target instanceof Element ? target : null;
  };
  document.addEventListener('contextmenu', remember, { capture: true, passive: true, signal });
  const sources: Partial<Record<Gesture, () => Element | null>> = {
    menu: () => {
      const element = rightClicked;
      rightClicked = null;
      return element;
    },
    shortcut: () => document.activeElement,
  };
  return { of: (gesture) => sources[gesture]?.() ?? null };
}
