/** One way to find something on the page: why it looks so, and when a page was last seen to have it. */
interface Selector {
  readonly css: string;
  readonly why: string;
  /** ISO date of the newest page or tool in which it was seen to work. */
  readonly seen: string;
}

const HEADING = 'h2, h3, h4, h5';

/**
 * Where Facebook shows what. Roles, element names and `data-` attributes: class names change with each build. Labels in a
 * language are used only to confirm, or where nothing else tells two things apart (labels.ts).
 */
export const SELECTORS = {
  feedItem: {
    css: 'div[role="feed"] > *',
    why: 'A post in a feed since April 2026; the row also holds suggestions, stories and skeletons.',
    seen: '2026-08-15',
  },
  position: {
    css: 'div[aria-posinset]',
    why: 'A numbered row of a virtual list.',
    seen: '2026-08-01',
  },
  dialog: {
    css: 'div[role="dialog"]',
    why: 'The viewer of one post over a feed or profile; also any other dialog.',
    seen: '2026-08-15',
  },
  timeline: {
    css: '[data-pagelet^="ProfileTimeline"]',
    why: 'A post on a profile, or the whole list of them.',
    seen: '2026-08-01',
  },
  article: {
    css: 'div[role="article"]:not([aria-label])',
    why: 'A post until April 2026, and still when logged out. Empty ones are loading skeletons.',
    seen: '2026-04-18',
  },
  comment: {
    css: 'div[role="article"][aria-label]',
    why: 'A comment or reply; the label names author, time and for a reply whom it answers.',
    seen: '2026-10-09',
  },
  main: {
    css: '[role="main"]',
    why: "The page's own part; a post's own page may mark nothing else.",
    seen: '2026-10-09',
  },
  heading: { css: HEADING, why: 'Names the author of a post; a comment has none.', seen: '2026-10-09' },
  profileName: {
    css: '[data-ad-rendering-role="profile_name"]',
    why: "Role of the author's name, with or without a heading.",
    seen: '2026-08-17',
  },
  storyMessage: {
    css: '[data-ad-rendering-role="story_message"]',
    why: 'Around what was posted, buttons included.',
    seen: '2026-08-17',
  },
  message: {
    css: '[data-ad-comet-preview="message"], [data-ad-preview="message"], [data-testid="post_message"]',
    why: 'What was posted. Everything inside is written by the poster. The test id is from before 2020.',
    seen: '2026-08-17',
  },
  writing: {
    css: 'div[dir="auto"], span[dir="auto"]',
    why: 'Any text of a person; in a comment and on a coloured background nothing else marks it.',
    seen: '2026-10-09',
  },
  card: {
    css: 'a[href*="l.facebook.com/l.php"], [data-ad-rendering-role="title"], [data-ad-rendering-role="description"], [data-ad-rendering-role="meta"]',
    why: 'Preview of a linked site: title and words come from that site.',
    seen: '2026-08-17',
  },
  composer: {
    css: 'form, [contenteditable="true"], [role="textbox"]',
    why: "The user's own unsent comment stands below or inside a post.",
    seen: '2026-08-17',
  },
  control: {
    css: '[role="button"], button, [role="slider"], [role="toolbar"], [role="menu"]',
    why: 'Buttons among the text ("Meer weergeven") and below it.',
    seen: '2026-10-09',
  },
  like: {
    css: '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="comment_button"], [role="toolbar"]',
    why: 'Row with the reactions; below it stand comments and the composer.',
    seen: '2026-08-17',
  },
  cta: {
    css: '[data-ad-rendering-role^="cta-"]',
    why: 'Call to action of an advert.',
    seen: '2026-08-17',
  },
  adInfo: {
    css: 'a[href*="/ads/about"], a[href*="/about/ads"]',
    why: 'The word "sponsored" links to an explanation about adverts.',
    seen: '2026-07-05',
  },
  chat: {
    css: '[data-pagelet^="ChatTab"], [data-pagelet^="MWChat"], [role="grid"], [role="log"]',
    why: 'A private conversation over the page; a post shared in it is part of a message.',
    seen: '2026-10-02',
  },
  frame: {
    css: '[role="banner"], [role="navigation"], [role="complementary"]:not(:has([data-ad-rendering-role="profile_name"], [role="article"], [role="textbox"]))',
    why: 'Around the posts: search bar, menus, side columns. Beside a photo the column holds the post itself.',
    seen: '2026-10-09',
  },
  legacySubtitle: {
    css: '[id^="feed_subtitle_"]',
    why: 'Pages from before 2020 (still served to old browsers): its id holds account and post.',
    seen: '2023-02-17',
  },
} as const satisfies Record<string, Selector>;

export type Anchor = keyof typeof SELECTORS;

/** The CSS of one or more selectors. */
export const css = (...anchors: readonly Anchor[]): string =>
  anchors.map((anchor) => SELECTORS[anchor].css).join(', ');
