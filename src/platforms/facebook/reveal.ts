import type { Veil } from '../platform.js';
import { frameOf } from './containers.js';
import { isComment, ownOf } from './own.js';
import { timeLink } from './time-link.js';

/** The link with the time of a post or comment, and whether it hides where it leads. */
function linkOf(container: Element): { readonly link: Element; readonly hidden: boolean } | null {
  const root = isComment(container) ? container : (frameOf(container) ?? container);
  const time = timeLink(ownOf(root));
  return time && { link: time.link, hidden: time.ref === null };
}

type Make = (view: Window & typeof globalThis) => Event;

const mouse =
  (type: string, bubbles: boolean, cancelable: boolean): Make =>
  (view) =>
    new view.MouseEvent(type, { bubbles, cancelable, composed: true });
const pointer =
  (type: string, bubbles: boolean, cancelable: boolean): Make =>
  (view) =>
    new view.PointerEvent(type, {
      bubbles,
      cancelable,
      composed: true,
      pointerType: 'mouse',
      isPrimary: true,
    });
const focus =
  (type: string, bubbles: boolean): Make =>
  (view) =>
    new view.FocusEvent(type, { bubbles, composed: true });

/** What a browser sends when a pointer comes to rest on a link, and what when it goes. Nothing that presses. */
const COMING: readonly Make[] = [
  pointer('pointerover', true, true),
  pointer('pointerenter', false, false),
  mouse('mouseover', true, true),
  mouse('mouseenter', false, false),
  pointer('pointermove', true, true),
  mouse('mousemove', true, true),
  focus('focusin', true),
  focus('focus', false),
];
const GOING: readonly Make[] = [
  pointer('pointerout', true, true),
  pointer('pointerleave', false, false),
  mouse('mouseout', true, true),
  mouse('mouseleave', false, false),
  focus('focusout', true),
  focus('blur', false),
];

function send(container: Element, events: readonly Make[]): void {
  const link = linkOf(container)?.link;
  const view = container.ownerDocument.defaultView;
  if (!link || !view) return;
  for (const make of events) link.dispatchEvent(make(view));
}

/** The link with a post's time hides where it leads (`?__cft__[0]=…`) until a pointer rests on it, since 2026. */
export const veil: Veil = {
  hides: (container) => linkOf(container)?.hidden ?? false,
  lift(container) {
    if (veil.hides(container)) send(container, COMING);
  },
  leave: (container) => send(container, GOING),
};
