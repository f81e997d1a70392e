import { button, element } from './dom.js';
import type { OverlayHost } from './host.js';

export interface Asked<T> {
  readonly title: string;
  readonly words: readonly string[];
  /** What can be answered; the last one also stands for Esc. */
  readonly answers: readonly { readonly label: string; readonly value: T }[];
}

/** Asks one question at the foot of the page. Resolves with the answer; with null when `signal` aborts. */
export function ask<T>(
  host: OverlayHost,
  window: Window,
  { title, words, answers }: Asked<T>,
  signal: AbortSignal,
): Promise<T | null> {
  const { document } = window;
  const before = document.activeElement;
  return new Promise((resolve) => {
    const finish = (value: T | null) => {
      host.hide(card);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      resolve(value);
    };
    const buttons = answers.map(({ label, value }) => button(document, label, () => finish(value)));
    const card = element(
      document,
      'div',
      { class: 'card toast', role: 'dialog', 'aria-label': title, tabindex: '-1' },
      element(document, 'p', {}, element(document, 'strong', {}, title)),
      ...words.map((line) => element(document, 'p', { class: 'note' }, line)),
      element(document, 'p', { class: 'row' }, ...buttons),
    );
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.isTrusted) finish(answers.at(-1)?.value ?? null);
    });
    signal.addEventListener('abort', () => finish(null), { once: true });
    host.show(card);
    card.focus({ preventScroll: true });
  });
}
