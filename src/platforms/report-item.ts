import type { Item } from '../core/report-guide.js';
import { domText } from './dom-text.js';

/** Where to look and what counts, as the page stands now. */
export interface Page {
  readonly document: Document;
  /** The container of the post that is reported; null: it is not on the page. */
  readonly post: Element | null;
  /** Whether an element of the post belongs to it and not to a comment or a quoted post in it. */
  belongs(element: Element): boolean;
  isShown(element: Element): boolean;
}

export type Found =
  | { readonly state: 'found'; readonly element: Element }
  | { readonly state: 'several' | 'missing' | 'no-post' };

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The name of an item as assistive technology would say it, near enough to hold against known labels. */
export function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own !== null && own.trim() !== '') return own;
  const shown = domText(element).trim();
  if (shown !== '') return shown;
  const inner = element.querySelector('[aria-label], title');
  return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
}

/** Whether a name is one of the labels: whole, or its beginning where the label ends in `…`. */
export function isNamed(name: string, labels: readonly string[]): boolean {
  const given = folded(name);
  return labels.some((label) => {
    const known = folded(label);
    return known.endsWith('…') ? given.startsWith(known.slice(0, -1)) : given === known;
  });
}

/** What lies over the page last, of what these selectors name. */
function topmost({ document, isShown }: Page, roots: readonly string[]): Element | null {
  return [...document.querySelectorAll(roots.join(', '))].filter(isShown).at(-1) ?? null;
}

/**
 * The one item of a page that a step means. Labels and selectors come from the platform's route alone. More than one that
 * fits is none: it is better to say so than to point at the wrong one. Reads only.
 */
export function findItem(item: Item, page: Page): Found {
  const { within, roots, selectors, labels } = item;
  if (within === 'post' && page.post === null) return { state: 'no-post' };
  const root = within === 'post' ? page.post : topmost(page, roots);
  if (root === null) return { state: 'missing' };
  const fitting = [...root.querySelectorAll(selectors.join(', '))].filter(
    (element) =>
      page.isShown(element) &&
      (labels.length === 0 || isNamed(nameOf(element), labels)) &&
      (within === 'page' || page.belongs(element)),
  );
  // A label and the button inside it are one item.
  const innermost = fitting.filter(
    (element) => !fitting.some((other) => other !== element && element.contains(other)),
  );
  const [element, ...others] = innermost;
  if (element === undefined) return { state: 'missing' };
  return others.length > 0 ? { state: 'several' } : { state: 'found', element };
}
