/** One way to find something on the page: why it looks so, and when a page was last seen to have it. */
interface Selector {
  readonly css: string;
  readonly why: string;
  /** ISO date of the newest page or tool in which it was seen to work. */
  readonly seen: string;
}

/**
 * Where X shows what. Only `data-testid`, `role` and element names: they are the same in every language and survived
 * the redesigns of 2023-2026, while class names change with each build and `aria-label` with each language.
 */
export const SELECTORS = {
  post: {
    css: '[data-testid="tweet"]',
    why: 'An article; the root of the photo viewer carries the same test id but is a div around a whole list.',
    seen: '2026-09-20',
  },
  article: {
    css: 'article[data-testid="tweet"]',
    why: 'Articles without the test id are notices (unavailable, "show more replies"), not posts.',
    seen: '2026-09-20',
  },
  layer: {
    css: '[role="dialog"], [aria-modal="true"]',
    why: 'The photo viewer lies over a timeline whose posts are still in the document.',
    seen: '2024-11-15',
  },
  chat: {
    css: '[data-testid="chat-drawer-root"], [data-testid="dm-container"]',
    why: 'A private conversation beside or instead of posts; a post shared in it is part of a message.',
    seen: '2026-03-01',
  },
  userName: {
    css: '[data-testid="User-Name"]',
    why: 'Header of a post; the only place where name and handle stand together.',
    seen: '2026-09-20',
  },
  avatar: {
    css: '[data-testid^="UserAvatar-Container-"]',
    why: 'The test id ends in the handle: a second source that no poster can write in.',
    seen: '2026-02-13',
  },
  ownAvatar: {
    css: '[data-testid="Tweet-User-Avatar"]',
    why: "Tells the author's avatar from a row of small ones above a post.",
    seen: '2026-02-13',
  },
  text: {
    css: '[data-testid="tweetText"]',
    why: 'What was posted, with its lang. Everything inside is written by the poster.',
    seen: '2026-09-20',
  },
  showMore: {
    css: '[data-testid="tweet-text-show-more-link"]',
    why: 'Stands below a long text of which only the beginning is on the page.',
    seen: '2026-09-20',
  },
  articleTitle: {
    css: '[data-testid="twitter-article-title"]',
    why: 'A long-form article has no tweetText; its title stands apart from the body.',
    seen: '2026-02-13',
  },
  articleBody: {
    css: '[data-testid="twitterArticleRichTextView"]',
    why: 'Body of a long-form article; may hold links and whole embedded posts.',
    seen: '2026-02-13',
  },
  articleBlock: {
    css: '[data-block="true"]',
    why: 'One paragraph, heading or list item of the article editor (Draft.js).',
    seen: '2026-02-13',
  },
  card: {
    css: '[data-testid="card.wrapper"]',
    why: 'Preview of a linked site: title and picture come from that site.',
    seen: '2026-10-06',
  },
  note: {
    css: '[data-testid="birdwatch-pivot"]',
    why: 'Community note: written by others than the poster, with links of its own.',
    seen: '2026-06-01',
  },
  composer: {
    css: '[data-testid^="inline_reply"], [contenteditable="true"], [role="textbox"]',
    why: "The user's own unsent reply can stand inside or beside a post.",
    seen: '2026-02-13',
  },
  link: {
    css: '[role="link"]',
    why: 'A quoted post is one clickable block; its header has no links and its time no <a>.',
    seen: '2026-10-06',
  },
  socialContext: {
    css: '[data-testid="socialContext"]',
    why: 'Line above a post: reposted by, pinned.',
    seen: '2025-12-23',
  },
  lock: {
    css: 'svg[data-testid="icon-lock"]',
    why: 'In the header of an account that only followers can see.',
    seen: '2026-08-01',
  },
  actions: {
    css: '[role="group"][aria-label]',
    why: 'Row of reply, repost and like; its label sums the counters up.',
    seen: '2026-09-20',
  },
  reply: {
    css: '[data-testid="reply"]',
    why: 'Tells the row of actions from other groups.',
    seen: '2026-09-20',
  },
  photo: { css: '[data-testid="tweetPhoto"]', why: 'Around each picture.', seen: '2026-10-06' },
  video: {
    css: '[data-testid="videoPlayer"]',
    why: 'Around each video; the source is often a blob.',
    seen: '2025-12-23',
  },
  tracking: {
    css: '[data-testid="placementTracking"]',
    why: 'Around an advert. Ordinary videos have one inside the post, so only one around it counts.',
    seen: '2024-11-15',
  },
  cell: {
    css: '[data-testid="cellInnerDiv"]',
    why: 'One row of a list; an empty row separates two threads of replies.',
    seen: '2026-06-06',
  },
  heading: {
    css: 'h2, [role="heading"]',
    why: 'Between a thread and the posts that X adds below it ("Discover more", in any language).',
    seen: '2026-09-20',
  },
  userCell: {
    css: '[data-testid="UserCell"]',
    why: 'An account in a list, with avatar and follow button.',
    seen: '2026-02-13',
  },
  follow: {
    css: '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-cancel"], [data-testid$="-unblock"]',
    why: "The test id begins with the account's number, the label names its handle.",
    seen: '2026-02-13',
  },
  profileData: {
    css: 'script[type="application/ld+json"][data-testid="UserProfileSchema-test"]',
    why: 'schema.org data of a profile page: handle (additionalName) and account number (identifier).',
    seen: '2025-12-23',
  },
  profileName: {
    css: '[data-testid="primaryColumn"] [data-testid="UserName"]',
    why: 'Heading of a profile page: name and handle.',
    seen: '2026-01-15',
  },
  profileDescription: {
    css: '[data-testid="primaryColumn"] [data-testid="UserDescription"]',
    why: 'What the account says about itself.',
    seen: '2026-01-15',
  },
  profileJoined: {
    css: '[data-testid="primaryColumn"] [data-testid="UserJoinDate"]',
    why: 'Month in which the account was made, in words.',
    seen: '2026-01-15',
  },
  ownProfile: {
    css: 'a[data-testid="AppTabBar_Profile_Link"]',
    why: "Link to one's own profile in the navigation.",
    seen: '2026-08-01',
  },
  accountSwitcher: {
    css: '[data-testid="SideNav_AccountSwitcher_Button"]',
    why: 'Button with the avatar of the account that is logged in.',
    seen: '2026-02-13',
  },
} as const satisfies Record<string, Selector>;

export type Anchor = keyof typeof SELECTORS;

/** The CSS of one or more selectors. */
export const css = (...anchors: readonly Anchor[]): string =>
  anchors.map((anchor) => SELECTORS[anchor].css).join(', ');
