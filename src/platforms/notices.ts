import type { NoticeKind } from '../core/look.js';
import { lineOf } from './dom-text.js';
import type { Platform } from './platform.js';

/** A sentence with which a platform says that it does not show a post, in the languages of its Dutch users. */
export interface NoticeWords {
  readonly kind: NoticeKind;
  /** The whole sentence, without what follows it ("Learn more"). Held against the whole text of the notice, never a part. */
  readonly words: readonly string[];
  readonly why: string;
  /** ISO date on which these words were last seen in use, in a page or in software that reads them; null: by our translation. */
  readonly seen: string | null;
}

/** How a platform says that it does not show a post. */
export interface Notices {
  /** Where such a notice stands, in the page's own part. */
  readonly css: string;
  readonly why: string;
  /** The part of the page in which it must lie; a notice elsewhere is about something else. */
  readonly within: string;
  /** What only posts, people and forms have. An element with, in or around any of it is never a notice. */
  readonly never: string;
  /** The links that may stand in a notice: help pages of the platform. */
  readonly links: RegExp;
  readonly words: readonly NoticeWords[];
  /** The pages and forms that ask to log in before anything is shown. */
  readonly wall: { readonly path: RegExp; readonly css: string };
}

/** A notice as it stands on the page. */
export interface FoundNotice {
  readonly element: Element;
  readonly kind: NoticeKind;
  /** The page's own words, as shown. */
  readonly words: string;
}

/** Case, kinds of quotes, white space and the last dot do not tell one sentence from another. */
const folded = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\s]+$/, '')
    .toLowerCase();

/** The notice's text without its link to help, which comes last. */
function ownWords(element: Element, links: RegExp): string | null {
  const anchors = [...element.querySelectorAll('a')];
  if (anchors.some((link) => !links.test(link.getAttribute('href') ?? ''))) return null;
  return lineOf(element, (child) => child.localName === 'a');
}

function noticeIn(element: Element, { never, links, words }: Notices): FoundNotice | null {
  if (element.closest(never) || element.querySelector(never)) return null;
  const own = ownWords(element, links);
  if (own === null) return null;
  const said = folded(own);
  const found = words.find((one) => one.words.some((sentence) => folded(sentence) === said));
  return found ? { element, kind: found.kind, words: lineOf(element) ?? own } : null;
}

/**
 * The one notice on the page's own part that a post is not shown; null where there is none, or more than one: then it is open
 * which is about the post. The words alone never make a notice: it must be an element in which nobody but the platform writes.
 */
export function noticeOn({ notices }: Pick<Platform, 'notices'>, document: Document): FoundNotice | null {
  const within = [...document.querySelectorAll(notices.within)];
  const found = within
    .flatMap((part) => [...part.querySelectorAll(notices.css)])
    .flatMap((element) => noticeIn(element, notices) ?? []);
  // Of elements around the same sentence the outermost one is the notice.
  const outer = found.filter(
    (one) => !found.some((other) => other !== one && other.element.contains(one.element)),
  );
  const [only] = outer;
  return only && new Set(outer.map(({ element }) => element)).size === 1 ? only : null;
}

/**
 * Whether the page asks to log in: it is the platform's login page or, where it shows nothing else (`bare`), holds a field for
 * a password. Beside a post or a notice such a field is only an offer.
 */
export function asksToLogIn(
  { notices: { wall } }: Pick<Platform, 'notices'>,
  document: Document,
  url: URL,
  bare: boolean,
): boolean {
  return wall.path.test(url.pathname) || (bare && document.querySelector(wall.css) !== null);
}
