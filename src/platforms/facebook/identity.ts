import { found, settle, unknown, type Claim, type Field } from '../../core/field.js';
import type { Author, Conflict } from '../../core/post.js';
import { authorLink, authorName, type AuthorLink } from './author.js';
import { join, nothing, pageDataOf, type Joined, type Shown } from './data/join.js';
import { isComment, type Own } from './own.js';
import { labelNames } from './labels.js';
import { readLegacy } from './legacy.js';
import { commentRef, timeLink, type TimeLink } from './time-link.js';
import { groupPermalink, groupPostOf, permalinkOf, profileUrlOf, type PostRef } from './url.js';

/** Who posted it and which post it is. */
export interface Identity {
  readonly author: Author;
  readonly postId: Field<string>;
  readonly permalink: Field<string>;
  readonly time: TimeLink | null;
  /** What the page's data adds. */
  readonly data: Joined;
  readonly conflicts: readonly Conflict[];
}

type Named = Pick<PostRef, 'id' | 'url'>;

const dom = <T>(value: T): Claim<T> => ({ value, source: 'dom' });
const claim = (value: string | null | undefined, source: Claim<string>['source']): Claim<string> | null =>
  value === null || value === undefined ? null : { value, source };

/** The post of a group by its photos, while the time link hides where it leads. */
function byPhoto(own: Own, author: AuthorLink | null): Named | null {
  const group = author?.profile.group ?? null;
  const ids = new Set(own.all('a[href]').map((link) => groupPostOf(link.getAttribute('href'))));
  ids.delete(null);
  const [id] = ids;
  return group !== null && ids.size === 1 && id ? { id, url: groupPermalink(group, id) } : null;
}

function authorOf(
  author: AuthorLink | null,
  name: string | null,
  data: Joined,
  account: string | null,
): Author {
  const { handle = null, accountId = null, url = null } = author?.profile ?? {};
  return {
    handle: found(handle, 'dom'),
    displayName: found(name, 'dom'),
    accountId: settle([claim(accountId ?? account, 'dom'), claim(data.accountId, 'page-data')]),
    profileUrl: found(handle === null ? url : profileUrlOf(handle), 'dom'),
  };
}

/** A number from the page's data goes before the opaque `pfbid…` of the link, for which it stands. */
function idOf(shown: string | null, data: string | null): Field<string> {
  const isNumber = shown !== null && /^\d+$/.test(shown);
  const claims = [claim(shown, 'dom'), claim(data, 'page-data')];
  return settle(isNumber ? claims : claims.reverse());
}

function conflictsOf(own: Own, name: string | null, postId: Field<string>): Conflict[] {
  const label = isComment(own.root) ? (own.root.getAttribute('aria-label') ?? '') : '';
  const denied = name !== null && labelNames(label, name) === false;
  const numbers = [postId.value, ...postId.others.map(({ value }) => value)].filter((id) =>
    /^\d+$/.test(id ?? ''),
  );
  return [
    ...(denied ? [{ field: 'author.displayName', values: [name, label] }] : []),
    ...(numbers.length > 1 ? [{ field: 'postId', values: numbers.filter((id) => id !== null) }] : []),
  ];
}

/**
 * Reads who posted what from the post's own parts. `address` is the post that the page's address names, given only where
 * that can be no other than this one. The page's data is joined on the ids found so, never on words or names.
 */
export function readIdentity(own: Own, address: Named | null): Identity {
  const author = authorLink(own);
  const name = authorName(own, author);
  const time = timeLink(own);
  const legacy = readLegacy(own);
  const handle = author?.profile.handle ?? null;
  const named: { id: string | null; url: string | null } | null = isComment(own.root)
    ? { id: commentRef(own)?.id ?? null, url: time?.ref?.commentUrl ?? null }
    : legacy && handle !== null
      ? { id: legacy.postId, url: permalinkOf(handle, legacy.postId) }
      : (time?.ref ?? byPhoto(own, author) ?? address);
  const shown: Shown = { handle, accountId: author?.profile.accountId ?? null, displayName: name };
  const { posts, comments } = pageDataOf(own.root.ownerDocument);
  const data = named?.id ? join(isComment(own.root) ? comments : posts, [named.id], shown) : nothing;
  const postId = idOf(named?.id ?? null, isComment(own.root) ? null : data.postId);
  return {
    author: authorOf(author, name, data, legacy?.accountId ?? null),
    postId,
    permalink: named?.url ? { ...dom(named.url), others: [] } : unknown,
    time,
    data,
    conflicts: [...data.conflicts, ...conflictsOf(own, name, postId)],
  };
}
