import type { Rect } from '../../core/capture.js';
import { prominence, rectOf } from './geometry.js';

/** Below this share of itself and of the screen a post is not something a person means. */
const NOTICEABLE = 0.25;

/** Whether so much of a post is on screen that a person may mean it. */
export const isNoticeable = (post: Element, viewport: Rect): boolean =>
  prominence(rectOf(post), viewport) >= NOTICEABLE;

export type Choice =
  | { readonly kind: 'one'; readonly post: Element }
  | { readonly kind: 'pick'; readonly posts: readonly Element[]; readonly start: number };

const middle = (rect: Rect): number => rect.y + rect.height / 2;

/**
 * Which of one post or more a bare "put this on record" means. Only a post that is alone on screen is unmistakable: in a thread the
 * reply below may be the one that hurts, and a wrong name on record is worse than one more key press.
 */
export function choose(posts: readonly Element[], subject: Element | null, viewport: Rect): Choice {
  const noticed = posts.filter((post) => isNoticeable(post, viewport));
  const [only] = noticed;
  if (only && noticed.length === 1) return { kind: 'one', post: only };
  const start =
    subject && noticed.includes(subject) ? subject : nearest(noticed.length ? noticed : posts, viewport);
  return { kind: 'pick', posts, start: posts.indexOf(start) };
}

function nearest(posts: readonly Element[], viewport: Rect): Element {
  const distance = (post: Element) => Math.abs(middle(rectOf(post)) - middle(viewport));
  return posts.reduce((best, post) => (distance(post) < distance(best) ? post : best));
}
