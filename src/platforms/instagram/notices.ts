import type { Notices } from '../notices.js';

/**
 * Instagram has the same words for a post that was deleted, that only followers may see, and for an address that never was:
 * none of them confirms that a post is gone.
 */
export const notices: Notices = {
  css: 'h1, h2, h3, span[dir="auto"], div[role="alert"]',
  why: 'A page without a post: a heading and a sentence in the main part.',
  within: 'main, [role="main"]',
  never: 'article, time, ul, form, input, textarea, h1 a, [contenteditable]',
  links: /^(?:https:\/\/help\.instagram\.com\/|https:\/\/www\.instagram\.com\/?$|\/$)/,
  words: [
    {
      kind: 'unavailable',
      words: [
        "Sorry, this page isn't available",
        "Post isn't available",
        "This content isn't available",
        'The link may be broken, or the profile may have been removed',
      ],
      why: 'Deleted, private, blocked, or a wrong address.',
      seen: '2026-05-24',
    },
    {
      kind: 'unavailable',
      words: [
        'Deze pagina is helaas niet beschikbaar',
        'Sorry, deze pagina is niet beschikbaar',
        'Bericht is niet beschikbaar',
        'Deze content is niet beschikbaar',
      ],
      why: 'The same in Dutch.',
      seen: null,
    },
    {
      kind: 'private',
      words: ['This account is private', 'Dit account is privé', 'Dit is een privéaccount'],
      why: 'Only followers see its posts.',
      seen: null,
    },
  ],
  wall: {
    path: /^\/accounts\/(?:login|emailsignup|suspended)(?:\/|$)/,
    css: 'form input[name="password"], form input[type="password"]',
  },
};
