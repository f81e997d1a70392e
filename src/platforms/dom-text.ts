/** Elements that never show text of their own. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

const never = (): boolean => false;

/** X names the file of an emoji picture by its code points: `…/emoji/v2/svg/1f468-200d-1f469.svg`. */
const EMOJI_FILE =
  /^https:\/\/abs(?:-\d)?\.twimg\.com\/emoji\/v2\/(?:svg|72x72)\/([\da-f]{2,5}(?:-[\da-f]{2,5})*)\.(?:svg|png)$/;

/** The characters that a picture among the words stands for. */
function charactersOf(image: Element): string {
  const points = EMOJI_FILE.exec(image.getAttribute('src') ?? '')?.[1]?.split('-') ?? [];
  return (
    image.getAttribute('alt') || String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)))
  );
}

/**
 * The text that an element shows, as characters: emoji pictures by their `alt`, or by their file where that is missing,
 * `<br>` as a line break, everything else exactly as it stands in the page (nothing trimmed, no control sign removed).
 * Block elements add no line break: X wraps a mention in a `div` in the middle of a sentence. `skip` leaves out parts,
 * such as a button among the text.
 */
export function domText(node: Node, skip: (element: Element) => boolean = never): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const name = (node as Element).localName;
  if (name === 'br') return '\n';
  if (name === 'img') return charactersOf(node as Element);
  if (SILENT.has(name)) return '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && skip(child as Element)) continue;
    text += domText(child, skip);
  }
  return text;
}

/**
 * The text of a one-line label (name, time, counter) as a browser draws it: white space between words is one space.
 * Null where it shows nothing.
 */
export function lineOf(element: Element | null, skip: (element: Element) => boolean = never): string | null {
  if (!element) return null;
  const line = domText(element, skip)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '');
  return line === '' ? null : line;
}
