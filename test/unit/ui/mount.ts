import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import dutch from '../../../public/_locales/nl/messages.json' with { type: 'json' };
import { speakWith, type Say } from '../../../src/ui/text.js';

/** The texts of a locale, as a browser gives them. */
export const sayIn =
  (messages: Record<string, { message: string }>): Say =>
  (key, ...subs) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');

export const inDutch = sayIn(dutch);
export const inEnglish = sayIn(english);

/** Draws a view in Dutch in an empty page. */
export async function mount(view: ComponentChild): Promise<HTMLElement> {
  speakWith(inDutch);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() => render(view, root));
  await settled();
  return root;
}

/** Lets promises and effects of the view come to rest. */
export const settled = (): Promise<void> => act(async () => Promise.resolve());

export async function press(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('nothing to press');
  await act(async () => (element as HTMLElement).click());
  await settled();
}

export async function type(element: Element | null, value: string): Promise<void> {
  const field = element as HTMLInputElement;
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function submit(form: Element | null | undefined): Promise<void> {
  if (!form) throw new Error('no form');
  await act(async () => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settled();
}

export const button = (root: ParentNode, label: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label);

/** What a screen reader can reach: text outside inert and hidden parts. */
export function readable(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden=true], [inert]').forEach((part) => part.remove());
  return copy.textContent;
}
