import type { Unread } from '../unread.js';

/** Facebook's pages that are not read. Messages are end-to-end encrypted; stories carry no lasting address. */
export const unread: Unread = {
  places: [
    {
      kind: 'message',
      path: /^\/messages(?:\/|$)/,
      item: /^\/messages\/(?:e2ee\/)?t\/([\w.]+)/,
      why: 'Private conversations.',
      seen: '2026-10-09',
    },
    {
      kind: 'story',
      path: /^\/stories(?:\/|$)/,
      item: /^\/stories\/([^/]+)/,
      why: 'A story is gone after a day, and the next one comes by itself.',
      seen: '2026-10-09',
    },
  ],
  content: [],
  besides: [],
};
