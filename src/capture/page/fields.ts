import type { Rect } from '../../core/capture.js';
import { rectOf } from './geometry.js';

/** Everything that a person can have typed something into. */
const FIELDS =
  'input:not([type="hidden"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Whether an element is a field that may hold words of the user. */
export const isField = (element: Element): boolean => element.matches(FIELDS);

/**
 * Where the user's own unsent words stand within what is shown (platforms put the box for an answer inside the post), in
 * CSS pixels of the viewport: no picture that may leave the device shows them.
 */
export const fieldsOf = (shown: Element): Rect[] =>
  [...shown.querySelectorAll(FIELDS)].map(rectOf).filter(({ width, height }) => width > 0 && height > 0);
