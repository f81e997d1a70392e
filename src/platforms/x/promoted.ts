import type { Own } from './own.js';
import { css } from './selectors.js';

/**
 * An advert stands inside X's impression tracking and shows no time link. Tracking alone does not make an advert: every video
 * has its own inside the post.
 */
export function isPromoted(own: Own, container: Element): boolean {
  if (own.first('a[href] time') !== null) return false;
  const row = container.closest(css('cell'));
  const around = [...(row?.querySelectorAll(css('tracking')) ?? [])].some(
    (mark) => !container.contains(mark),
  );
  return around || container.parentElement?.closest(css('tracking')) !== null;
}
