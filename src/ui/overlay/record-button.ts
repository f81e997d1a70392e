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
const BELOW_HEADER = 40;

/**
 * One button for all posts: it moves to the post under the pointer. (By keyboard: the shortcut, and pick mode.) It hangs on the post's right edge,
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

  /** Follows the pointer until `signal` aborts. */
  follow(signal: AbortSignal): void {
    const { window } = this.ports;
    const heed = (event: Event) => {
      if (this.ports.host.owns(event.target)) return;
      this.move(event.target instanceof Element ? this.ports.containerOf(event.target) : null);
    };
    const options = { passive: true, capture: true, signal };
    window.document.addEventListener('pointerover', heed, options);
    window.addEventListener('scroll', () => this.hide(), options);
    signal.addEventListener('abort', () => this.hide());
  }

  hide(): void {
    if (this.shown) this.ports.host.hide(this.node);
    this.shown = false;
    this.post = null;
  }

  private move(post: Element | null): void {
    if (post === this.post && this.node.isConnected) return;
    this.hide();
    if (!post) return;
    this.post = post;
    const { innerHeight, innerWidth } = this.ports.window;
    const rect = post.getBoundingClientRect();
    const left = Math.min(rect.right - INSET, innerWidth - WIDTH - INSET);
    // Without room beside the post it hangs below the header, where the platforms' own buttons are.
    const drop = left < rect.right - INSET ? BELOW_HEADER : INSET;
    const top = Math.min(Math.max(rect.top + drop, INSET), innerHeight - 48);
    this.node.style.setProperty('left', `${left}px`);
    this.node.style.setProperty('top', `${top}px`);
    this.ports.host.show(this.node);
    this.shown = true;
  }
}
