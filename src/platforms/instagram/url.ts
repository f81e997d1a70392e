import { webAddress } from '../address.js';

/** Hosts that show Instagram. */
export const HOSTS: readonly string[] = ['www.instagram.com', 'instagram.com', 'm.instagram.com'];
/** Where Instagram's pages get posts and comments from. */
export const ANSWERS: readonly string[] = HOSTS.flatMap((host) =>
  ['/graphql', '/api/graphql', '/api/v1/', '/ajax/bulk-route-definitions'].map(
    (path) => `https://${host}${path}`,
  ),
);
const ORIGIN = 'https://www.instagram.com';

/** First parts of a path that are pages of Instagram itself and never a handle. */
const RESERVED = new Set(
  'about accounts ai api ar archive challenge create developer direct directory download emails explore fxcal graphql help legal lite nametag notifications oauth p press privacy push qr reel reels s safety session share static stories support terms threads topics tv web your_activity'.split(
    ' ',
  ),
);
const HANDLE = /^[A-Za-z0-9._]{1,30}$/;
/** `/p/<code>/`, `/reel/<code>/`, `/<user>/p/<code>/`, with `c/<comment>/` and `r/<reply>/` or anything else behind it. */
const POST =
  /^\/(?:([A-Za-z0-9._]{1,30})\/)?(p|reel|reels|tv)\/([A-Za-z0-9_-]{2,80})(?:\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?)?(\/[^?#]*)?$/;

/** A post, or a comment on it, as an address names it. */
export interface PostRef {
  /** Null where the address does not name the account. */
  readonly handle: string | null;
  /** `p`, or `reel` for a video as Instagram shows it on a page of its own. */
  readonly form: 'p' | 'reel';
  readonly code: string;
  /** The number of the comment or reply, or null for the post itself. */
  readonly comment: string | null;
  /** The comment that the reply answers, where the address names both. */
  readonly parent: string | null;
  /** What follows, such as `/liked_by/`; `/` or `''` without. */
  readonly tail: string;
}

/** A handle if this can be one, without @. */
export const asHandle = (text: string | null | undefined): string | null =>
  text && HANDLE.test(text) && !RESERVED.has(text.toLowerCase()) ? text : null;

/** Handles differ only if they differ in more than case. */
export const sameHandle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The path of an address on Instagram itself; null for other sites. Relative addresses are taken as Instagram's own. */
function pathOn(address: string | null): string | null {
  const url = webAddress(address, ORIGIN);
  return url && HOSTS.includes(url.hostname) ? url.pathname : null;
}

/** The post or comment that an address names, or null. */
export function postOf(address: string | null): PostRef | null {
  const [, user, form, code, comment, reply, tail = ''] = POST.exec(pathOn(address) ?? '') ?? [];
  // `/reels/audio/<id>/` is a sound, not a post.
  if (code === undefined || (form === 'reels' && code === 'audio')) return null;
  return {
    handle: asHandle(user),
    form: form === 'reel' || form === 'reels' ? 'reel' : 'p',
    code,
    comment: reply ?? comment ?? null,
    parent: reply === undefined ? null : (comment ?? null),
    tail,
  };
}

/** The handle whose profile (or tab of reels on it) an address is, or null. */
export function profileOf(address: string | null): string | null {
  const match = /^\/([^/]+)(?:\/reels)?\/?$/.exec(pathOn(address) ?? '');
  return asHandle(match?.[1]);
}

/** The permanent address of a post or comment, in the form in which the page names it. */
export function permalinkOf({ form, code, comment, parent }: PostRef): string {
  if (comment === null) return `${ORIGIN}/${form}/${code}/`;
  const path = parent === null ? comment : `${parent}/r/${comment}`;
  return `${ORIGIN}/p/${code}/c/${path}/`;
}

export const profileUrlOf = (handle: string): string => `${ORIGIN}/${handle}/`;
