import { webAddress } from '../address.js';

/** Hosts that show X. */
export const HOSTS: readonly string[] = [
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
];
/** Where X's pages get posts from: GraphQL and what is left of the older interface, on the page's own host or `api.`. */
export const ANSWERS: readonly string[] = [
  ...HOSTS.map((host) => `https://${host}/i/api/`),
  'https://api.x.com/graphql/',
  'https://api.twitter.com/graphql/',
];
const ORIGIN = 'https://x.com';

/** First parts of a path that are pages of X itself and never a handle. */
const RESERVED = new Set(
  'about account compose download explore hashtag home i intent jobs login logout messages notifications privacy search settings share signup tos'.split(
    ' ',
  ),
);
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;
/**
 * `/<user>/status/<id>`, `/i/status/<id>`, `/i/web/status/<id>`, the old `/statuses/` and a long-form post's `/article/`, with
 * anything behind it (`/photo/1`, `/history`). Not `/i/article/<id>`: that is the number of the article, not of the post.
 */
const STATUS =
  /^\/(?!i\/article\/)([A-Za-z0-9_]{1,20})\/(?:(?:web\/)?status(?:es)?|article)\/([1-9]\d{0,18})(\/[^?#]*)?$/i;

/** A post as an address names it. */
export interface StatusRef {
  /** Null where the address does not name the account (`/i/status/…`). */
  readonly handle: string | null;
  readonly id: string;
  /** What follows the id, such as `/history`; `''` without. */
  readonly tail: string;
}

/** A handle if this can be one, without @. */
export const asHandle = (text: string | null | undefined): string | null =>
  text && HANDLE.test(text) && !RESERVED.has(text.toLowerCase()) ? text : null;

/** Handles differ only if they differ in more than case. */
export const sameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The path of an address on X itself; null for other sites. Relative addresses are taken as X's own. */
function pathOn(address: string | null): string | null {
  const url = webAddress(address, ORIGIN);
  return url && HOSTS.includes(url.hostname) ? url.pathname : null;
}

/** The post that an address names, or null. */
export function statusOf(address: string | null): StatusRef | null {
  const match = STATUS.exec(pathOn(address) ?? '');
  const [, user, id, tail = ''] = match ?? [];
  return id === undefined ? null : { handle: asHandle(user), id, tail };
}

/** Whether it is a page about the post (`/quotes`, `/likes`), not the post's own, which a photo or video opens on top of. */
export const isBeside = ({ tail }: StatusRef): boolean => !/^\/?$|^\/(?:photo|video)(?:\/|$)/i.test(tail);

/** The handle whose profile an address is, or null. */
export function profileOf(address: string | null): string | null {
  const path = pathOn(address);
  return path === null ? null : asHandle(path.replace(/^\//, '').replace(/\/$/, ''));
}

/** The permanent address of a post. The id alone decides; without a handle X's own form `/i/status/` is used. */
export const permalinkOf = (handle: string | null, id: string): string =>
  `${ORIGIN}/${handle ?? 'i'}/status/${id}`;

export const profileUrlOf = (handle: string): string => `${ORIGIN}/${handle}`;
