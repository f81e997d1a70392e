import { precedes } from '../order.js';
import { css } from './selectors.js';

/** Parts of a post in which others than X decide what stands there. No structure is ever read out of them. */
const FOREIGN = css('text', 'articleBody', 'card', 'note', 'composer');
/** What a block that is not the post's own may hold: then it is another post. */
const OF_A_POST = css('userName', 'avatar', 'text') + ', time';

/** The part of a post that is its own: without what was posted in it, and without the post it quotes. */
export interface Own {
  readonly root: Element;
  /** The header that names the author, or null. */
  readonly header: Element | null;
  /** The blocks of quoted posts, in document order. */
  readonly quotes: readonly Element[];
  /** The elements that match and are the post's own; a text or card itself is, what lies in it is not. */
  all(selector: string): Element[];
  first(selector: string): Element | null;
}

/** Whether `element` lies inside (not: is) one of the zones. */
const inside = (element: Element, zones: readonly Element[]): boolean =>
  zones.some((zone) => zone !== element && zone.contains(element));

/** Closest ancestor below `root` that matches, or null. */
function ancestorIn(root: Element, element: Element, selector: string): Element | null {
  const found = element.parentElement?.closest(selector) ?? null;
  return found && found !== root && root.contains(found) ? found : null;
}

/**
 * The block around a second header that is not marked as a link: as far up as it gains nothing of the quoting post
 * (its header, a text or linked time before or after, its row of actions). Keeps a changed layout from mixing two authors.
 */
function unmarkedQuote(root: Element, header: Element | null, name: Element): Element {
  const markers = [...root.querySelectorAll(`${css('text', 'reply')}, a time`)];
  const stays = (block: Element): boolean =>
    block !== root &&
    !(header && block.contains(header)) &&
    !markers.some(
      (marker) =>
        block.contains(marker) &&
        !name.contains(marker) &&
        (precedes(marker, name) || !marker.matches(css('text'))),
    );
  let block = name;
  while (block.parentElement && stays(block.parentElement)) block = block.parentElement;
  return block;
}

/** Splits what is a post's own from what it quotes. `root` is a post's container or a quoted block. */
export function ownOf(root: Element): Own {
  const texts = [...root.querySelectorAll(FOREIGN)];
  const outsideTexts = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((element) => !inside(element, texts));

  const nested = outsideTexts(css('post'));
  const names = outsideTexts(css('userName'));
  const header =
    names.find((name) => !inside(name, nested) && ancestorIn(root, name, css('link')) === null) ?? null;
  const linked = outsideTexts(css('link')).filter(
    (block) =>
      (block.localName !== 'a' || block.querySelector(css('userName')) !== null) &&
      !header?.contains(block) &&
      !(header && block.contains(header)) &&
      block.querySelector(OF_A_POST) !== null,
  );
  const marked = [...nested, ...linked];
  const unmarked = names
    .filter((name) => name !== header && !header?.contains(name) && !inside(name, marked))
    .map((name) => unmarkedQuote(root, header, name));
  const blocks = [...marked, ...unmarked].filter((block, index, list) => list.indexOf(block) === index);
  const outermost = blocks.filter((block) => !inside(block, blocks));
  const zones = [...texts, ...outermost];

  const all = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((element) => !inside(element, zones));
  return {
    root,
    header,
    quotes: outermost
      .filter((block) => block.querySelector(css('userName')) !== null || block.matches(css('userName')))
      .sort((a, b) => (precedes(a, b) ? -1 : 1)),
    all,
    first: (selector) => all(selector)[0] ?? null,
  };
}
