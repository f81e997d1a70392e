import type { PostKind } from '../core/post.js';
import { webAddress } from './address.js';
import type { Platform } from './platform.js';

/** One way to find something on the page: why it looks so, and when a page or tool was last seen to have it. */
export interface Anchor {
  readonly css: string;
  readonly why: string;
  /** ISO date. */
  readonly seen: string;
}

/** What can be put on record without being read as a post. */
export type UnreadKind = Extract<PostKind, 'page' | 'message' | 'story'>;

/** An address at which only what is in view is put on record. */
export interface PrivatePlace {
  readonly kind: Exclude<UnreadKind, 'page'>;
  /** Of the path. */
  readonly path: RegExp;
  /** Of the path of one conversation or one person's stories; the first group tells one from another. */
  readonly item: RegExp;
  readonly why: string;
  readonly seen: string;
}

/** What the product knows of a platform's pages that it does not read. */
export interface Unread {
  readonly places: readonly PrivatePlace[];
  /** Where the content stands, best first. */
  readonly content: readonly Anchor[];
  /** What is never part of a record: lists of conversations, side columns, the account switcher. */
  readonly besides: readonly Anchor[];
}

/** What the web's own roles say, on every platform (WAI-ARIA 1.2 landmarks; `complementary` is a side column). */
const BESIDES: readonly Anchor[] = [
  {
    css: 'nav, [role="navigation"], aside, [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"]',
    why: 'Landmarks and menus beside the content: navigation, side column, account switcher, search.',
    seen: '2026-11-21',
  },
];

const CONTENT: readonly Anchor[] = [
  { css: 'main, [role="main"]', why: 'The landmark around the main content.', seen: '2026-11-21' },
];

const pathOf = (address: string, base?: string): string => webAddress(address, base)?.pathname ?? '';

const placeOf = ({ unread }: Platform, url: string): PrivatePlace | null =>
  unread.places.find(({ path }) => path.test(pathOf(url))) ?? null;

/** `message` or `story` where the address says so; null for pages whose posts are read. */
export const privateKind = (platform: Platform, url: string): PrivatePlace['kind'] | null =>
  placeOf(platform, url)?.kind ?? null;

/** Where the content stands by what the platform and the web's roles say, best first. */
export const contentAnchors = ({ unread }: Platform): readonly Anchor[] => [...unread.content, ...CONTENT];

/** The row that a link to another conversation or story stands in. */
const rowOf = (link: Element): Element =>
  link.closest('[role="row"], [role="listitem"], [role="option"], li') ?? link;

/**
 * The parts within an element that are never put on record with it: lists of other conversations or stories, navigation,
 * side columns. Not the element itself: who chooses a row of a list means that row.
 */
export function partsBeside(element: Element, platform: Platform, url: string): Element[] {
  const css = [...BESIDES, ...platform.unread.besides].map((anchor) => anchor.css).join(', ');
  const marked = [...element.querySelectorAll(css)];
  const place = placeOf(platform, url);
  const here = place?.item.exec(pathOf(url))?.[1] ?? null;
  const others = place
    ? [...element.querySelectorAll('a[href]')].filter((link) => {
        const item = place.item.exec(pathOf(link.getAttribute('href') ?? '', url))?.[1];
        return item !== undefined && item !== here;
      })
    : [];
  const rows = others.map(rowOf).map((row) => (element.contains(row) && row !== element ? row : null));
  return [...new Set([...marked, ...rows.filter((row) => row !== null), ...others])];
}
