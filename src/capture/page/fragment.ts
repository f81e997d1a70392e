import { cleanAddress } from '../../platforms/address.js';

/** Elements kept by name; any other element gives way to its content. */
const KEPT = new Set(
  'a abbr article b bdi blockquote br button cite code del div em figcaption figure h1 h2 h3 h4 h5 h6 header hr i img ins li main mark nav ol p picture pre q s section small span strong sub sup svg table tbody td th thead time tr u ul video wbr'.split(
    ' ',
  ),
);
/** Elements that go with all they hold: code, and everything a user can have typed something into. */
const DROPPED = new Set(
  'script style noscript template iframe frame object embed applet form input textarea select option datalist output canvas audio source track link meta base math'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'wbr']);
/** Attributes that carry meaning for a reader and hold no state of the session. */
const ATTRIBUTES = [
  'data-testid',
  'datetime',
  'lang',
  'dir',
  'role',
  'aria-label',
  'alt',
  'title',
  'tabindex',
];
/** Attributes with an address, which is cleaned first. */
const ADDRESSES = ['href', 'src', 'poster'];
/** Keys without which a picture's address does not work (pbs.twimg.com). */
const MEDIA_KEYS = ['format', 'name'];

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function attributesOf(element: Element, keptKeys: readonly string[]): string {
  const plain = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}="${escape(value)}"`];
  });
  const addresses = ADDRESSES.flatMap((name) => {
    const value = element.getAttribute(name);
    const cleaned =
      value === null ? null : cleanAddress(value, [...keptKeys, ...MEDIA_KEYS], element.baseURI);
    return cleaned ? [`${name}="${escape(cleaned.url)}"`] : [];
  });
  return [...plain, ...addresses].map((attribute) => ` ${attribute}`).join('');
}

function isEditable(element: Element): boolean {
  const state = element.getAttribute('contenteditable');
  return state !== null && state !== 'false';
}

/** Which nodes are kept, where not all are, and which of their words. */
export interface Kept {
  has(node: Node): boolean;
  wordsOf(node: Node): string;
}

const everything: Kept = { has: () => true, wordsOf: (node) => node.nodeValue ?? '' };

function markup(node: Node, keptKeys: readonly string[], kept: Kept): string {
  // A line break shows nothing itself; it goes with what it stands in.
  if (!kept.has(node) && node.nodeName !== 'BR') return '';
  if (node.nodeType === 3) return escape(kept.wordsOf(node));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName.toLowerCase();
  if (DROPPED.has(name) || isEditable(element)) return '';
  const inside =
    name === 'svg' ? '' : [...element.childNodes].map((child) => markup(child, keptKeys, kept)).join('');
  if (!KEPT.has(name)) return inside;
  const open = `<${name}${attributesOf(element, keptKeys)}>`;
  return VOID.has(name) ? open : `${open}${inside}</${name}>`;
}

/**
 * The element's HTML reduced to an allow-list of tags, attributes and query keys: what a reader needs to see how the
 * page built the post, without scripts, form values, session data or tracking. Reads only; the page is not changed.
 */
export function htmlFragment(
  element: Element,
  keptQueryKeys: readonly string[],
  kept: Kept = everything,
): string {
  return markup(element, keptQueryKeys, kept);
}
