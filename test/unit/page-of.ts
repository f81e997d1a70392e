/** Fills the page with parsed HTML of our own. */
export function fillPage(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...body.childNodes);
}
