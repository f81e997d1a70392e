import type { Rect } from '../../core/capture.js';
import { element } from './dom.js';
import type { OverlayHost } from './host.js';

/** Room between an item and the line around it, CSS pixels. */
const GAP = 4;
/** Height that the words beside an item may take. */
const TIP = 64;

interface Ports {
  readonly host: OverlayHost;
  readonly window: Window;
}

/**
 * A line around an item of the page, with words and an arrow that point at it. It lies over the page and takes no pointer:
 * what the person presses is the item itself. Screen readers get the same from the side panel.
 */
export class Mark {
  private readonly frame: HTMLElement;
  private readonly tip: HTMLElement;

  constructor(private readonly ports: Ports) {
    const { document } = ports.window;
    this.frame = element(document, 'div', { class: 'mark', 'aria-hidden': 'true' });
    this.tip = element(document, 'div', { class: 'mark-tip', 'aria-hidden': 'true' });
  }

  /** Around this part of the viewport, with these words; below it, or above where there is no room. */
  show({ x, y, width, height }: Rect, words: string): void {
    const { innerHeight, innerWidth } = this.ports.window;
    const below = y + height + TIP < innerHeight;
    place(this.frame, { left: x - GAP, top: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP });
    const left = Math.max(8, Math.min(x, innerWidth - 276));
    place(
      this.tip,
      below ? { left, top: y + height + 2 * GAP } : { left, bottom: innerHeight - y + 2 * GAP },
    );
    this.tip.textContent = `${below ? '▲' : '▼'} ${words}`;
    this.ports.host.show(this.frame);
    this.ports.host.show(this.tip);
  }

  hide(): void {
    this.ports.host.hide(this.frame);
    this.ports.host.hide(this.tip);
  }
}

type Side = 'left' | 'top' | 'bottom' | 'width' | 'height';

function place(part: HTMLElement, sides: Partial<Record<Side, number>>): void {
  for (const side of ['left', 'top', 'bottom', 'width', 'height'] as const) {
    const size = sides[side];
    if (size === undefined) part.style.removeProperty(side);
    else part.style.setProperty(side, `${String(size)}px`);
  }
}
