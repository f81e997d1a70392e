import { frameOf } from './containers.js';
import { isComment, ownOf } from './own.js';
import { timeLink } from './time-link.js';

/**
 * Lets the page show where a post's time link leads: does what a pointer resting on it does, for links that hide it until
 * then. No click, no focus, nothing else of the page is touched; does nothing where the link can be read already.
 */
export function reveal(container: Element): void {
  const root = isComment(container) ? container : (frameOf(container) ?? container);
  const time = timeLink(ownOf(root));
  const view = container.ownerDocument.defaultView;
  if (!time || time.ref || !view) return;
  const pointer = (type: string, bubbles: boolean) =>
    new view.PointerEvent(type, { bubbles, cancelable: true, pointerType: 'mouse', isPrimary: true });
  const mouse = (type: string, bubbles: boolean) => new view.MouseEvent(type, { bubbles, cancelable: true });
  const { link } = time;
  for (const event of [
    pointer('pointerover', true),
    pointer('pointerenter', false),
    mouse('mouseover', true),
    mouse('mouseenter', false),
    pointer('pointermove', true),
    mouse('mousemove', true),
    new view.FocusEvent('focusin', { bubbles: true }),
    new view.FocusEvent('focus'),
  ]) {
    link.dispatchEvent(event);
  }
}
