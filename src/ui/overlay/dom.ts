/** Makes an element with attributes and children; text is only ever text. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button that only a person can press: events that a script made up are ignored. */
export function button(document: Document, label: string, press: () => void): HTMLElement {
  const made = element(document, 'button', { type: 'button' }, label);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
