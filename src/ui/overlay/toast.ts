import { button, element } from './dom.js';
import type { OverlayHost } from './host.js';

/** Time to read and to undo, milliseconds; pointer or focus on the toast holds it (WCAG 2.2.1). */
const STAYS_MS = 10_000;

export interface ToastAction {
  readonly label: string;
  /** Runs once; what it resolves to takes the toast's place, null closes it. */
  act(): Promise<ToastContent | null>;
}

export interface ToastContent {
  /** The parts of the line, in order; actions become buttons. */
  readonly line: readonly (string | ToastAction)[];
  readonly note: string | null;
}

/** A short message at the foot of the page, one at a time. */
export class Toast {
  private card: HTMLElement | null = null;
  private timer: ReturnType<Window['setTimeout']> | undefined;

  constructor(
    private readonly host: OverlayHost,
    private readonly window: Window,
    /** Words for an action that failed. */
    private readonly failed: (error: unknown) => string,
  ) {}

  show(content: ToastContent): void {
    this.close();
    const { document } = this.window;
    const parts = content.line.map((part) =>
      typeof part === 'string'
        ? element(document, 'span', {}, part)
        : button(document, part.label, () => void this.run(part)),
    );
    const row = element(document, 'p', { class: 'row' }, ...parts);
    const note = content.note === null ? [] : [element(document, 'p', { class: 'note' }, content.note)];
    const card = element(document, 'div', { class: 'card toast', role: 'status' }, row, ...note);
    this.card = card;
    this.host.show(card);
    card.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    for (const type of ['pointerenter', 'focusin']) card.addEventListener(type, () => this.hold());
    for (const type of ['pointerleave', 'focusout']) card.addEventListener(type, () => this.wait());
    this.wait();
  }

  close(): void {
    this.hold();
    if (this.card) this.host.hide(this.card);
    this.card = null;
  }

  private async run(action: ToastAction): Promise<void> {
    try {
      const next = await action.act();
      if (next) this.show(next);
      else this.close();
    } catch (error) {
      this.show({ line: [this.failed(error)], note: null });
    }
  }

  private hold(): void {
    this.window.clearTimeout(this.timer);
  }

  private wait(): void {
    this.hold();
    this.timer = this.window.setTimeout(() => this.close(), STAYS_MS);
  }
}
