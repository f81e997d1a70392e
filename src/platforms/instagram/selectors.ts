/** One way to find something on the page: why it looks so, and when a page was last seen to have it. */
interface Selector {
  readonly css: string;
  readonly why: string;
  /** ISO date of the newest page or tool in which it was seen to work. */
  readonly seen: string;
}

/**
 * Where Instagram shows what. It has no test ids: element names, roles, and what a link leads to are the same in every
 * language, while class names change with each build.
 */
export const SELECTORS = {
  article: {
    css: 'article',
    why: 'A post in the feed, and a post opened over it (role="presentation").',
    seen: '2026-05-24',
  },
  layer: {
    css: '[role="dialog"], [aria-modal="true"]',
    why: 'A post opened from the feed lies over it in a dialog; the feed stays in the document.',
    seen: '2026-08-20',
  },
  main: {
    css: 'main, [role="main"]',
    why: "A post's own page has no article: the whole main is the post.",
    seen: '2026-07-02',
  },
  rule: {
    css: 'hr',
    why: "On a post's own page the line between who posted and what was said.",
    seen: '2026-08-20',
  },
  time: {
    css: 'time',
    why: 'Wrapped in the permalink of a post or comment; datetime is exact, the text is not.',
    seen: '2026-05-26',
  },
  link: {
    css: 'a[href]',
    why: 'Where it leads tells a profile, a post and a comment apart, whatever it shows.',
    seen: '2026-05-26',
  },
  picture: {
    css: 'img',
    why: 'Inside a link to a profile an avatar; elsewhere a photo, sticker or GIF. Emoji are characters.',
    seen: '2026-05-26',
  },
  video: { css: 'video', why: 'The source is a blob; the still stands in poster.', seen: '2026-05-24' },
  replies: {
    css: 'ul',
    why: 'Replies stand in a list under the comment that they answer.',
    seen: '2026-05-26',
  },
  heading: {
    css: 'h1',
    why: 'In the dialog the caption of the post, without a block of its own in the list.',
    seen: '2026-05-24',
  },
  control: {
    css: 'button, [role="button"], textarea, input, form, select',
    why: 'Like, reply, show more, translate: words of Instagram among those of people.',
    seen: '2026-05-26',
  },
  editable: {
    css: '[contenteditable]:not([contenteditable="false"])',
    why: "The user's own unsent comment.",
    seen: '2026-05-24',
  },
  island: {
    css: 'script[type="application/json"]',
    why: 'Data that came with the page, with ids, exact times and full names (data-sjs).',
    seen: '2026-06-30',
  },
  address: {
    css: 'meta[property="og:url"]',
    why: 'Names the post that the other meta elements describe; stale after moving on within the site.',
    seen: '2026-07-02',
  },
  appAddress: {
    css: 'meta[property="al:ios:url"]',
    why: 'instagram://media?id=<number of the post>.',
    seen: '2024-12-31',
  },
  owner: {
    css: 'meta[property="instapp:owner_user_id"]',
    why: 'Account number of who posted.',
    seen: '2024-12-31',
  },
} as const satisfies Record<string, Selector>;

export type Anchor = keyof typeof SELECTORS;

/** The CSS of one or more selectors. */
export const css = (...anchors: readonly Anchor[]): string =>
  anchors.map((anchor) => SELECTORS[anchor].css).join(', ');

/** Instagram's own word for a paid post, in the languages of its Dutch users. Stands alone, in no link. */
export const PROMOTED_WORDS: readonly string[] = ['Gesponsord', 'Sponsored', 'Sponsorisé', 'Gesponsert'];

/** Instagram's own word for a changed caption or comment, beside the time. */
export const EDITED_WORDS: readonly string[] = ['Bewerkt', 'Edited', 'Modifié', 'Bearbeitet'];

/** Labels that can stand between a name and a text. Only what stands before another text is taken for one. */
export const LABEL_WORDS: readonly string[] = [
  ...EDITED_WORDS,
  ...PROMOTED_WORDS,
  'Auteur',
  'Author',
  'Vastgezet',
  'Pinned',
  'Geverifieerd',
  'Verified',
  'Volgend',
  'Following',
  'en',
  'and',
];

/** Ends a caption of which the page shows only the beginning. */
export const MORE_WORDS: readonly string[] = ['meer', 'more', 'plus', 'mehr', 'meer weergeven', 'see more'];

/** Heading and button of the comments that Instagram keeps folded because they may hurt, lower case. Seen 2026-05. */
export const HIDDEN_WORDS: readonly string[] = ['verborgen door instagram', 'hidden by instagram'];

/** "6 opmerkingen op Facebook", "6 comments on Facebook": a number, one or two words, the name. Seen 2026-05. */
export const FACEBOOK_COUNT = /^\d[\d.,\s]*\p{L}+ \p{L}+ Facebook$/u;
