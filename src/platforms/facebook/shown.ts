import { domText, lineOf } from '../dom-text.js';

/** Signs without a shape, with which Facebook keeps programs from reading a time. */
const SHAPELESS = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const styleOf = (element: Element): CSSStyleDeclaration | null => {
  const view = element.ownerDocument.defaultView;
  const style = view?.getComputedStyle(element) ?? null;
  return style?.display ? style : ((element as Partial<HTMLElement>).style ?? null);
};

/** A letter that is in the page but not on the screen. */
function isDecoy(element: Element): boolean {
  const style = styleOf(element);
  if (style === null) return false;
  const { position, display, visibility, opacity, fontSize } = style;
  const away = ['absolute', 'fixed'].includes(position) || display === 'none' || visibility === 'hidden';
  return away || opacity === '0' || /^0(?:px)?$/.test(fontSize);
}

const orderOf = (element: Element): number => Number(styleOf(element)?.order) || 0;

/** The letters as a browser draws them: shuffled ones by their CSS order, decoys left out. */
function drawn(node: Node): string {
  if (node.nodeType !== 1) return domText(node);
  const element = node as Element;
  if (element.childElementCount === 0) {
    const reference =
      element.localName === 'use'
        ? (element.getAttribute('xlink:href') ?? element.getAttribute('href'))
        : null;
    const target = reference?.startsWith('#')
      ? element.ownerDocument.getElementById(reference.slice(1))
      : null;
    return target ? target.textContent : domText(element);
  }
  const children = [...element.childNodes].filter(
    (child) => child.nodeType !== 1 || !isDecoy(child as Element),
  );
  const order = (child: Node) => (child.nodeType === 1 ? orderOf(child as Element) : 0);
  return children
    .map((child, place) => ({ child, place, order: order(child) }))
    .sort((a, b) => a.order - b.order || a.place - b.place)
    .map(({ child }) => drawn(child))
    .join('');
}

const tidy = (text: string | null | undefined): string | null =>
  text?.replace(SHAPELESS, '').replace(/\s+/g, ' ').trim() || null;

/** What an element's `aria-labelledby` points at: the words that a screen reader says. */
function spoken(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const words = ids.map((id) => {
    const target = element.ownerDocument.getElementById(id);
    return target && target !== element && !target.contains(element) ? lineOf(target) : null;
  });
  return tidy(words.filter((word) => word !== null).join(' '));
}

/** The words of a link to people: its readable label where it has one, else what the browser draws. */
export function shownOn(link: Element): string | null {
  const labelled = [link, ...link.querySelectorAll('[aria-labelledby]')]
    .map(spoken)
    .find((label) => label !== null);
  return tidy(link.getAttribute('aria-label')) ?? labelled ?? tidy(drawn(link));
}
