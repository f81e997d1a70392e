import { found, settle, unknown, type Field } from '../../core/field.js';
import type { Post } from '../../core/post.js';
import { compareText } from '../compare.js';
import { domText, lineOf } from '../dom-text.js';
import type { Own } from './own.js';
import { css } from './selectors.js';
import { statusOf } from './url.js';

/** What stands among the words without being part of them. A topic or mention that opens something is part of them. */
const isControl = (element: Element): boolean =>
  element.matches(css('showMore', 'post')) ||
  (element.matches('button, [role="button"]') && !/^\s*[#$@]\S/.test(element.textContent));

/** Text of a long-form article: title and paragraphs, each on a line; posts embedded in it are not its text. */
function articleText(own: Own): string | null {
  const body = own.first(css('articleBody'));
  const title = lineOf(own.first(css('articleTitle')));
  if (!body) return title;
  const post = body.closest(css('post'));
  const blocks = [...body.querySelectorAll(css('articleBlock'))].filter(
    (block) => block.closest(css('post')) === post && !block.parentElement?.closest(css('articleBlock')),
  );
  const paragraphs = (blocks.length > 0 ? blocks : [body]).map((block) => domText(block, isControl));
  return [...(title === null ? [] : [title]), ...paragraphs].join('\n');
}

/** What was posted. A recognised post without a text has the text `''`. */
export function readText(own: Own): Pick<Post, 'text' | 'textComplete' | 'language'> {
  const texts = own.all(css('text'));
  const article = texts.length === 0 ? articleText(own) : null;
  const cut =
    own.all(css('showMore')).length > 0 ||
    texts.some((text) => text.querySelector(css('showMore')) !== null) ||
    (article !== null && own.first(css('articleBody')) === null);
  const values = texts.length > 0 ? texts.map((text) => domText(text, isControl)) : [article ?? ''];
  return {
    text: own.header === null && values.join('') === '' ? unknown : settle(values.map(asDom)),
    textComplete: !cut,
    language: found(texts[0]?.getAttribute('lang') || null, 'dom'),
  };
}

/** X's own short form of a link: the data holds the same, whatever the page shows of it. */
const isShortLink = (element: Element): boolean =>
  /^https?:\/\/t\.co\//.test(element.getAttribute('href') ?? '');

/** Whom a reply answers stands before its text in the data, and not on the page. */
const withoutAnswered = (text: string): string => text.replace(/^\s*(?:@\w+\s+)*/, '');

/**
 * Holds the text on the page against the one in its data, without X's short links and with them: the data may hold either.
 * A long-form article has none there.
 */
export function compareOwnText(own: Own, { textComplete }: Pick<Post, 'textComplete'>, told: string | null) {
  const comparable = own.first(css('articleBody', 'articleTitle')) === null && own.header !== null;
  const parts = own.all(css('text'));
  const shown = (skip: (element: Element) => boolean) =>
    comparable ? withoutAnswered(parts.map((text) => domText(text, skip)).join('')) : null;
  const data = told === null ? null : [withoutAnswered(told)];
  const bare = compareText(
    shown((element) => isControl(element) || isShortLink(element)),
    textComplete,
    data,
  );
  return bare.outcome === 'differs' ? compareText(shown(isControl), textComplete, data) : bare;
}

const asDom = (value: string) => ({ value, source: 'dom' as const });

/** Open or locked, by the lock in the header; unknown without a header. */
export function readAudience(own: Own): Field<'open' | 'locked'> {
  if (!own.header) return unknown;
  return found(own.header.querySelector(css('lock')) ? 'locked' : 'open', 'dom');
}

/** The words of the time link of an edited post, as people see them. */
export function readEdited(time: Element | null): Field<string> {
  const link = time?.closest('a') ?? null;
  if (statusOf(link?.getAttribute('href') ?? null)?.tail !== '/history') return unknown;
  const hidden = link?.getAttribute('aria-describedby') ?? '';
  const words = lineOf(link, (element) => element === time || (hidden !== '' && element.id === hidden));
  return found(words ?? link?.getAttribute('aria-label') ?? null, 'shown');
}

/** The counters in X's own words: the label of the row of actions. */
export function readCounts(own: Own): Field<string> {
  const row = own.all(css('actions')).find((group) => group.querySelector(css('reply')) !== null);
  return found(row?.getAttribute('aria-label') || null, 'shown');
}

/** The line above the post (reposted by, pinned), as shown. */
export const readSocialContext = (own: Own): Field<string> =>
  found(lineOf(own.first(css('socialContext'))), 'shown');
