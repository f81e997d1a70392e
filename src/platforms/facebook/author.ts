import { lineOf } from '../dom-text.js';
import { precedes } from '../order.js';
import { isComment, type Own } from './own.js';
import { css } from './selectors.js';
import { profileOf, type ProfileRef } from './url.js';

export interface AuthorLink {
  readonly link: Element;
  readonly profile: ProfileRef;
}

const asAuthor = (link: Element): AuthorLink | null => {
  const profile = profileOf(link.getAttribute('href'));
  return profile && lineOf(link) !== null ? { link, profile } : null;
};

/** In a comment the first link to a person or page, unless it stands among the words: that one is a mention. */
function inComment(own: Own, links: readonly AuthorLink[]): AuthorLink | null {
  const [text] = own
    .all('div[dir="auto"]')
    .filter((line) => !line.closest('a') && line.querySelector('li') === null);
  const [first] = links;
  if (!first || !text) return first ?? null;
  const isName = text.contains(first.link) && lineOf(text) === lineOf(first.link);
  const isOnly = own.all('div[dir="auto"]').every((line) => line === text || text.contains(line));
  return precedes(first.link, text) || (isName && !isOnly) ? first : null;
}

/**
 * The link that names the author: the first to a person or page in the post's heading; where the heading names a group, the
 * first below it; in a comment the first at all. Names and labels are never searched, so a name cannot point elsewhere.
 */
export function authorLink(own: Own): AuthorLink | null {
  const links = own
    .all('a[href]')
    .map(asAuthor)
    .filter((author) => author !== null);
  const { header } = own;
  if (isComment(own.root)) return inComment(own, links);
  if (!header) return null;
  const inHeader = links.find(({ link }) => header.contains(link) || link.contains(header));
  if (inHeader || !hasLink(header)) return inHeader ?? null;
  const [end] = own.all(css('message', 'storyMessage', 'like')).filter((part) => precedes(header, part));
  return links.find(({ link }) => precedes(header, link) && (!end || precedes(link, end))) ?? null;
}

const hasLink = (header: Element): boolean => header.querySelector('a[href]') !== null;

/** The author's name as the page shows it; also where it is no link (an anonymous member of a group). */
export function authorName(own: Own, author: AuthorLink | null): string | null {
  if (author) return lineOf(author.link);
  return own.header && !hasLink(own.header) ? lineOf(own.header) : null;
}
