import { css } from './selectors.js';

const BLOCKS = new Set('address article blockquote div h1 h2 h3 h4 h5 h6 li ol p pre section ul'.split(' '));
const SILENT = new Set('script style noscript template svg'.split(' '));

/** Buttons stand among the words ("Meer weergeven") without being part of them. */
const isControl = (element: Element): boolean => element.matches(css('control'));

/** White space between two blocks is how the page was written, not what it shows. */
const isLayout = (node: Node): boolean =>
  /^\s*$/.test(node.nodeValue ?? '') &&
  [...(node.parentElement?.children ?? [])].some(({ localName }) => BLOCKS.has(localName));

/**
 * The text that a person wrote, as characters: emoji pictures by their `alt`, each block on a line of its own (Facebook
 * puts every line in a `div`), buttons left out. Nothing else is trimmed or removed.
 */
export function writtenText(root: Element): string {
  let text = '';
  let due = false; // a block has ended and a line break follows if anything does
  let broken = false; // the last thing was a <br>, which already ended the line
  const add = (part: string): void => {
    if (part === '') return;
    if (due && text !== '') text += '\n';
    text += part;
    due = broken = false;
  };
  const edge = (): void => {
    if (!broken) due = true;
    broken = false;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3 && !isLayout(node)) return add(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (SILENT.has(name) || (element !== root && isControl(element))) return;
    if (name === 'br') {
      add('\n');
      broken = true;
      return;
    }
    if (name === 'img') return add(element.getAttribute('alt') ?? '');
    const block = BLOCKS.has(name);
    if (block && text !== '' && !broken) edge();
    for (const child of element.childNodes) walk(child);
    if (block) edge();
  };
  walk(root);
  return text;
}

/** The words alone, to compare a text on the page with the same text in the page's data. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
