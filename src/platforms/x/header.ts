import { lineOf } from '../dom-text.js';
import { css } from './selectors.js';
import { asHandle, profileOf, sameHandle } from './url.js';

/** Signs without a shape that may stand around a handle. */
const SHAPELESS = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A picture that an account chose for itself; emoji in a name come from elsewhere. */
const ACCOUNT_PICTURE = 'img[src*="/profile_images/"]';

/** What a header says about its author, each null where it does not say. */
export interface Header {
  readonly handle: string | null;
  readonly displayName: string | null;
}

const distinct = (handles: readonly (string | null)[]): string[] =>
  handles
    .filter((handle) => handle !== null)
    .filter((handle, index, list) => list.findIndex((other) => sameHandle(other, handle)) === index);

const atHandle = (text: string | null): string | null => {
  const bare = text?.replace(SHAPELESS, '') ?? '';
  return bare.startsWith('@') ? asHandle(bare.slice(1)) : null;
};

/** The parts of a header: X puts the name in the first, handle and time in the second. */
function partsOf(header: Element): Element[] {
  let node = header;
  while (node.childElementCount === 1 && node.firstElementChild) node = node.firstElementChild;
  return [...node.children];
}

/**
 * The handle that a header gives. With links: the one whose text is "@" and the very handle it leads to; a display name
 * cannot imitate that, because it leads to the poster's own profile. Without such a link (quoted posts have none): the text
 * behind the name, in an element of its own, and any link must lead there too; the part with the name is never searched.
 */
function handleIn(header: Element, links: readonly Element[]): string | null {
  const handles = links.map((link) => profileOf(link.getAttribute('href')));
  const sure = links.map((link, index) => {
    const shown = atHandle(lineOf(link));
    const led = handles[index] ?? null;
    return shown !== null && led !== null && sameHandle(shown, led) ? led : null;
  });
  const behind = partsOf(header)
    .slice(1)
    .flatMap((part) => [part, ...part.querySelectorAll('*')])
    .filter((element) => element.childElementCount === 0)
    .map((element) => atHandle(lineOf(element)));
  const [certain, possible] = [distinct(sure), distinct([...handles, ...behind])];
  const candidates = certain.length > 0 ? certain : possible;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** The display name: the text of the first link to the author, or of the first part of a header without links. */
function nameIn(header: Element, links: readonly Element[], handle: string | null): string | null {
  const isBadge = (element: Element) => element.matches(`${css('link')}, ${ACCOUNT_PICTURE}`);
  if (links.length === 0) {
    const first = lineOf(partsOf(header)[0] ?? null, isBadge);
    // Without a handle behind it this may be the handle itself.
    return handle === null && atHandle(first) !== null ? null : first;
  }
  const toAuthor = links.filter((link) => {
    const led = profileOf(link.getAttribute('href'));
    return led !== null && handle !== null && sameHandle(led, handle);
  });
  const [name, ...others] = toAuthor;
  if (!name || (others.length === 0 && atHandle(lineOf(name)) !== null)) return null;
  return lineOf(name, isBadge);
}

/** A badge: nothing but the small avatar of another account. */
function isPictureOfAccount(link: Element): boolean {
  return link.textContent.trim() === '' && link.querySelector(ACCOUNT_PICTURE) !== null;
}

/** Reads a header. A badge of another account inside the name is not part of it. */
export function readHeader(header: Element | null): Header {
  if (!header) return { handle: null, displayName: null };
  const links = [...header.querySelectorAll('a[href]')].filter(
    (link) => profileOf(link.getAttribute('href')) !== null && !isPictureOfAccount(link),
  );
  const handle = handleIn(header, links);
  return { handle, displayName: nameIn(header, links, handle) };
}
