import type { Own } from './own.js';
import { css } from './selectors.js';

/** Whether X's impression tracking stands in the same row without belonging to a post. */
function isTrackedRow(container: Element): boolean {
  const row = container.closest(css('cell'));
  return [...(row?.querySelectorAll(css('tracking')) ?? [])].some((mark) => !mark.closest(css('post')));
}

/**
 * An advert stands inside X's impression tracking, with or without a time link. Tracking inside a post does not make an
 * advert: every video has its own. Tracking elsewhere in the row does so only where no time link is shown.
 */
export const isPromoted = (own: Own, container: Element): boolean =>
  container.parentElement?.closest(`${css('tracking')}, ${css('post')}`)?.matches(css('tracking')) === true ||
  (own.first('a[href] time') === null && isTrackedRow(container));
