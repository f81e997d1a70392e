import type { Say } from '../text.js';
import { button, element } from './dom.js';
import type { OverlayHost } from './host.js';

interface RecordButtonPorts {
  readonly host: OverlayHost;
  readonly window: Window;
  readonly say: Say;
  /** The post that an element of the page lies in. */
  containerOf(node: Element): Element | null;
  record(post: Element): void;
}

const INSET = 8;
const WIDTH = 132;

/**
 * One button for all posts: it moves to the post under the pointer or with the focus. It hangs on the post's right edge,
 * outside the column, where it covers none of the platform's own buttons and the pointer reaches it without a gap.
 */
export class RecordButton {
  private post: Element | null = null;
  private shown = false;
  private readonly node: HTMLElement;

  constructor(private readonly ports: RecordButtonPorts) {
    const { document } = ports.window;
    this.node = button(document, ports.say('overlay_record'), () => {
      const { post } = this;
      this.hide();
      if (post) ports.record(post);
    });
    this.node.className = 'record';
    this.node.prepend(element(document, 'span', { 'aria-hidden': 'true' }, '●'));
  }

  /** Follows the pointer and the focus until `signal` aborts. */
  follow(signal: AbortSignal): void {
    const { window } = this.ports;
    const heed = (event: Event) => {
      if (this.ports.host.owns(event.target)) return;
      this.move(event.target instanceof Element ? this.ports.containerOf(event.target) : null);
    };
    const options = { passive: true, capture: true, signal };
    window.document.addEventListener('pointerover', heed, options);
    window.document.addEventListener('focusin', heed, options);
    window.addEventListener('scroll', () => this.hide(), options);
    signal.addEventListener('abort', () => this.hide());
  }

  hide(): void {
    if (this.shown) this.ports.host.hide(this.node);
    this.shown = false;
    this.post = null;
  }

  private move(post: Element | null): void {
    if (post === this.post) return;
    this.hide();
    if (!post) return;
    this.post = post;
    const { innerHeight, innerWidth } = this.ports.window;
    const rect = post.getBoundingClientRect();
    const left = Math.min(rect.right - INSET, innerWidth - WIDTH - INSET);
    const top = Math.min(Math.max(rect.top + INSET, INSET), innerHeight - 48);
    this.node.style.setProperty('left', `${left}px`);
    this.node.style.setProperty('top', `${top}px`);
    this.ports.host.show(this.node);
    this.shown = true;
  }
}
