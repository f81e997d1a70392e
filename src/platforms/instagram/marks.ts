import { lineOf } from '../dom-text.js';
import { css } from './selectors.js';
import { postOf, profileOf, sameHandle, type PostRef } from './url.js';

/** An element that says something by where it leads. */
export interface Named {
  readonly handle: string;
  readonly element: Element;
}
export interface Timed {
  readonly ref: PostRef;
  readonly link: Element;
  readonly time: Element;
}

const isPicture = (element: Element): boolean => element.matches(css('picture'));

const linksIn = (root: ParentNode): Element[] => [...root.querySelectorAll(css('link'))];

/** Whether a link, or one element in it (beside a badge), shows nothing but this handle. */
const shows = (link: Element, handle: string): boolean =>
  [link, ...link.querySelectorAll('*')].some((element) => {
    const line = lineOf(element, isPicture);
    return line !== null && sameHandle(line, handle);
  });

/**
 * Links whose text is the very handle that they lead to. No poster can write one: a mention begins with "@", a hashtag
 * and a place lead elsewhere, and names people choose are no links.
 */
export const namesIn = (root: ParentNode): Named[] =>
  linksIn(root).flatMap((element) => {
    const handle = profileOf(element.getAttribute('href'));
    return handle !== null && shows(element, handle) ? [{ handle, element }] : [];
  });

/** Links to an account with any text but a mention: Instagram's own, even where they do not show the handle. */
export const labelsIn = (root: ParentNode): Element[] =>
  linksIn(root).filter((element) => {
    const line = profileOf(element.getAttribute('href')) === null ? null : lineOf(element, isPicture);
    return line !== null && !line.startsWith('@');
  });

/** The account whose story ring a link is, or null. */
const storyOf = (address: string | null): string | null =>
  profileOf(/^(?:https:\/\/www\.instagram\.com)?\/stories(\/[^/]+\/)/.exec(address ?? '')?.[1] ?? null);

/** Links to an account that show nothing but a picture: its avatar. */
export const avatarsIn = (root: ParentNode): Named[] =>
  linksIn(root).flatMap((element) => {
    const address = element.getAttribute('href');
    const handle = profileOf(address) ?? storyOf(address);
    const bare = element.querySelector(css('picture')) !== null && lineOf(element, isPicture) === null;
    return handle !== null && bare ? [{ handle, element }] : [];
  });

/** Times inside a link to a post or comment: its permalink. */
export const timesIn = (root: ParentNode): Timed[] =>
  [...root.querySelectorAll(css('time'))].flatMap((time) => {
    const link = time.closest(css('link'));
    const ref = postOf(link?.getAttribute('href') ?? null);
    return link && ref ? [{ ref, link, time }] : [];
  });

/** Pictures and videos that are no avatar. */
export const mediaIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(css('picture', 'video'))].filter((element) => {
    const address = element.closest(css('link'))?.getAttribute('href') ?? null;
    return profileOf(address) === null && storyOf(address) === null && !isEmoji(element);
  });

/** Whether a picture stands for a sign in a text. Instagram writes emoji as characters; other pages may not. */
export const isEmoji = (element: Element): boolean =>
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f]+$/u.test(
    element.getAttribute('alt') ?? '',
  );
