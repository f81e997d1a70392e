import { cleanAddress, webAddress } from '../address.js';

/** Hosts whose pages are read; the mobile site draws its pages from data that no page shows. */
export const HOSTS: readonly string[] = ['www.facebook.com'];
/** Where Facebook's pages get posts and comments from. */
export const ANSWERS: readonly string[] = HOSTS.flatMap((host) =>
  ['/api/graphql', '/ajax/route-definition', '/ajax/bulk-route-definitions'].map(
    (path) => `https://${host}${path}`,
  ),
);
/** Query keys without which an address no longer names the same post, person or comment. */
export const KEPT_KEYS: readonly string[] =
  'story_fbid id fbid v set multi_permalinks comment_id reply_comment_id'.split(' ');
const COMMENT_KEYS = ['comment_id', 'reply_comment_id'];
const ORIGIN = 'https://www.facebook.com';
const OWN_HOST = /^(?:(?:www|web|m|mbasic|business)\.)?facebook\.com$/;
/** A post's number, or the opaque id that stands for it since 2022; nothing can be computed from the latter. */
const ID = /^(?:[1-9]\d{0,24}|pfbid[A-Za-z0-9]{10,})$/;
const NUMBER = /^[1-9]\d{0,24}$/;

/** First parts of a path that are pages of Facebook itself and never a person or page. */
const RESERVED = new Set(
  'about ads bookmarks business events friends games gaming groups hashtag help home legal live login me marketplace memories messages notifications pages people photo photos policies posts privacy profile public recover reel reels reg saved search settings share sharer stories story video videos watch'.split(
    ' ',
  ),
);

/** A post as an address names it. */
export interface PostRef {
  /** Digits, or `pfbid…`. */
  readonly id: string;
  /** Vanity name or account number of whose post it is; null where the address does not say. */
  readonly owner: string | null;
  readonly group: string | null;
  /** Where the address names a comment. */
  readonly comment: CommentRef | null;
  /** The permanent address of the post: kept keys only, no comment. */
  readonly url: string;
  /** The permanent address of the comment, or null. */
  readonly commentUrl: string | null;
}

export interface CommentRef {
  /** Number of the comment or reply that the address is about. */
  readonly id: string;
  /** Number of the comment that it answers, or null. */
  readonly parent: string | null;
}

/** A person or page as an address names it. */
export interface ProfileRef {
  /** The name in the address; null where there is only a number. */
  readonly handle: string | null;
  readonly accountId: string | null;
  readonly group: string | null;
  readonly url: string;
}

/** An address on Facebook itself; null for other sites. Relative addresses are taken from the root, never from the page. */
function own(address: string | null): URL | null {
  const url = webAddress(address, ORIGIN);
  return url && OWN_HOST.test(url.hostname) ? url : null;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
const partsOf = (url: URL): string[] => url.pathname.split('/').filter(Boolean).map(decoded);

function clean(url: URL, keys: readonly string[]): string {
  const cleaned = cleanAddress(url.href, keys)?.url ?? url.href;
  return cleaned.replace(/^https?:\/\/[^/?]+/, ORIGIN);
}

/** Number of a comment, from the number itself or from base64 of `comment:<post>_<comment>`. */
export function commentNumber(value: string | null): string | null {
  if (value === null || NUMBER.test(value)) return value;
  try {
    return /^comment:\d+_([1-9]\d{0,24})$/.exec(atob(value))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The comment that an address names beside a post or profile. */
export function commentOf(address: string | null): CommentRef | null {
  const query = own(address)?.searchParams;
  const [comment, reply] = COMMENT_KEYS.map((key) => commentNumber(query?.get(key) ?? null));
  if (reply) return { id: reply, parent: comment ?? null };
  return comment ? { id: comment, parent: null } : null;
}

type Named = Pick<PostRef, 'id' | 'owner' | 'group'> & { readonly keys: readonly string[] };

/** Each form of an address of a post: what it names, and which keys belong to it. */
function named(parts: readonly string[], query: URLSearchParams): Partial<Named> | null {
  const [first = '', second = '', third = ''] = parts;
  const last = parts.at(-1) ?? '';
  const owner = asOwner(first);
  const key = (name: string) => query.get(name) ?? '';
  if (['permalink.php', 'story.php'].includes(first)) {
    return { id: key('story_fbid'), owner: key('id') || null, keys: ['story_fbid', 'id'] };
  }
  if (['photo', 'photo.php'].includes(first)) return { id: key('fbid'), keys: ['fbid', 'set'] };
  if (first === 'watch') return { id: key('v'), keys: ['v'] };
  if (first === 'reel' && parts.length === 2) return { id: second };
  if (first === 'groups' && (third === 'posts' || third === 'permalink') && parts.length === 4) {
    return { id: last, group: second };
  }
  if (first === 'groups' && parts.length === 2) {
    return { id: key('multi_permalinks').split(',')[0] ?? '', group: second, keys: ['multi_permalinks'] };
  }
  const below = ['posts', 'videos', 'photos'].includes(second) && parts.length >= 3;
  return below && owner !== null ? { id: last, owner } : null;
}

/** The post that an address names, or null. */
export function postOf(address: string | null): PostRef | null {
  const url = own(address);
  const found = url && named(partsOf(url), url.searchParams);
  if (!url || !found?.id || !ID.test(found.id)) return null;
  const comment = commentOf(url.href);
  return {
    id: found.id,
    owner: found.owner ?? null,
    group: found.group ?? null,
    comment,
    url: clean(url, found.keys ?? []),
    commentUrl: comment && clean(url, [...(found.keys ?? []), ...COMMENT_KEYS]),
  };
}

const asOwner = (part: string): string | null =>
  /^[\p{L}\p{M}\p{N}._-]{1,100}$/u.test(part) && !part.endsWith('.php') && !RESERVED.has(part.toLowerCase())
    ? part
    : null;

/** The person or page whose profile an address is, or null. */
export function profileOf(address: string | null): ProfileRef | null {
  const url = own(address);
  if (!url) return null;
  const parts = partsOf(url);
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const numbered = (id: string, keys: readonly string[] = [], group: string | null = null) =>
    ID.test(id)
      ? { handle: null, accountId: NUMBER.test(id) ? id : null, group, url: clean(url, keys) }
      : null;
  if (first === 'profile.php') return numbered(url.searchParams.get('id') ?? '', ['id']);
  if (first === 'people' && parts.length === 3) return numbered(third);
  if (first === 'groups' && third === 'user' && parts.length === 4) return numbered(fourth, [], second);
  if (parts.length !== 1) return null;
  if (NUMBER.test(first)) return numbered(first);
  const handle = asOwner(first);
  return handle === null ? null : { handle, accountId: null, group: null, url: clean(url, []) };
}

/** Whether a link shows nothing of where it leads until the pointer is over it (`?__cft__[0]=…`, since 2026). */
export function isVeiled(href: string | null): boolean {
  if (href === null) return false;
  if (href === '' || /^[?#]/.test(href)) return true;
  const url = own(href);
  return url !== null && url.pathname === '/';
}

/** The group post that a photo belongs to: `set=gm.<post>`. */
export function groupPostOf(address: string | null): string | null {
  const url = own(address);
  const id = /^gm\.([1-9]\d{0,24})$/.exec(url?.searchParams.get('set') ?? '')?.[1];
  return url && partsOf(url)[0]?.startsWith('photo') ? (id ?? null) : null;
}

/** The address of a post in a group. */
export const groupPermalink = (group: string, id: string): string => `${ORIGIN}/groups/${group}/posts/${id}/`;

export const profileUrlOf = (handle: string): string => `${ORIGIN}/${handle}`;
export const permalinkOf = (owner: string, id: string): string => `${ORIGIN}/${owner}/posts/${id}`;
export const sameOwner = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
