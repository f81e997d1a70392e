import type { Notices } from '../notices.js';
import { css } from './selectors.js';

/**
 * X says in the place of a post why it is not there: an article without the test id of a post. Only "deleted by the author"
 * and "violated the rules" say that it is gone. "Hmm...this page doesn't exist" also comes for posts that only a logged-in
 * adult may see, so it says no more than that it was not shown.
 */
export const notices: Notices = {
  css: 'article:not([data-testid]), [data-testid="error-detail"]',
  why: 'A notice has the shape of a row of the list, without anything that belongs to a post; a wrong address has an error.',
  within: '[data-testid="primaryColumn"]',
  never: `${css('post', 'userName', 'avatar', 'text', 'userCell', 'composer', 'card', 'note')}, time, img, [lang]:not(html), input, textarea`,
  links: /^https:\/\/(?:help|support)\.(?:x|twitter)\.com\//,
  words: [
    {
      kind: 'deleted',
      words: ['This Post was deleted by the Post author', 'This Tweet was deleted by the Tweet author'],
      why: 'By who posted it.',
      seen: '2026-07-26',
    },
    {
      kind: 'deleted',
      words: [
        'Deze post is verwijderd door de auteur van de post',
        'Deze post is verwijderd door de auteur',
        'Deze Tweet is verwijderd door de auteur van de Tweet',
      ],
      why: 'The same in Dutch.',
      seen: null,
    },
    {
      kind: 'deleted',
      words: ['This Post violated the X Rules', 'This Tweet violated the Twitter Rules'],
      why: 'By X itself, for good.',
      seen: '2026-07-26',
    },
    {
      kind: 'deleted',
      words: ['Deze post was in strijd met de X-regels', 'Deze post heeft de X-regels geschonden'],
      why: 'The same in Dutch.',
      seen: null,
    },
    {
      kind: 'suspended',
      words: ['This Post is from a suspended account', 'This Tweet is from a suspended account'],
      why: 'A suspension can be lifted: the post is not shown, and not deleted.',
      seen: '2026-07-26',
    },
    {
      kind: 'suspended',
      words: ['Deze post is afkomstig van een opgeschort account', 'Deze post is van een opgeschort account'],
      why: 'The same in Dutch.',
      seen: null,
    },
    {
      kind: 'account-gone',
      words: [
        'This Post is from an account that no longer exists',
        'This Tweet is from an account that no longer exists',
      ],
      why: 'Accounts can be reactivated for thirty days.',
      seen: '2026-07-26',
    },
    {
      kind: 'account-gone',
      words: [
        'Deze post is afkomstig van een account dat niet meer bestaat',
        'Deze post is van een account dat niet meer bestaat',
      ],
      why: 'The same in Dutch.',
      seen: null,
    },
    {
      kind: 'private',
      words: ["You're unable to view this Post because this account owner limits who can view their Posts"],
      why: 'Protected account, or blocked.',
      seen: '2026-07-26',
    },
    {
      kind: 'private',
      words: [
        'Je kunt deze post niet bekijken omdat deze accounteigenaar beperkt wie zijn of haar posts kan bekijken',
      ],
      why: 'The same in Dutch.',
      seen: null,
    },
    {
      kind: 'unavailable',
      words: [
        'This Post is unavailable',
        'Deze post is niet beschikbaar',
        "Hmm...this page doesn't exist. Try searching for something else",
        'Hmm... deze pagina bestaat niet. Probeer iets anders te zoeken',
      ],
      why: 'For any reason: deleted, withheld, not for who is logged out, or a wrong address.',
      seen: '2026-08-16',
    },
  ],
  wall: {
    path: /^\/(?:i\/flow\/(?:login|signup)|login|account\/access)(?:\/|$)/,
    css: '[data-testid="google_sign_in_container"], input[autocomplete="current-password"], input[name="password"]',
  },
};
