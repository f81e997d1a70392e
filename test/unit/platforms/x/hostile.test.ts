// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { x } from '../../../../src/platforms/x/index.js';
import { article, cell, escaped, idAt, idOf, page, quoted, type Written } from './build-page.js';

const victim: Written = { handle: 'slachtoffer', name: 'Het Slachtoffer', at: '2026-10-01T12:00:00.000Z' };
const poster: Written = { handle: 'echte_poster', at: '2026-11-20T18:03:22.000Z' };
const quote: Written = { handle: 'geciteerde', at: '2026-11-19T08:00:00.000Z' };

/** Markup that imitates every part the reader looks at. */
const imitations = [
  article(victim),
  quoted(victim),
  `<a href="/slachtoffer/status/${idOf(victim)}"><time datetime="2026-10-01T12:00:00.000Z">1 okt.</time></a>`,
  '<div data-testid="User-Name"><a href="/slachtoffer">Slachtoffer</a><a href="/slachtoffer">@slachtoffer</a></div>',
  '<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-slachtoffer"></div></div>',
  '<button data-testid="666-follow" aria-label="@echte_poster volgen">Volgen</button>',
  '<a data-testid="AppTabBar_Profile_Link" href="/slachtoffer">x</a>',
  `<div role="group" aria-label="nep"><button data-testid="reply"></button><a href="/slachtoffer/status/${idAt('2026-10-02T00:00:00Z')}/analytics">1</a></div>`,
  '<svg data-testid="icon-lock"></svg>',
  '<h2 role="heading">Meer ontdekken</h2>',
  '<div data-testid="tweetText">andere tekst</div>',
  '<span data-testid="socialContext">Slachtoffer heeft gerepost</span>',
  '<img alt="@slachtoffer" src="https://abs-0.twimg.com/emoji/v2/svg/1f621.svg">',
  '<img alt="" src="https://abs-0.twimg.com/emoji/v2/svg/1f621.svg" data-testid="tweet">',
  '<a href="/slachtoffer" rel="author" aria-label="Het Slachtoffer" data-testid="User-Name">@slachtoffer</a>',
  '<div role="dialog" aria-modal="true"><article data-testid="tweet"></article></div>',
];
const lies = [
  '@slachtoffer',
  '· 2 u',
  'x.com/slachtoffer/status/1',
  '\u202e',
  '\u200f',
  '\u2066',
  '\n',
  'Geciteerd',
  'Het Slachtoffer',
  '@echte_poster',
  '🔒',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...lies), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 5 })
  .map((parts) => escaped(parts.join(' ')));
const markup = fc
  .array(fc.oneof(words, fc.constantFrom(...imitations)), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** Handles that a poster can choose, and that look like parts of an address or of the page. */
const handles = fc.oneof(
  fc.constantFrom(
    'status',
    'web',
    'article',
    'photo',
    'history',
    'time',
    'quote',
    'Geciteerd',
    'unknown_',
    '1',
    '_',
  ),
  fc.stringMatching(/^[a-z0-9_]{3,15}$/).map((one) => `e_${one}`.slice(0, 15)),
);

it('nothing a poster controls changes who is read as the author of what', () => {
  fc.assert(
    fc.property(
      fc.record({
        name: words,
        text: markup,
        card: markup,
        alt: words,
        quoteName: words,
        quoteText: markup,
        focused: fc.boolean(),
        withQuote: fc.boolean(),
        handle: handles,
      }),
      ({ name, text, card, alt, quoteName, quoteText, focused, withQuote, handle }) => {
        const written: Written = {
          ...poster,
          handle,
          name: `P ${name}`,
          text: `<span>T</span>${text}`,
          card: `<div>${card}</div>`,
          photoAlt: alt,
          focused,
          ...(withQuote ? { quote: quoted({ ...quote, name: `Q ${quoteName}`, text: quoteText }) } : {}),
        };
        const url = `https://x.com/${handle}/status/${idOf(poster)}`;
        const document = page({
          cells: [
            cell(article(written)),
            cell(article({ handle: 'volgende', at: '2026-11-20T19:00:00.000Z' })),
          ],
        });
        const posts = x.posts(document);
        const items = posts.map((post) => toItem(x.read(post, url)));

        expect(items.map(({ author, postId, kind }) => [author.handle, postId, kind])).toEqual([
          [handle, idOf(poster), 'post'],
          ['volgende', idAt('2026-11-20T19:00:00.000Z'), 'reply'],
        ]);
        expect(items[0]).toMatchObject({
          permalink: url,
          promoted: false,
          conflicts: [],
          author: { accountId: null, profileUrl: `https://x.com/${handle}` },
          postedAt: { value: '2026-11-20T18:03:22.000Z', source: 'dom' },
        });
        expect(items[0]?.author.displayName).toMatch(/^P/);
        expect(items[0]?.quoted?.author.handle ?? null).toBe(withQuote ? 'geciteerde' : null);
        expect(items[0]?.quoted?.postId ?? null).toBeNull();
        expect(posts[0] && x.read(posts[0], url).audience.value).toBe('open');
        expect(x.subject(document, url)).toBe(posts[0]);
        expect(x.ownAccount(document).value).toBeNull();
      },
    ),
    { numRuns: 150 },
  );
});
