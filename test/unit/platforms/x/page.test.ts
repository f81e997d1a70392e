// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { x } from '../../../../src/platforms/x/index.js';
import {
  advert,
  article,
  cell,
  gap,
  heading,
  idAt,
  idOf,
  navigation,
  page,
  quoted,
  type Written,
} from './build-page.js';

const at = (minute: number) => `2026-11-20T18:${String(minute).padStart(2, '0')}:00.000Z`;
const post = (handle: string, minute: number, more: Partial<Written> = {}): Written => ({
  handle,
  at: at(minute),
  ...more,
});
const urlOf = (written: Written) => `https://x.com/${written.handle}/status/${idOf(written)}`;
const handlesOf = (document: Document, url: string) =>
  x.posts(document).map((container) => x.read(container, url).author.handle.value);

const parent = post('raadslid', 1);
const subject = post('boze_buur', 2, { focused: true });
const first = post('vreemde', 3);
const second = post('boze_buur', 4);
const mine = post('raadslid', 5);
const hit = post('hater_1', 6);
const suggested = post('nieuws', 7);

const conversation = (extra: { nav?: string } = {}) =>
  page({
    nav: navigation('raadslid'),
    ...extra,
    cells: [
      cell(article(parent)),
      cell(article(subject)),
      gap,
      cell(article(first)),
      cell(article(second)),
      gap,
      cell(advert(post('winkel', 8))),
      gap,
      cell(article(mine)),
      cell(article(hit)),
      cell('<article role="article" tabindex="0"><span>Deze post is niet beschikbaar.</span></article>'),
      cell('<article data-testid="tweet" role="article"><div>Deze post is verwijderd.</div></article>'),
      heading('Meer ontdekken'),
      cell(article(suggested)),
      cell(article(post('raadslid', 9))),
    ],
  });

const around = (document: Document, of: Written) => {
  const container = x.posts(document).find((item) => x.read(item, urlOf(subject)).postId.value === idOf(of));
  if (!container) throw new Error('no such post');
  return x.neighbours(container, urlOf(subject)).map(({ relation, post: { postId }, element }) => {
    expect(element.matches('[data-testid="tweet"]')).toBe(true);
    return [relation, postId.value];
  });
};

describe('posts on a page', () => {
  it('are all posts that name an author, in order; notices are none', () => {
    expect(handlesOf(conversation(), urlOf(subject))).toEqual([
      'raadslid',
      'boze_buur',
      'vreemde',
      'boze_buur',
      'winkel',
      'raadslid',
      'hater_1',
      'nieuws',
      'raadslid',
    ]);
  });

  it('have their kind from their place', () => {
    const document = conversation();
    const kinds = x.posts(document).map((container) => x.read(container, urlOf(subject)).kind);
    expect(kinds).toEqual(['post', 'reply', 'reply', 'reply', 'ad', 'reply', 'reply', 'post', 'post']);
  });

  it('are those of the photo viewer alone while that is open', () => {
    const shown = post('foto', 1, { focused: true });
    const document = page({
      cells: [cell(article(post('achtergrond', 2)))],
      layer: [cell(article(shown)), gap, cell(article(first))],
    });
    expect(handlesOf(document, `${urlOf(shown)}/photo/1`)).toEqual(['foto', 'vreemde']);
    expect(x.subject(document, `${urlOf(shown)}/photo/1`)?.getAttribute('tabindex')).toBe('-1');
  });

  it('stay readable under a dialog without posts', () => {
    const document = page({ cells: [cell(article(first))], layer: ['<p>Meld je aan</p>'] });
    expect(handlesOf(document, 'https://x.com/home')).toEqual(['vreemde']);
  });

  it('are none on a page that asks to log in', () => {
    const document = page({ cells: [cell('<h1>Meld je aan bij X</h1><a href="/raadslid/status/1">1</a>')] });
    expect(x.posts(document)).toEqual([]);
    expect(x.subject(document, urlOf(subject))).toBeNull();
  });
});

describe('a private conversation', () => {
  it('is no list of posts', () => {
    const aside = `<div data-testid="chat-drawer-root">${article(first)}</div>`;
    expect(handlesOf(page({ cells: [cell(article(second))], aside }), urlOf(second))).toEqual(['boze_buur']);
  });
});

describe('containerOf', () => {
  it('gives the quoting post for anything in a quote, and null beside posts', () => {
    const document = page({ cells: [cell(article({ ...first, quote: quoted(second) }))] });
    const [container] = x.posts(document);
    const inQuote = document.querySelectorAll('[data-testid="tweetText"]')[1];
    expect(inQuote && x.containerOf(inQuote)).toBe(container);
    expect(x.containerOf(document.body)).toBeNull();
  });
});

describe('subject', () => {
  it('is the post that the address names, the focused one of two', () => {
    const document = page({
      cells: [cell(article({ ...subject, focused: false })), cell(article(subject)), cell(article(first))],
    });
    expect(x.subject(document, urlOf(subject))).toBe(x.posts(document)[1]);
    expect(x.subject(document, `https://x.com/i/status/${idOf(first)}`)).toBe(x.posts(document)[2]);
    expect(x.subject(document, `https://x.com/a/status/${idAt(at(30))}`)).toBeNull();
    expect(x.subject(document, 'https://x.com/home')).toBeNull();
  });
});

describe('neighbours', () => {
  it('of the subject are what stands above it and my own replies, not those below the thread', () => {
    expect(around(conversation(), subject)).toEqual([
      ['shown-above', idOf(parent)],
      ['own-reply', idOf(mine)],
    ]);
  });

  it('of a reply are the way to it, without the replies of others beside it', () => {
    expect(around(conversation(), hit)).toEqual([
      ['shown-above', idOf(parent)],
      ['shown-above', idOf(subject)],
      ['shown-above', idOf(mine)],
    ]);
    expect(around(conversation(), second)).toEqual([
      ['shown-above', idOf(parent)],
      ['shown-above', idOf(subject)],
      ['shown-above', idOf(first)],
      ['own-reply', idOf(mine)],
    ]);
  });

  it('are none for a suggested post, an advert, and on a timeline', () => {
    expect(around(conversation(), suggested)).toEqual([]);
    expect(around(conversation(), post('winkel', 8))).toEqual([]);
    const timeline = page({ cells: [cell(article(first)), cell(article(second))] });
    expect(x.posts(timeline).flatMap((container) => x.neighbours(container, 'https://x.com/home'))).toEqual(
      [],
    );
  });

  it('name no reply as my own when it is not known who is logged in', () => {
    expect(around(conversation({ nav: '' }), subject)).toEqual([['shown-above', idOf(parent)]]);
  });
});

describe('the own account', () => {
  it("is read from X's navigation, whatever names say", () => {
    expect(x.ownAccount(page({ cells: [], nav: navigation('raadslid', '@iemand_anders') }))).toEqual({
      value: 'raadslid',
      source: 'dom',
      others: [],
    });
  });

  it('is unknown when logged out, and when two places differ', () => {
    expect(x.ownAccount(page({ cells: [] })).value).toBeNull();
    const nav = navigation('raadslid').replace('href="/raadslid"', 'href="/ander"');
    expect(x.ownAccount(page({ cells: [], nav }))).toMatchObject({
      value: null,
      others: [{ value: 'ander' }, { value: 'raadslid' }],
    });
  });

  it('is never read from a post', () => {
    const text = navigation('iemand_anders');
    expect(x.ownAccount(page({ cells: [cell(article({ ...first, text }))] })).value).toBeNull();
  });
});
