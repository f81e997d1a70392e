import { timeOfSeconds } from '../iso-time.js';
import type { Own } from './own.js';
import { css } from './selectors.js';

/** What a page from before 2020 says in its markup. */
export interface Legacy {
  readonly accountId: string;
  readonly postId: string;
  readonly time: string | null;
  readonly shown: string | null;
}

/** Reads `<div id="feed_subtitle_<account>;<post>;…"><abbr data-utime="<seconds>">`, or null on any later page. */
export function readLegacy(own: Own): Legacy | null {
  const subtitle = own.first(css('legacySubtitle'));
  const match = /^feed_subtitle_(\d+)[;:](\d+)[;:]/.exec(subtitle?.id ?? '');
  const [, accountId, postId] = match ?? [];
  if (!subtitle || accountId === undefined || postId === undefined) return null;
  const time = subtitle.querySelector('abbr[data-utime]');
  return {
    accountId,
    postId,
    time: timeOfSeconds(time?.getAttribute('data-utime')),
    shown: time?.textContent.trim() || null,
  };
}
