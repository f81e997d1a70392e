// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { leadingNumber } from '../../../../src/platforms/replies.js';
import { replies } from '../../../../src/platforms/x/replies.js';
import { fillPage } from '../../page-of.js';
import { practiceRoutes } from '../../../tools/page-server.js';

const STATUS = 'https://x.com/vandekade_lm/status/2117712052364346966';
const cell = (inner: string) => `<div data-testid="cellInnerDiv">${inner}</div>`;
const post = (id: string, inner = '') =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/a_b">A</a><a href="/a_b">@a_b</a><a href="/a_b/status/${id}"><time datetime="2026-11-04T08:00:00.000Z">1 u</time></a></div><div data-testid="tweetText">t</div>${inner}<div role="group" aria-label="x"><button data-testid="reply" aria-label="1.234 Antwoorden. Beantwoorden"></button><button data-testid="like"></button></div></article>`;

function page(...cells: string[]): Document {
  fillPage(
    `<main><div data-testid="primaryColumn"><section><div>${cells.join('')}</div></section></div></main>`,
  );
  return document;
}
const button = (words: string, more = '') =>
  `<button type="button" role="button" ${more}><span>${words}</span></button>`;
const known = (document: Document) => replies.openers(document, STATUS).filter((one) => one.known);

describe('the replies on a page of X', () => {
  it('are told by their numbers, also where X took the post itself out of the page', () => {
    const [about, later] = ['2117712052364346966', '2117712052364346999'];
    const before = '2117000000000000000';
    expect(
      replies.shown(page(cell(post(before)), cell(post(about)), cell(post(later))), STATUS),
    ).toHaveLength(1);
    const [only, ...none] = replies.shown(page(cell(post(before)), cell(post(later))), STATUS);
    expect(only?.querySelector(`a[href$="${later}"]`)).not.toBeNull();
    expect(none).toEqual([]);
  });

  it('end where X adds posts of others', () => {
    const later = '2117712052364346999';
    const there = page(
      cell(post(later)),
      cell('<h2 role="heading">Meer ontdekken</h2>'),
      cell(post('2117712052364347111')),
    );
    expect(replies.hasEnded(there, STATUS)).toBe(true);
    expect(replies.shown(there, STATUS)).toHaveLength(1);
  });

  it('are counted as X counts them', () => {
    expect(replies.named(page(cell(post('2117712052364346966'))), STATUS)).toBe(1234);
    expect(
      ['150 replies', '1.234 Antwoorden', '1,234 Replies', '1,2K', '12K', 'geen'].map(leadingNumber),
    ).toEqual([150, 1234, 1234, null, null, null]);
  });
});

describe('what is pressed to see more replies', () => {
  it.each([
    'Meer antwoorden tonen',
    'Antwoorden weergeven',
    'Show more replies',
    'Show replies',
    'Show probable spam',
  ])('is %s', (words) => expect(known(page(cell(button(words))))).toHaveLength(1));

  // Whatever words they carry: what acts in the user's name, leads away or opens a menu is never in the list.
  it.each([
    ['a button inside a post', cell(post('2117712052364346999', button('Show more replies')))],
    [
      'follow',
      cell(`<div data-testid="UserCell">${button('Show more replies', 'data-testid="1-follow"')}</div>`),
    ],
    ['send', cell(`<div data-testid="inline_reply_offscreen"></div>${button('Show more replies')}`)],
    ['a button with a test id', cell(button('Show more replies', 'data-testid="like"'))],
    ['a menu', cell(button('Show more replies', 'aria-haspopup="menu"'))],
    ['a switch', cell(button('Show more replies', 'aria-pressed="false"'))],
    ['a form', cell(`<form>${button('Show more replies')}</form>`)],
    ['a text field beside it', cell(`<textarea></textarea>${button('Show more replies')}`)],
    ['a link', cell('<a href="/x" role="button">Show more replies</a>')],
    ['two buttons', cell(button('Show more replies') + button('Report'))],
    [
      'outside the list',
      `</div></section>${cell(button('Show more replies'))}<section><div>${cell(post('2117712052364346999'))}`,
    ],
  ])('is never %s', (_what, row) => expect(replies.openers(page(row), STATUS)).toEqual([]));

  it.each([
    'Report all replies',
    'Alle antwoorden rapporteren',
    'Volgen',
    'Post',
    'Verwijderen',
    'Antwoorden blokkeren',
  ])('is not a button that says "%s"; it is counted as not opened', (words) => {
    const found = replies.openers(page(cell(button(words))), STATUS);
    expect(found.map((one) => one.known)).toEqual([false]);
  });

  it('is none of the buttons on the practice pages but theirs', () => {
    for (const { url, body, type } of practiceRoutes().filter(
      ({ url }) => url.startsWith('https://x.com/') && !url.includes('/api/'),
    )) {
      if (!type.startsWith('text/html')) continue;
      fillPage(
        body()
          .toString()
          .replace(/^[\s\S]*<body>|<script[\s\S]*?<\/script>/g, ''),
      );
      const words = replies
        .openers(document, url)
        .filter((one) => one.known)
        .map(({ element }) => element.textContent);
      expect(words.every((label) => label === 'Meer antwoorden tonen')).toBe(true);
    }
  });
});
