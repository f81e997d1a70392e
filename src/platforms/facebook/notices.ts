import type { Notices } from '../notices.js';

/**
 * Facebook says itself that its one notice stands for three cases (shared with few people, its audience changed, deleted):
 * it never confirms that a post is gone.
 */
export const notices: Notices = {
  css: 'h1, h2, h3, span[dir="auto"]',
  why: 'A page without a post: a heading and a sentence in the main part, or in a dialog.',
  within: '[role="main"], div[role="dialog"]',
  never:
    'div[role="article"], [role="feed"], [data-ad-rendering-role], form, input, textarea, [contenteditable], h2 a, h3 a',
  links: /^https:\/\/www\.facebook\.com\/(?:help\/.*|home\.php|)$/,
  words: [
    {
      kind: 'unavailable',
      words: [
        "This content isn't available right now",
        "This content isn't available at the moment",
        "This page isn't available",
      ],
      why: 'Shared with few people, its audience changed, or deleted: Facebook does not say which.',
      seen: '2026-08-15',
    },
    {
      kind: 'unavailable',
      words: [
        'Deze content is op dit moment niet beschikbaar',
        'Deze content is momenteel niet beschikbaar',
        'Deze pagina is niet beschikbaar',
      ],
      why: 'The same in Dutch.',
      seen: null,
    },
  ],
  wall: {
    path: /^\/(?:login|login\.php|checkpoint|recover)(?:\/|$)/,
    css: 'form#login_form, form[data-testid="royal_login_form"], input[name="pass"][type="password"]',
  },
};
