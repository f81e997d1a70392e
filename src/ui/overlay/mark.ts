import type { Rect } from '../../core/capture.js';
import { element } from './dom.js';
import type { OverlayHost } from './host.js';

/** Room between an item and the line around it, CSS pixels. */
const GAP = 4;
/** Room that the words beside an item may take: beside it, and else below or above. */
const TIP = { width: 210, height: 64 };

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

  /** Around this part of the viewport, with these words where they hide the least. */
  show(rect: Rect, words: string): void {
    const { x, y, width, height } = rect;
    place(this.frame, { left: x - GAP, top: y - GAP, width: width + 2 * GAP, height: height + 2 * GAP });
    const { arrow, sides } = besides(rect, this.ports.window);
    place(this.tip, sides);
    this.tip.textContent = `${arrow} ${words}`;
    this.ports.host.show(this.frame);
    this.ports.host.show(this.tip);
  }

  hide(): void {
    this.ports.host.hide(this.frame);
    this.ports.host.hide(this.tip);
  }
}

type Side = 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height';
type Sides = Partial<Record<Side, number>>;

/** Beside an item other items of its list stay readable; only where there is no room the words go below or above it. */
function besides(
  { x, y, width, height }: Rect,
  { innerWidth, innerHeight }: Window,
): { arrow: string; sides: Sides } {
  const far = 3 * GAP;
  if (x + width + far + TIP.width < innerWidth)
    return { arrow: '◀', sides: { left: x + width + far, top: y } };
  if (x - far - TIP.width > 0) return { arrow: '▶', sides: { right: innerWidth - x + far, top: y } };
  const left = Math.max(GAP, Math.min(x, innerWidth - TIP.width));
  return y + height + TIP.height < innerHeight
    ? { arrow: '▲', sides: { left, top: y + height + far } }
    : { arrow: '▼', sides: { left, bottom: innerHeight - y + far } };
}

function place(part: HTMLElement, sides: Sides): void {
  for (const side of ['left', 'right', 'top', 'bottom', 'width', 'height'] as const) {
    const size = sides[side];
    if (size === undefined) part.style.removeProperty(side);
    else part.style.setProperty(side, `${String(size)}px`);
  }
}
