import { bringIntoView } from '../../capture/page/scroll.js';
import type { Say } from '../text.js';
import { element } from './dom.js';
import type { OverlayHost } from './host.js';

interface PickerPorts {
  readonly host: OverlayHost;
  readonly window: Window;
  readonly say: Say;
  /** Of whom a post is, for the label; null where unknown. */
  nameOf(post: Element): string | null;
}

/**
 * Lets a person choose a post with pointer or keys. The page does not act on it: a shield takes the pointer, and keys go
 * no further than here, except to a listener that the page put on the window before us.
 */
export class Picker {
  private at = 0;
  private readonly frame: HTMLElement;
  private readonly shield: HTMLElement;
  private readonly card: HTMLElement;
  private readonly label: HTMLElement;
  private readonly stop = new AbortController();
  private done: (post: Element | null) => void = () => undefined;

  constructor(
    private readonly ports: PickerPorts,
    private readonly posts: readonly Element[],
  ) {
    const { document } = ports.window;
    const { say } = ports;
    this.frame = element(document, 'div', { class: 'frame' });
    this.shield = element(document, 'div', { class: 'shield' });
    this.label = element(document, 'strong', { 'aria-live': 'polite' });
    this.card = element(
      document,
      'div',
      {
        class: 'card pick',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-label': say('pick_title'),
        tabindex: '-1',
      },
      element(document, 'p', {}, this.label),
      element(document, 'p', {}, element(document, 'small', {}, say('pick_keys'))),
    );
  }

  /** Resolves with the chosen post, or null when the person leaves or `signal` aborts. */
  choose(start: number, signal: AbortSignal): Promise<Element | null> {
    const { host, window } = this.ports;
    const before = window.document.activeElement;
    const listen = { capture: true, signal: this.stop.signal };
    window.addEventListener('keydown', (event) => this.key(event), listen);
    window.addEventListener('scroll', () => this.draw(), { ...listen, passive: true });
    window.addEventListener('resize', () => this.draw(), listen);
    this.shield.addEventListener('pointermove', ({ clientX, clientY }) => this.point(clientX, clientY));
    this.shield.addEventListener('click', (event) => {
      if (event.isTrusted && this.point(event.clientX, event.clientY))
        this.finish(this.posts[this.at] ?? null);
    });
    signal.addEventListener('abort', () => this.finish(null), { signal: this.stop.signal });
    for (const part of [this.shield, this.frame, this.card]) host.show(part);
    this.card.focus({ preventScroll: true });
    this.select(start);
    return new Promise((resolve) => {
      this.done = (post) => {
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
        resolve(post);
      };
    });
  }

  private readonly keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => this.select(this.at + 1),
    ArrowUp: () => this.select(this.at - 1),
    Home: () => this.select(0),
    End: () => this.select(this.posts.length - 1),
    Enter: () => this.finish(this.posts[this.at] ?? null),
    Escape: () => this.finish(null),
  };

  private key(event: KeyboardEvent): void {
    event.stopImmediatePropagation();
    // Tab would leave for the page behind the shield.
    if (event.key === 'Tab') event.preventDefault();
    const act = this.keys[event.key];
    if (!act || !event.isTrusted) return;
    event.preventDefault();
    act();
  }

  /** Selects the post under a point; false where there is none. */
  private point(x: number, y: number): boolean {
    const under = this.ports.host.elementAt(x, y);
    // A comment lies inside the post it belongs to: the innermost is meant.
    const index = this.posts.findLastIndex((post) => under !== null && post.contains(under));
    if (index >= 0 && index !== this.at) this.select(index, false);
    return index >= 0;
  }

  private select(index: number, scroll = true): void {
    this.at = Math.min(Math.max(index, 0), this.posts.length - 1);
    const post = this.posts[this.at];
    if (!post) return;
    if (scroll) bringIntoView(post, this.ports.window, 'nearest');
    const name = this.ports.nameOf(post) ?? this.ports.say('pick_unknown');
    this.label.textContent = this.ports.say('pick_at', String(this.at + 1), String(this.posts.length), name);
    this.draw();
  }

  private draw(): void {
    const { x, y, width, height } = this.posts[this.at]?.getBoundingClientRect() ?? new DOMRect();
    const place = { left: x, top: y, width, height };
    for (const [name, value] of Object.entries(place)) this.frame.style.setProperty(name, `${value}px`);
  }

  private finish(post: Element | null): void {
    this.stop.abort();
    for (const part of [this.shield, this.frame, this.card]) this.ports.host.hide(part);
    this.done(post);
  }
}
