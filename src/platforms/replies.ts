import type { Withheld } from '../core/thread.js';

/**
 * What a platform's own page of one post shows of the replies to it. Pure, as the rest of `Platform`: what scrolls and
 * presses is in `capture/page/thread`.
 */
export interface Replies {
  /** Whether this address is a post's own page, of whose replies we know the form. */
  isAt(url: string): boolean;
  /** The container of the post that they answer, also where the address names one of them; null: it is not in the page. */
  parent(document: Document, url: string): Element | null;
  /** The containers of the replies that are in the document now, in order. The post itself need not be among them. */
  shown(document: Document, url: string): Element[];
  /**
   * The platform's own buttons that bring more replies (further, nested, hidden ones), in order. Nothing else may ever be
   * in this list: what it holds is pressed.
   */
  openers(document: Document, url: string): Opener[];
  /**
   * Accounts that the words of this reply, or of the post, name by a link without their handle being among those words: by
   * handle, else by number. Empty where platforms write a mention with an @.
   */
  linked(container: Element): string[];
  /** Whether the list has ended: what stands below no longer belongs to the thread. */
  hasEnded(document: Document, url: string): boolean;
  /** How many replies the platform itself says there are; null where it does not. */
  named(document: Document, url: string): number | null;
  /** Why, by the page's own words, this list need not be all there is. */
  withheld(document: Document, url: string): Withheld[];
}

export interface Opener {
  readonly element: Element;
  /** Tells it from another of the same page, also when the page draws it anew. */
  readonly key: string;
  /** False: it looks like one, but its words are not among those we know, so it is not pressed. */
  readonly known: boolean;
  /** It closes again when pressed a second time, and shows no other words for that. */
  readonly once?: boolean;
}

/** What never brings replies: it does something in the user's name, leads away, or opens a menu. */
const NEVER = [
  'a[href]',
  '[aria-haspopup]:not([aria-haspopup="false"])',
  '[aria-pressed]',
  '[aria-expanded="true"]',
  '[type="submit"]',
  '[contenteditable]:not([contenteditable="false"])',
  'input, textarea, select',
].join(', ');

/**
 * Whether pressing it could do more than show something: said for every platform in one place, whatever its list of openers
 * says. `apart` are the platform's own parts in which people act (rows of actions, forms, composers, menus, messages).
 */
export function isHarmless(button: Element, apart: string): boolean {
  const around = `form, [role="menu"], [role="menuitem"], [role="toolbar"]${apart && `, ${apart}`}`;
  return !button.matches(NEVER) && button.querySelector(NEVER) === null && button.closest(around) === null;
}

/** What a button says: its words, else the name of the drawing in it. */
export function wordsOn(button: Element): string {
  const line = (text: string | null | undefined) => text?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
  const drawings = button.querySelectorAll('svg[aria-label]');
  const named = button.getAttribute('aria-label') ?? drawings[0]?.getAttribute('aria-label');
  return line(button.textContent) || (drawings.length < 2 ? line(named) : '');
}

/** The smallest element that holds all of these; null for none. */
export function aroundAll([first, ...others]: readonly Element[]): Element | null {
  let block = first ?? null;
  while (block && !others.every((other) => block?.contains(other))) block = block.parentElement;
  return block;
}

/** The whole number that a text begins with, with dots, commas or spaces between thousands; null for `1,2 K` and the like. */
export function leadingNumber(text: string | null): number | null {
  const match =
    /^\s*(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?![\d.,]*\s?(?:K|M|B|mln|dzd|duizend)\b)(?![.,]\d)/i.exec(
      text ?? '',
    );
  return match?.[1] === undefined ? null : Number(match[1].replace(/\D/g, ''));
}
