import type { ComponentChildren, VNode } from 'preact';

/** Everything the report is made of; anything else is a mistake in our own code and throws. */
const TAGS = new Set(
  (
    'html head meta title style body header main footer section article nav h1 h2 h3 h4 h5 p ul ol li dl dt dd table ' +
    'caption thead tbody tr th td figure figcaption img blockquote a bdi code strong em span div br hr time details summary'
  ).split(' '),
);
const VOID = new Set(['meta', 'img', 'br', 'hr']);
const BLOCK =
  /^(?:html|head|meta|title|style|body|header|main|footer|section|article|nav|h\d|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|blockquote|div|hr)$/;
const ATTRIBUTES = new Set(
  'lang charset name content http-equiv class id scope alt src href rel dir datetime colspan'.split(' '),
);
const ADDRESS = /^(?:https?:\/\/|#|[0-9A-Za-z][0-9A-Za-z_./-]*$)/;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Characters that hide or reorder what is read (controls, bidirectional overrides and isolates, zero-width ones) and
 * lone surrogates become a visible name. Joiners stay: emoji and several scripts need them.
 */
export const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e0fff}]/gu,
    (character) => `⟪${codePoint(character)}⟫`,
  );

/** Attributes always stand between double quotes, so an apostrophe can stay as it is. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => visible(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

function attribute(name: string, value: unknown): string {
  if (name === 'children' || name === 'key' || value === null || value === undefined || value === false)
    return '';
  if (!ATTRIBUTES.has(name)) throw new Error(`attribute not allowed: ${name}`);
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no text in attribute ${name}`);
  const text = String(value);
  if ((name === 'href' || name === 'src') && !ADDRESS.test(text)) throw new Error('address not allowed');
  return ` ${name}="${escape(text)}"`;
}

function styleText(children: unknown): string {
  if (typeof children !== 'string' || /[<&]/.test(children))
    throw new Error('style must be plain text of our own');
  return children;
}

function element(type: string, props: Record<string, unknown>): string {
  if (!TAGS.has(type)) throw new Error(`element not allowed: ${type}`);
  const attributes = Object.entries(props)
    .map(([name, value]) => attribute(name, value))
    .join('');
  const end = BLOCK.test(type) ? '\n' : '';
  if (VOID.has(type)) return `<${type}${attributes}>${end}`;
  const children = props['children'] as ComponentChildren;
  const inside = type === 'style' ? styleText(children) : markup(children);
  return `<${type}${attributes}>${inside}</${type}>${end}`;
}

/**
 * Static HTML of Preact nodes. There is no way to put markup in as text: every string is escaped, elements, attributes
 * and addresses are an allow-list, and what is not on it throws.
 */
export function markup(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(markup).join('');
  if (typeof node !== 'object') return escape(String(node));
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'string') return element(type, props);
  return markup((type as (props: Record<string, unknown>) => ComponentChildren)(props));
}
