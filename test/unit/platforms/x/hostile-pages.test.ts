// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/core/post.js';
import { x } from '../../../../src/platforms/x/index.js';
import { statusOf } from '../../../../src/platforms/x/url.js';
import { advert, article, cell, gap, heading, idAt, idOf, page, quoted, type Written } from './build-page.js';

const home = 'https://x.com/home';
const jan: Written = { handle: 'jan_jansen', name: 'Jan Jansen', at: '2026-11-20T18:01:00.000Z' };
const piet: Written = { handle: 'piet_p', at: '2026-11-20T18:02:00.000Z' };
const victim: Written = { handle: 'slachtoffer', name: 'Slachtoffer', at: '2026-11-20T18:03:00.000Z' };
const urlOf = (post: Written) => `https://x.com/${post.handle}/status/${idOf(post)}`;

const readAll = (document: Document, url = home): Post[] =>
  x.posts(document).map((post) => x.read(post, url));
const handlesOn = (document: Document) => readAll(document).map(({ author }) => author.handle.value);
function readOne(html: string): Post {
  const [post] = readAll(page({ cells: [cell(html)] }));
  if (!post) throw new Error('nothing read');
  return post;
}
const hidden = (html: string, style = 'display:none') => `<div style="${style}">${html}</div>`;

describe('what nobody has seen', () => {
  it('is not read: hidden posts, rows and dialogs', () => {
    const document = page({
      cells: [
        cell(article(jan)),
        cell(hidden(article(victim))),
        hidden(cell(article(victim))),
        cell(hidden(article(victim), 'visibility:hidden')),
        cell(article(piet)),
      ],
    });
    const dialog = `<div role="dialog" aria-modal="true">${article(victim)}</div>`;
    document.querySelector('#layers')?.insertAdjacentHTML('beforeend', hidden(dialog));
    expect(handlesOn(document)).toEqual(['jan_jansen', 'piet_p']);
  });

  it('is not what a private conversation in a dialog shows; the posts behind it are', () => {
    const document = page({
      cells: [cell(article(jan))],
      layer: [`<div data-testid="chat-drawer-root">${article(victim)}</div>`],
    });
    expect(handlesOn(document)).toEqual(['jan_jansen']);
  });

  it('does not count an advert that a blocker hides', () => {
    expect(readAll(page({ cells: [cell(hidden(advert(jan)))] }))[0]?.kind).toBe('ad');
  });
});

describe('an advert', () => {
  const withTime = `<div data-testid="placementTracking">${article(jan)}</div>`;

  it('is one with a time link too, and is no part of a thread', () => {
    expect(readOne(withTime)).toMatchObject({ kind: 'ad', promoted: true, postId: { value: idOf(jan) } });
    const document = page({ cells: [cell(article({ ...piet, focused: true })), gap, cell(withTime)] });
    const [, ad] = x.posts(document);
    expect(ad && x.neighbours(ad, urlOf(piet))).toEqual([]);
  });

  it('does not make adverts of the posts in its row, nor does a video', () => {
    const row = withTime + article(piet) + article({ ...victim, video: true });
    expect(readAll(page({ cells: [cell(row)] })).map(({ kind }) => kind)).toEqual(['ad', 'post', 'post']);
  });
});

describe('a row that was left behind', () => {
  it('is listed once, another showing of the same post is not dropped', () => {
    const shared = article({ ...jan, social: 'Deler heeft gerepost' });
    const document = page({
      cells: [cell(article(jan)), cell(article(jan)), cell(shared), cell(article(piet)), cell(article(jan))],
    });
    expect(handlesOn(document)).toEqual(['jan_jansen', 'jan_jansen', 'piet_p', 'jan_jansen']);
  });

  it('is not shown above itself', () => {
    const subject = { ...jan, focused: true };
    const document = page({
      cells: [cell(article(jan)), cell(article(victim)), cell(article(subject)), gap, cell(article(piet))],
    });
    const reply = x.posts(document).at(-1);
    const above = reply ? x.neighbours(reply, urlOf(jan)).map(({ post }) => post.author.handle.value) : [];
    expect(above).toEqual(['slachtoffer', 'jan_jansen']);
  });
});

describe('who posted', () => {
  const badge =
    '<a href="/bedrijf" role="link"><img alt="Bedrijf" src="https://pbs.twimg.com/profile_images/2/b.png"></a>';

  it('is never the account of a badge', () => {
    const quote = quoted({ ...piet, avatar: null }).replace('<div dir="ltr"><span></span></div>', badge);
    expect(quote).toContain('/bedrijf');
    const { author } = readOne(article({ ...jan, quote })).quoted ?? readOne('');
    expect([author.handle.value, author.displayName.value]).toEqual(['piet_p', 'piet_p']);
  });

  it('is not named by its handle when its name is gone, nor by the picture of a badge', () => {
    const nameless = quoted(piet).replace(
      /(User-Name">)<div>[\s\S]*?<\/div>\n(?=<div><div><div tabindex)/,
      '$1',
    );
    const badged = quoted({ ...piet, badge: 'Bedrijf' })
      .replace('<div role="link"><img', '<div><img')
      .replace('twimg.com/b.png', 'twimg.com/profile_images/2/b.png');
    const names = [nameless, badged].map((quote) => readOne(article({ ...jan, quote })).quoted?.author);
    expect(names.map((author) => [author?.handle.value, author?.displayName.value])).toEqual([
      ['piet_p', null],
      ['piet_p', 'piet_p'],
    ]);
  });

  it('is unknown when the text behind the name and its only link name two accounts', () => {
    const header = `<div data-testid="User-Name"><div><a href="/slachtoffer">Piet</a></div><div><div>@piet_p</div></div></div>`;
    const { author, conflicts } = readOne(`<article data-testid="tweet">${header}</article>`);
    expect([author.handle.value, author.displayName.value, conflicts]).toEqual([null, null, []]);
  });

  it('is read in a quote that is one link, as its own post is', () => {
    const quote = quoted(piet)
      .replace(/^<div tabindex="0"/, `<a href="/piet_p/status/${idOf(piet)}"`)
      .replace(/<\/div>$/, '</a>');
    for (const focused of [false, true]) {
      const post = readOne(article({ ...jan, text: '<span>Kijk</span>', focused, quote }));
      expect(post).toMatchObject({ postId: { value: idOf(jan) }, text: { value: 'Kijk' } });
      expect(post.quoted).toMatchObject({
        author: { handle: { value: 'piet_p' } },
        postId: { value: idOf(piet) },
        text: { value: 'Hallo' },
      });
    }
  });
});

describe('which post it is', () => {
  it('is said by the time in the header, whatever else leads to a post of the same account', () => {
    const older = idAt('2026-01-01T10:00:00.000Z');
    const extra = `<a href="/jan_jansen/status/${older}"><time datetime="2026-01-01T10:00:00.000Z">1 jan.</time></a>`;
    const post = readOne(article({ ...jan, timePath: `/i/status/${idOf(jan)}`, extra }));
    expect(post.postId.value).toBe(idOf(jan));
    expect(post.permalink.value).toBe(urlOf(jan));
  });

  it.each([
    ['https://x.com/jan_jansen/article/2013045749580259680', 'jan_jansen'],
    ['https://x.com/jan_jansen/statuses/2013045749580259680', 'jan_jansen'],
    ['https://x.com/i/web/status/2013045749580259680', null],
  ])('is read from %s', (address, handle) => {
    expect(statusOf(address)).toMatchObject({ handle, id: '2013045749580259680' });
  });

  it('is not what the number of an article says', () => {
    expect(statusOf('https://x.com/i/article/2013045749580259680')).toBeNull();
  });

  it('makes the page of a long-form post a thread', () => {
    const document = page({
      cells: [cell(article({ ...jan, focused: true })), gap, cell(article(piet)), heading('Meer'), cell('')],
    });
    const posts = readAll(document, urlOf(jan).replace('/status/', '/article/'));
    expect(posts.map(({ kind }) => kind)).toEqual(['post', 'reply']);
  });
});

describe('the text', () => {
  const emoji = (file: string, alt = '') =>
    `<img ${alt} src="https://abs-0.twimg.com/emoji/v2/svg/${file}.svg">`;

  it('keeps an emoji whose picture has no words, by its file', () => {
    const text = `<span>boos </span>${emoji('1f621')}${emoji('1f469-200d-1f680', 'alt=""')}`;
    expect(readOne(article({ ...jan, text })).text.value).toBe('boos 😡👩‍🚀');
    expect(readOne(article({ ...jan, name: emoji('1f98a') })).author.displayName.value).toBe('🦊');
  });

  it('takes no characters from the address of any other picture', () => {
    const text = '<span>a</span><img src="https://pbs.twimg.com/emoji/v2/svg/1f621.svg">';
    expect(readOne(article({ ...jan, text })).text.value).toBe('a');
  });

  it('keeps a topic that is a button and leaves out what X adds', () => {
    const text =
      '<span>Koop </span><span role="button">$KIP</span><span> nu</span><div role="button">Vertaald uit het Engels</div>';
    expect(readOne(article({ ...jan, text })).text.value).toBe('Koop $KIP nu');
  });
});
