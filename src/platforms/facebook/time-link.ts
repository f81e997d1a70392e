import { precedes } from '../order.js';
import { authorLink } from './author.js';
import { isCommentLabel } from './labels.js';
import { isComment, type Own } from './own.js';
import { shownOn } from './shown.js';
import { commentOf, isVeiled, postOf, profileOf, type CommentRef, type PostRef } from './url.js';
import { endOfHead, writingOf } from './writing.js';

export interface TimeLink {
  readonly link: Element;
  /** Null while the page hides where the link leads. */
  readonly ref: PostRef | null;
}

const asTime = (link: Element): TimeLink | null => {
  const href = link.getAttribute('href');
  const ref = postOf(href);
  return ref || isVeiled(href) ? { link, ref } : null;
};

const isPicture = (link: Element): boolean => link.querySelector('img, video, image, i') !== null;

/** In a comment the first link below the words that names a comment; else the first that hides where it leads. */
function inComment(own: Own): TimeLink | null {
  const author = authorLink(own)?.link;
  const texts = writingOf(own);
  const times = own
    .all('a[href]')
    .filter((link) => link !== author && (!author || precedes(author, link)) && !isPicture(link))
    .filter(
      (link) => profileOf(link.getAttribute('href')) === null && !texts.some((text) => text.contains(link)),
    )
    .map(asTime)
    .filter((time) => time !== null);
  return times.find(({ ref }) => ref?.comment) ?? times.find(({ ref }) => ref === null) ?? null;
}

/**
 * The link with the time of the post: the first to a post, or hidden, below the heading and above text and pictures. Links
 * inside the heading ("heeft een bericht gedeeld") lead to something else, those below to what is attached.
 */
export function timeLink(own: Own): TimeLink | null {
  if (isComment(own.root)) return inComment(own);
  const { header } = own;
  if (!header) return null;
  const end = endOfHead(own, header);
  const times = own
    .all('a[href]')
    .filter((link) => precedes(header, link) && !header.contains(link) && (!end || precedes(link, end)))
    .filter((link) => !isPicture(link))
    .map(asTime)
    .filter((time) => time !== null);
  return times.find(({ link }) => shownOn(link) !== null) ?? null;
}

/**
 * The number of a comment, and of the one it answers: from its time link. While that hides where it leads, the link to the
 * author tells; of a reply that is not certain, so there it stays unknown.
 */
export function commentRef(own: Own): CommentRef | null {
  const ref = timeLink(own)?.ref?.comment;
  if (ref) return ref;
  const certain = isCommentLabel(own.root.getAttribute('aria-label') ?? '');
  return certain ? commentOf(authorLink(own)?.link.getAttribute('href') ?? null) : null;
}
