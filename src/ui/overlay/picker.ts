import type { Chosen } from '../../capture/page/ports.js';
import { bringIntoView } from '../../capture/page/scroll.js';
import { button, element } from './dom.js';
import type { Guide } from './guide.js';
import type { OverlayHost } from './host.js';

interface PickerPorts {
  readonly host: OverlayHost;
  readonly window: Window;
  /** False: the page is left where it is (messages, stories). */
  readonly mayScroll: boolean;
}

/**
 * Lets a person choose with pointer or keys. The page does not act on it: a shield takes the pointer, and keys go no
 * further than here, except to a listener that the page put on the window before us.
 */
export class Picker {
  private at: Element;
  private readonly frame: HTMLElement;
  private readonly shield: HTMLElement;
  private readonly card: HTMLElement;
  private readonly label: HTMLElement;
  private readonly stop = new AbortController();
  private done: (chosen: Chosen | null) => void = () => undefined;

  constructor(
    private readonly ports: PickerPorts,
    private readonly guide: Guide,
  ) {
    const { document } = ports.window;
    const { title, message, keys, replies } = guide;
    this.at = guide.start;
    this.frame = element(document, 'div', { class: 'frame' });
    this.shield = element(document, 'div', { class: 'shield' });
    this.label = element(document, message === null ? 'strong' : 'span', { 'aria-live': 'polite' });
    const said =
      message === null ? [] : [element(document, 'p', {}, element(document, 'strong', {}, message))];
    this.card = element(
      document,
      'div',
      { class: 'card pick', role: 'dialog', 'aria-modal': 'true', 'aria-label': title, tabindex: '-1' },
      ...said,
      element(document, 'p', {}, this.label),
      element(document, 'p', {}, element(document, 'small', {}, keys)),
      ...(replies ? [button(document, replies.label, () => this.finish(this.at, false, true))] : []),
    );
  }

  /** Resolves with what was chosen, or null when the person leaves or `signal` aborts. */
  choose(signal: AbortSignal): Promise<Chosen | null> {
    const { host, window } = this.ports;
    const before = window.document.activeElement;
    const listen = { capture: true, signal: this.stop.signal };
    window.addEventListener('keydown', (event) => this.key(event), listen);
    window.addEventListener('scroll', () => this.draw(), { ...listen, passive: true });
    window.addEventListener('resize', () => this.draw(), listen);
    this.shield.addEventListener('pointermove', ({ clientX, clientY }) => this.point(clientX, clientY));
    this.shield.addEventListener('click', (event) => {
      if (event.isTrusted && this.point(event.clientX, event.clientY)) this.finish(this.at, false);
    });
    signal.addEventListener('abort', () => this.finish(null, false), { signal: this.stop.signal });
    for (const part of [this.shield, this.frame, this.card]) host.show(part);
    this.card.focus({ preventScroll: true });
    this.select(this.at);
    return new Promise((resolve) => {
      this.done = (chosen) => {
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        resolve(chosen);
      };
    });
  }

  private key(event: KeyboardEvent): void {
    event.stopImmediatePropagation();
    // Tab would leave for the page behind the shield.
    if (event.key === 'Tab') event.preventDefault();
    if (!event.isTrusted) return;
    if (this.guide.replies?.key === event.key.toLowerCase()) {
      event.preventDefault();
      return this.finish(this.at, true, true);
    }
    const move = this.guide.moves[event.key];
    if (!move && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (move) return this.select(move(this.at));
    this.finish(event.key === 'Enter' ? this.at : null, true);
  }

  /** Selects what is under a point; false where there is nothing. */
  private point(x: number, y: number): boolean {
    const under = this.ports.host.elementAt(x, y);
    const selected = under && this.guide.at(under);
    if (selected && selected !== this.at) this.select(selected, false);
    return selected !== null;
  }

  private select(selected: Element | null, scroll = true): void {
    if (!selected) return;
    this.at = selected;
    if (scroll && this.ports.mayScroll) bringIntoView(selected, this.ports.window, 'nearest');
    this.label.textContent = this.guide.label(selected);
    this.draw();
  }

  private draw(): void {
    const { x, y, width, height } = this.at.getBoundingClientRect();
    const place = { left: x, top: y, width, height };
    for (const [name, value] of Object.entries(place)) this.frame.style.setProperty(name, `${value}px`);
  }

  private finish(chosen: Element | null, byKeyboard: boolean, replies = false): void {
    this.stop.abort();
    for (const part of [this.shield, this.frame, this.card]) this.ports.host.hide(part);
    this.done(chosen && { element: chosen, byKeyboard, ...(replies && { replies }) });
  }
}
