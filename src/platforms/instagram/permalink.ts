import { found, unknown, type Claim, type Field } from '../../core/field.js';
import type { Conflict } from '../../core/post.js';
import { timesIn } from './marks.js';
import { mediaIdOf } from './media-id.js';
import { isOwn, type Root } from './roots.js';
import { css } from './selectors.js';
import { permalinkOf, postOf, type PostRef } from './url.js';

/** Which post or comment it is, and where it says when. */
export interface Place {
  readonly ref: PostRef | null;
  readonly postId: Field<string>;
  readonly permalink: Field<string>;
  readonly time: Element | null;
  readonly conflicts: readonly Conflict[];
}

const dom = (value: string): Claim<string> => ({ value, source: 'dom' });
const doubtful = (values: readonly string[]): Field<string> => ({
  value: null,
  source: null,
  others: values.map(dom),
});

/** The number of the post or comment that an address names; its code where that holds none. */
export const idOf = (ref: PostRef): string => ref.comment ?? mediaIdOf(ref.code) ?? ref.code;

/** The place that these addresses name, or doubt where they name several. */
function placeOf(refs: readonly PostRef[], time: Element | null): Place {
  const [ref] = refs;
  if (!ref) return { ref: null, postId: unknown, permalink: unknown, time, conflicts: [] };
  const ids = [...new Set(refs.map(idOf))];
  if (ids.length === 1)
    return {
      ref,
      postId: found(idOf(ref), 'dom'),
      permalink: found(permalinkOf(ref), 'dom'),
      time,
      conflicts: [],
    };
  return {
    ref: null,
    postId: doubtful(ids),
    permalink: doubtful([...new Set(refs.map(permalinkOf))]),
    time: null,
    conflicts: [{ field: 'postId', values: ids }],
  };
}

/** The permalink of a comment: the link around its time. A comment that is a picture has none. */
export function commentPlace(row: Element): Place {
  const times = timesIn(row);
  return placeOf(
    times.map(({ ref }) => ref),
    times[0]?.time ?? null,
  );
}

/** A time that is in no link, where the post shows only one such moment. */
function bareTime(root: Root): Element | null {
  const times = [...root.element.querySelectorAll(css('time'))].filter((time) => isOwn(root, time));
  const moments = new Set(times.map((time) => time.getAttribute('datetime')));
  return moments.size === 1 ? (times[0] ?? null) : null;
}

/** Links to pages about the post ("liked by", "all comments"), for an advert that shows no time. */
const aboutIt = (root: Root): PostRef[] =>
  [...root.element.querySelectorAll(css('link'))].flatMap((link) => {
    const ref = postOf(link.getAttribute('href'));
    return ref?.comment === null && /^\/(?:liked_by|comments)\/?$/.test(ref.tail) && isOwn(root, link)
      ? [ref]
      : [];
  });

/**
 * The permalink of a post: the link around its time, which only Instagram writes. A post's own page may show no such link;
 * then it is the post of the address. Where the two differ, the link is right: the address changes before the page does.
 */
export function postPlace(root: Root, url: string): Place {
  const timed = timesIn(root.element).filter(({ ref }) => ref.comment === null);
  const address = hasAddress(root) ? postOf(url) : null;
  if (timed.length > 0) {
    const place = placeOf(
      timed.map(({ ref }) => ref),
      timed[0]?.time ?? null,
    );
    const other =
      address && place.ref && address.code !== place.ref.code ? [idOf(address), idOf(place.ref)] : null;
    return other ? { ...place, conflicts: [{ field: 'postId', values: other }] } : place;
  }
  const refs = address ? [{ ...address, comment: null, parent: null }] : aboutIt(root);
  return placeOf(refs, bareTime(root));
}

/** Whether the address is about this post: it is alone on its page, or lies over all else. */
const hasAddress = ({ element, kind }: Root): boolean =>
  kind === 'page' || element.closest(css('layer')) !== null;
