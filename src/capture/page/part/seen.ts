import type { Rect } from '../../../core/capture.js';
import { intersect, rectOf } from '../geometry.js';

/** What a part of a page shows. */
export interface Seen {
  /** As a reader sees it: white space as drawn, a line for every block. */
  readonly text: string;
  /** Whether a node is shown, or holds something that is. */
  has(node: Node): boolean;
  /** The words of a text node that are shown. */
  wordsOf(node: Node): string;
}

/** Elements that show no text of their own, or what a person typed. */
const SILENT = new Set(
  'script style noscript template svg math iframe frame object embed canvas audio input textarea select option datalist output head'.split(
    ' ',
  ),
);
const PICTURES = new Set(['img', 'video', 'picture', 'svg', 'canvas']);
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator})+$/u;

const isEditable = (element: Element): boolean =>
  !['false', null].includes(element.getAttribute('contenteditable'));

/** How an element is drawn, as far as it matters for what is in it. */
function drawn(element: Element, window: Window): CSSStyleDeclaration | null {
  const style = window.getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0') return null;
  // An element without a box of its own (display: contents) counts as not visible there.
  return style.display === 'contents' || element.checkVisibility() ? style : null;
}

/** Where an element's content can be seen: within its own box where it cuts off what sticks out. */
function clipOf(element: Element, style: CSSStyleDeclaration, outer: Rect, screen: Rect): Rect | null {
  const around = style.position === 'fixed' ? screen : outer;
  const cuts = /hidden|clip|auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
  return cuts ? intersect(around, rectOf(element)) : around;
}

const endless: Rect = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 };

interface Limits {
  readonly window: Window;
  /** Left out with all they hold. */
  readonly omitted: ReadonlySet<Element>;
  /** What is in view; null: everything that is drawn. */
  readonly screen: Rect | null;
}

/** Collects what one part of a page shows, in one pass. */
class Reader {
  private text = '';
  private readonly holders = new Set<Node>();
  private readonly words = new Map<Node, string>();

  constructor(
    private readonly root: Element,
    private readonly limits: Limits,
  ) {}

  seen(): Seen {
    const { window, screen } = this.limits;
    let clip: Rect | null = screen ?? endless;
    const around: Element[] = [];
    for (let parent = this.root.parentElement; parent; parent = parent.parentElement) around.unshift(parent);
    if (screen)
      for (const parent of around)
        clip = clip && clipOf(parent, window.getComputedStyle(parent), clip, screen);
    if (clip) this.element(this.root, clip);
    return {
      text: this.text
        .replace(/[ \t]+\n/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
      has: (node) => this.holders.has(node),
      wordsOf: (node) => this.words.get(node) ?? '',
    };
  }

  private element(element: Element, outer: Rect): void {
    const { window, omitted, screen } = this.limits;
    if (omitted.has(element) || isEditable(element)) return;
    if (element.localName === 'br') return this.line();
    const style = drawn(element, window);
    const clip = style && clipOf(element, style, outer, screen ?? endless);
    if (!style || !clip) return;
    const block = !/^(?:inline|contents|ruby|$)/.test(style.display);
    if (block) this.line();
    if (PICTURES.has(element.localName)) this.picture(element, clip);
    if (SILENT.has(element.localName)) return;
    for (const child of element.childNodes) {
      if (child.nodeType === 1) this.element(child as Element, clip);
      if (child.nodeType === 3) this.node(child as Text, style, clip);
    }
    if (block) this.line();
  }

  private picture(element: Element, clip: Rect): void {
    if (!intersect(rectOf(element), clip)) return;
    this.hold(element);
    const alt = element.getAttribute('alt') ?? '';
    if (EMOJI.test(alt)) this.text += alt;
  }

  private node(node: Text, style: CSSStyleDeclaration, clip: Rect): void {
    if (style.visibility !== 'visible' && style.visibility !== '') return;
    const words = this.inView(node, clip);
    if (words.trim() === '') {
      if (words !== '' && /\S$/.test(this.text)) this.text += ' ';
      return;
    }
    this.words.set(node, words);
    this.hold(node);
    const keeps = /^(?:pre|break-spaces)/.test(style.whiteSpace);
    const shown = keeps ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    this.text += /\s$/.test(this.text) || this.text === '' ? shown.replace(/^ /, '') : shown;
  }

  /** The words of a text node that can be seen within `clip`; a line that is cut through is still read. */
  private inView(node: Text, clip: Rect): string {
    const value = node.nodeValue ?? '';
    if (!this.limits.screen || value.trim() === '') return value;
    const range = this.root.ownerDocument.createRange();
    const isSeen = (from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()].some((rect) => intersect(rect, clip) !== null);
    };
    if (!isSeen(0, value.length)) return '';
    const parts = [...value.matchAll(/\s+|\S+/g)];
    return parts
      .filter(({ 0: part, index }) => part.trim() === '' || isSeen(index, index + part.length))
      .map(([part]) => part)
      .join('');
  }

  private hold(node: Node): void {
    for (let at: Node | null = node; at && !this.holders.has(at); at = at.parentNode) {
      this.holders.add(at);
      if (at === this.root) return;
    }
  }

  private line(): void {
    this.text = this.text.replace(/[ \t]+$/, '');
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/**
 * What a part of a page shows: text that is drawn, without what is hidden, typed in, or `omitted`. With `screen` only what
 * is in view: what is scrolled away is left out, to the word.
 */
export const seenIn = (root: Element, limits: Limits): Seen => new Reader(root, limits).seen();
