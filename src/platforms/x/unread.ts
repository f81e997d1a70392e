import type { Unread } from '../unread.js';

/** X's pages that are not read. Its chat is end-to-end encrypted and has no links to a message. */
export const unread: Unread = {
  places: [
    {
      kind: 'message',
      path: /^\/(?:messages|i\/chat)(?:\/|$)/,
      item: /^\/(?:messages|i\/chat)\/([\w-]+)/,
      why: 'Private conversations; /messages leads to /i/chat since August 2026.',
      seen: '2026-08-16',
    },
  ],
  content: [
    {
      css: '[data-testid="dm-conversation-panel"]',
      why: 'The open conversation, beside the list of conversations.',
      seen: '2026-03-01',
    },
    {
      css: '[data-testid="primaryColumn"]',
      why: 'The middle column; main holds the side column too.',
      seen: '2026-09-20',
    },
  ],
  besides: [
    {
      css: '[data-testid="sidebarColumn"]',
      why: 'Search, trends and suggestions, chosen for this user.',
      seen: '2026-09-20',
    },
    {
      css: '[data-testid="chat-drawer-root"], [data-testid^="dm-conversation-item"], [data-testid="dm-inbox-panel"]',
      why: 'Lists of other conversations.',
      seen: '2026-03-01',
    },
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"]',
      why: 'Names the accounts of the user.',
      seen: '2026-09-20',
    },
  ],
};
