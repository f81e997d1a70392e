import { precedes } from '../order.js';
import { isHarmless, leadingNumber, type Opener, type Replies } from '../replies.js';
import { postsOn } from './containers.js';
import { readIdentity } from './identity.js';
import { ownOf } from './own.js';
import { isPromoted } from './promoted.js';
import { css } from './selectors.js';
import { endOf, subjectOf } from './thread.js';
import { statusOf } from './url.js';

/**
 * Words of X's own buttons that bring replies, Dutch and English: "Show more replies", "Show replies", "Show additional
 * replies, including those that may contain offensive content", "Show probable spam". Last seen 2026-10 (platforms.md).
 */
const WORDS =
  /^(?:(?:meer |extra |aanvullende |verborgen )?(?:antwoorden|reacties)(?:\b.*)? (?:weergeven|tonen|bekijken)|(?:show|view) (?:more |additional |hidden )?repl(?:y|ies)\b.*|(?:show|view) \d+ (?:more )?repl(?:y|ies)|(?:show probable spam|waarschijnlijke spam (?:weergeven|tonen))|\d+ (?:antwoorden|reacties) (?:weergeven|tonen|bekijken)|(?:weergeven|tonen|show))$/i;

/** Where people act, write or talk. A button in there is never one of the list. */
const APART = css('post', 'actions', 'composer', 'chat', 'userCell', 'follow', 'card');

/** Whether one post was posted after another: a post's number begins with its time. Both are digits. */
export const isLater = (id: string, than: string): boolean => BigInt(id) > BigInt(than);

/** The list of the conversation: that of the post, else the first list in the page's own column. */
const listOn = (document: Document, url: string): Element | null =>
  subjectOf(document, url)?.closest('section') ??
  document.querySelector(css('cell'))?.closest('section') ??
  null;

/** The heading below which X adds posts of others. Without the post in sight any such heading counts. */
function endOn(document: Document, url: string): Element | null {
  const list = listOn(document, url);
  const subject = subjectOf(document, url);
  if (subject) return endOf(subject, list);
  const headings = [...(list?.querySelectorAll(`${css('cell')} :is(${css('heading')})`) ?? [])];
  return headings.find((heading) => heading.closest(css('article')) === null) ?? null;
}

/**
 * Replies by their numbers: X takes what is far from the screen out of the page, the post itself as well, so its place
 * cannot tell. What leads to the post was posted before it, and what answers it after it.
 */
function shown(document: Document, url: string): Element[] {
  const about = statusOf(url)?.id;
  const list = listOn(document, url);
  if (about === undefined || !list) return [];
  const end = endOn(document, url);
  const seen = new Set<string>();
  return postsOn(document).filter((container) => {
    if (!list.contains(container) || (end && precedes(end, container))) return false;
    const own = ownOf(container);
    const { postId } = readIdentity(own, false);
    if (postId.value === null || seen.has(postId.value) || isPromoted(own, container)) return false;
    seen.add(postId.value);
    return isLater(postId.value, about);
  });
}

/** The number of the post in the row before, by which a row is known again. */
const placeOf = (cell: Element): string => {
  const link = cell.previousElementSibling?.querySelector('a[href] time')?.closest('a')?.getAttribute('href');
  return statusOf(link ?? null)?.id ?? '';
};

/** A row of the list that holds one plain button and nothing that people post or act with. */
function openers(document: Document, url: string): Opener[] {
  const list = listOn(document, url);
  const end = endOn(document, url);
  return [...(list?.querySelectorAll(css('cell')) ?? [])].flatMap((cell) => {
    if (end && (precedes(end, cell) || cell.contains(end))) return [];
    if (cell.querySelector(`${css('post', 'userCell', 'composer', 'follow')}, textarea, input, form`))
      return [];
    const [button, ...others] = [...cell.querySelectorAll('button, [role="button"]')];
    // What X's own tests press (follow, like, post) carries a test id; these buttons carry none.
    if (!button || others.length > 0 || button.closest('[data-testid]') !== cell) return [];
    if (!isHarmless(button, APART)) return [];
    const words = button.textContent.replace(/\s+/g, ' ').trim();
    return [{ element: button, key: `${words} ${placeOf(cell)}`, known: WORDS.test(words) }];
  });
}

/** The number before "Antwoorden" on the post's own reply button, in whatever language. */
function named(document: Document, url: string): number | null {
  const subject = subjectOf(document, url);
  const button = subject?.querySelector(`${css('actions')} ${css('reply')}`);
  return leadingNumber(button?.getAttribute('aria-label') ?? null);
}

/** The replies on a post's own page on X. */
export const replies: Replies = {
  isAt: (url) => statusOf(url) !== null,
  parent: subjectOf,
  shown,
  openers,
  linked: () => [],
  hasEnded: (document, url) => endOn(document, url) !== null,
  named,
  // X says of nothing in so many words that it is left out; what is behind its buttons is opened.
  withheld: () => [],
};
