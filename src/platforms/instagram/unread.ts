import type { Unread } from '../unread.js';

/** Instagram's pages that are not read. Neither messages nor stories carry ids in the page that can be relied on. */
export const unread: Unread = {
  places: [
    {
      kind: 'message',
      path: /^\/direct(?:\/|$)/,
      item: /^\/direct\/t\/(\d+)/,
      why: 'Private conversations.',
      seen: '2026-08-17',
    },
    {
      kind: 'story',
      path: /^\/stories(?:\/|$)/,
      item: /^\/stories\/((?:highlights\/)?[^/]+)/,
      why: 'A story is gone after a day, and the next one comes by itself.',
      seen: '2026-08-17',
    },
  ],
  content: [],
  besides: [],
};
