// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { replies } from '../../../../src/platforms/facebook/replies.js';
import { fillPage } from '../../page-of.js';

const POST = '1730000000000017';
const URL = `https://www.facebook.com/noor.h/posts/${POST}`;
const comment = (id: string, who: string, words: string, inner = '', under = POST) =>
  `<div><div role="article" aria-label="Opmerking van ${who} 2 uur geleden"><div><a href="/${who}?comment_id=${id}"><span>${who}</span></a></div><div dir="auto">${words}</div><ul><li><a href="/noor.h/posts/${under}?comment_id=${id}">2 u</a></li><li><div role="button" tabindex="0">Beantwoorden</div></li></ul>${inner}</div></div>`;
const button = (words: string, more = '') =>
  `<div><div role="button" tabindex="0" ${more}><span dir="auto">${words}</span></div></div>`;
const two = comment('101', 'bram', 'een') + comment('102', 'joke', 'twee');
const head = `<h2><a href="/noor.h">Noor H</a></h2><a href="/noor.h/posts/${POST}">3 u</a><div aria-label="Acties voor dit bericht" role="button"></div><div data-ad-preview="message">Plan</div>`;

function page(list: string, above = ''): Document {
  fillPage(
    `<div role="main"><div role="dialog"><div>${head}<div>${button('24 opmerkingen')}<div data-ad-rendering-role="like_button">${button('Vind ik leuk')}</div>${above}</div><div><div>${list}</div></div><form>${button('Meer reacties bekijken')}</form></div></div></div>`,
  );
  return document;
}
const known = (document: Document) =>
  replies.openers(document, URL).flatMap(({ element, known: is }) => (is ? [element.textContent] : []));

describe('the comments on a post of Facebook', () => {
  it('are those of this post, each once, with the post as what they answer', () => {
    const there = page(two + comment('101', 'bram', 'een'));
    const read = replies.shown(there, URL).map((element) => facebook.read(element, URL));
    expect(read.map(({ postId }) => postId.value)).toEqual(['101', '102']);
    for (const address of [URL, `${URL}?comment_id=102`]) {
      const parent = replies.parent(there, address);
      expect(parent && facebook.read(parent, address).postId.value).toBe(POST);
      expect(replies.shown(there, address)).toHaveLength(2);
    }
  });

  it('are known by their own links where Facebook took the post out of the page', () => {
    fillPage(
      `<div role="main"><div>${two}${comment('103', 'mo', 'elders', '', '1730000000000099')}</div></div>`,
    );
    expect(replies.parent(document, URL)).toBeNull();
    expect(replies.shown(document, URL)).toHaveLength(2);
  });

  it('name people by links, not by those of their author or time', () => {
    const there = page(
      two +
        comment(
          '103',
          'mo',
          'Weg met <a href="/noor.h?__cft__[0]=x">Noor H</a> en <a href="/profile.php?id=42">X</a>',
        ),
    );
    const linked = replies.shown(there, URL).map((element) => replies.linked(element));
    expect(linked).toEqual([[], [], ['noor.h', '42']]);
    const parent = replies.parent(there, URL);
    expect(parent && replies.linked(parent)).toEqual([]);
  });

  it('are counted as Facebook counts them, and said to be sorted only where it shows that', () => {
    expect(replies.named(page(two), URL)).toBe(24);
    expect(replies.withheld(page(two), URL)).toEqual([]);
    expect(replies.withheld(page(two, button('Alle reacties')), URL)).toEqual([]);
    expect(replies.withheld(page(two, button('Meest relevant')), URL)).toEqual(['ranked']);
    expect(replies.withheld(page(two + comment('103', 'mo', 'Meest relevant')), URL)).toEqual([]);
  });
});

describe('what is pressed for more comments', () => {
  it.each([
    'Bekijk alle 12 antwoorden',
    'Meer reacties bekijken',
    'View more comments',
    'Verborgen reacties bekijken',
    'Bram de Kraai heeft geantwoord · 14 antwoorden',
  ])('is %s', (words) => expect(known(page(two + button(words)))).toEqual([words]));

  it('is a button inside the comment that is answered', () =>
    expect(
      known(
        page(
          comment('101', 'bram', 'een', button('Bekijk alle 12 antwoorden')) + comment('102', 'joke', 'b'),
        ),
      ),
    ).toHaveLength(1));

  it.each([
    ['a text that says so', two + comment('103', 'mo', 'Bekijk alle 12 antwoorden')],
    ['the sorting', button('Meest relevant', 'aria-haspopup="menu"') + two],
    ['a link', `${two}<a href="/noor.h" role="button">Meer reacties bekijken</a>`],
    ['a switch', two + button('Meer reacties bekijken', 'aria-pressed="false"')],
    ['what is open', two + button('Meer reacties bekijken', 'aria-expanded="true"')],
    ['what folds again', two + button('Alle antwoorden verbergen')],
    ['the form', two],
  ])('is never %s', (_what, list) => expect(replies.openers(page(list), URL)).toEqual([]));

  it('is no button with other words; those among the comments are counted', () => {
    const there = page(
      comment('101', 'bram', 'een') + button('Reacties uitschakelen') + comment('102', 'joke', 'twee'),
    );
    expect(replies.openers(there, URL).map(({ known: is }) => is)).toEqual([false]);
  });
});
