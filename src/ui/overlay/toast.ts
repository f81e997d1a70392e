import { button, element } from './dom.js';
import type { OverlayHost } from './host.js';

/** Time to read and to undo, milliseconds; pointer or focus on the toast holds it (WCAG 2.2.1). */
const STAYS_MS = 10_000;
/** The key that leads to the toast; elsewhere it also goes from one region to the next. */
const TO_TOAST = 'F6';
/** A live region is read aloud when it changes, not when it comes. Milliseconds until it does. */
const SPEAKS_MS = 50;

export interface ToastAction {
  readonly label: string;
  /** Runs once; what it resolves to takes the toast's place, null closes it. */
  act(): Promise<ToastContent | null>;
}

/** What can be done for a time only, and what is said of it after that. */
export interface TimedNote {
  readonly words: string;
  readonly forMs: number;
  readonly after: string;
}

export type ToastNote = string | TimedNote;

export interface ToastContent {
  /** The parts of the line, in order; actions become buttons. */
  readonly line: readonly (string | ToastAction)[];
  readonly notes: readonly ToastNote[];
  /** Until the person closes it: something is lost when it goes. */
  readonly stays?: boolean;
  /** The person works by keyboard: Tab leads to the first button, Esc back to where they were. */
  readonly takesFocus?: boolean;
}

/** What is read aloud of a part of the line: an action by its name. */
const wordsOf = (part: string | ToastAction): string => (typeof part === 'string' ? part : part.label);
const noteWords = (note: ToastNote): string => (typeof note === 'string' ? note : note.words);

/** A short message at the foot of the page, one at a time. */
export class Toast {
  private card: HTMLElement | null = null;
  private content: ToastContent | null = null;
  private before: Element | null = null;
  private stop = new AbortController();
  private timer: ReturnType<Window['setTimeout']> | undefined;
  /** What says that the time of a note is over. */
  private lapses: (() => void)[] = [];

  constructor(
    private readonly host: OverlayHost,
    private readonly window: Window,
    /** Read aloud after the words: which key leads here. */
    private readonly help: string,
    /** Words for an action that failed. */
    private readonly failed: (error: unknown) => string,
  ) {}

  show(content: ToastContent): void {
    const hadFocus = this.hasFocus();
    const before = hadFocus ? this.before : this.window.document.activeElement;
    this.close(false);
    const card = this.made(content);
    this.card = card;
    this.content = content;
    this.before = before;
    this.host.show(card);
    this.listen(card);
    if (hadFocus || content.takesFocus) card.focus({ preventScroll: true });
    this.wait();
  }

  /** Takes it away; the focus goes back to where the person was. */
  close(giveBack = true): void {
    this.hold();
    this.stop.abort();
    this.stop = new AbortController();
    this.lapses = [];
    const { before } = this;
    const back = giveBack && this.hasFocus();
    if (this.card) this.host.hide(this.card);
    this.card = null;
    if (back && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  /** Says that what this message said could be done for a time cannot be done any more, if it is still there. */
  lapse(content: ToastContent): void {
    if (this.card && this.content === content) this.lapses.splice(0).forEach((lapse) => lapse());
  }

  private made({ line, notes }: ToastContent): HTMLElement {
    const { document } = this.window;
    const parts = line.map((part) =>
      typeof part === 'string'
        ? element(document, 'span', {}, part)
        : button(document, part.label, () => void this.run(part)),
    );
    const spoken = element(document, 'div', { class: 'spoken', role: 'status' });
    const words = [...line.map(wordsOf), ...notes.map(noteWords), this.help].join(' ');
    this.window.setTimeout(() => (spoken.textContent = words), SPEAKS_MS);
    return element(
      document,
      'div',
      {
        class: 'card toast',
        role: 'group',
        'aria-label': line.find((part) => typeof part === 'string') ?? '',
        tabindex: '-1',
      },
      element(document, 'p', { class: 'row' }, ...parts),
      ...notes.map((note) => this.noted(note, spoken)),
      spoken,
    );
  }

  /** Changes in place: a button that has the focus keeps it. */
  private noted(note: ToastNote, spoken: HTMLElement): HTMLElement {
    const shown = element(this.window.document, 'p', { class: 'note' }, noteWords(note));
    if (typeof note === 'string') return shown;
    const lapse = () => void (shown.textContent = spoken.textContent = note.after);
    const timer = this.window.setTimeout(lapse, note.forMs);
    this.stop.signal.addEventListener('abort', () => this.window.clearTimeout(timer));
    this.lapses.push(lapse);
    return shown;
  }

  private listen(card: HTMLElement): void {
    const { signal } = this.stop;
    const lead = (event: KeyboardEvent) => {
      if (event.key !== TO_TOAST || !event.isTrusted || this.hasFocus()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.before = this.window.document.activeElement;
      card.focus({ preventScroll: true });
    };
    this.window.addEventListener('keydown', lead, { capture: true, signal });
    card.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    for (const type of ['pointerenter', 'focusin']) card.addEventListener(type, () => this.hold());
    for (const type of ['pointerleave', 'focusout']) card.addEventListener(type, () => this.wait());
  }

  private hasFocus(): boolean {
    const root = this.card?.getRootNode();
    const active = root && 'activeElement' in root ? (root as ShadowRoot).activeElement : null;
    return active !== null && (this.card?.contains(active) ?? false);
  }

  private async run(action: ToastAction): Promise<void> {
    const { card } = this;
    try {
      const next = await action.act();
      if (next) this.show(next);
      // What the action itself has shown since stays.
      else if (this.card === card) this.close();
    } catch (error) {
      this.show({ line: [this.failed(error)], notes: [] });
    }
  }

  private hold(): void {
    this.window.clearTimeout(this.timer);
  }

  private wait(): void {
    this.hold();
    if (this.card && !this.content?.stays) this.timer = this.window.setTimeout(() => this.close(), STAYS_MS);
  }
}
