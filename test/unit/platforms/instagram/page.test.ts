// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import {
  dialogPage,
  feedArticle,
  feedPage,
  navigation,
  postPage,
  urlOf,
  type CommentWritten,
  type Extra,
  type PostWritten,
} from './build-page.js';

const post: PostWritten = { handle: 'raadslid', text: 'Besluit genomen.' };
const at = (minute: number) => `2026-11-20T19:${String(minute).padStart(2, '0')}:00.000Z`;
const comment = (handle: string, minute: number, more: Partial<CommentWritten> = {}): CommentWritten => ({
  handle,
  at: at(minute),
  id: `1800000000000000${minute}`,
  text: `Woorden van ${handle}`,
  ...more,
});

const comments: CommentWritten[] = [
  comment('eerste', 1),
  comment('hater', 2, {
    replies: [comment('vriend', 3), comment('raadslid', 4), comment('hater', 5)],
  }),
  comment('plaatje', 6, { gif: true, replies: [comment('giffer', 9, { gif: true })] }),
  comment('laatste', 7),
  comment('raadslid', 8),
];

const own = (extra: Extra = {}) => postPage(post, comments, { nav: navigation('raadslid'), ...extra });
const dialog = () =>
  dialogPage(
    [feedArticle({ handle: 'ander' })],
    post,
    comments.filter(({ gif }) => !gif),
    { nav: navigation('raadslid') },
  );
const read = (document: Document, url = urlOf(post)) =>
  instagram.posts(document).map((element) => toItem(instagram.read(element, url)));
const place = (document: Document, handle: string, nth = 0): Element => {
  const list = instagram
    .posts(document)
    .filter((element) => instagram.read(element, urlOf(post)).author.handle.value === handle);
  const found = list[nth];
  if (!found) throw new Error(`no ${handle}`);
  return found;
};

describe('the posts on a page', () => {
  it('are the post and its comments, in order', () => {
    expect(read(own()).map(({ author, kind }) => [author.handle, kind])).toEqual([
      ['raadslid', 'post'],
      ['eerste', 'comment'],
      ['hater', 'comment'],
      ['vriend', 'reply'],
      ['raadslid', 'reply'],
      ['hater', 'reply'],
      ['plaatje', 'comment'],
      ['giffer', 'reply'],
      ['laatste', 'comment'],
      ['raadslid', 'comment'],
    ]);
  });

  it('are those of the dialog alone while that is open', () => {
    expect(read(dialog()).map(({ author, kind }) => [author.handle, kind])).toEqual([
      ['raadslid', 'post'],
      ['eerste', 'comment'],
      ['hater', 'comment'],
      ['vriend', 'reply'],
      ['raadslid', 'reply'],
      ['hater', 'reply'],
      ['laatste', 'comment'],
      ['raadslid', 'comment'],
    ]);
  });

  it('stay readable under a dialog without a post', () => {
    const document = feedPage([feedArticle(post)]);
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><p>Meldingen aanzetten</p></div>');
    expect(read(document)).toHaveLength(1);
  });

  it('are the comments alone where the post itself is not shown', () => {
    const list = own().querySelector('hr + div')!.outerHTML;
    const document = new DOMParser().parseFromString(
      `<section><main><div><div>media</div><hr>${list.replace('Besluit genomen.', '')}</div></main></section>`,
      'text/html',
    );
    const kinds = read(document).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'post')).toHaveLength(9);
  });
});

describe('a comment', () => {
  it('has its own permalink, number and time, and no time from its number', () => {
    const document = own();
    const element = place(document, 'hater');
    const read = instagram.read(element, urlOf(post));
    expect(toItem(read)).toEqual({
      platform: 'instagram',
      kind: 'comment',
      permalink: `${urlOf(post)}c/18000000000000002/`,
      postId: '18000000000000002',
      author: {
        handle: 'hater',
        displayName: null,
        accountId: null,
        profileUrl: 'https://www.instagram.com/hater/',
      },
      postedAt: { value: at(2), source: 'dom', shown: '2 u' },
      text: 'Woorden van hater',
      quoted: null,
      promoted: false,
      conflicts: [],
    });
    expect(read.postedAt.fromId).toBeNull();
    expect(read.counts.value).toBe('79\u00a0vind-ik-leuks');
  });

  it('that is a picture has no number and no time', () => {
    expect(read(own()).find(({ author }) => author.handle === 'plaatje')).toMatchObject({
      permalink: null,
      postId: null,
      text: '',
      postedAt: { value: null, source: null, shown: null },
    });
    const { media } = instagram.read(place(own(), 'plaatje'), urlOf(post));
    expect(media.map(({ kind }) => kind)).toEqual(['avatar', 'photo']);
  });

  it('is a reply where its permalink says so', () => {
    const document = postPage(post, [comment('los', 1, { parent: '17900000000000001' })]);
    expect(read(document)[1]).toMatchObject({
      kind: 'reply',
      postId: '18000000000000001',
      permalink: `${urlOf(post)}c/17900000000000001/r/18000000000000001/`,
    });
  });

  it('is unknown by author where name and avatar differ', () => {
    const document = postPage(post, [comment('hater', 1, { avatar: 'ander' })]);
    expect(read(document)[1]).toMatchObject({
      author: { handle: null, profileUrl: null },
      conflicts: [{ field: 'author.handle', values: ['hater', 'ander'] }],
    });
  });

  it('is read without an avatar', () => {
    const document = postPage(post, [
      comment('een', 1, { avatar: null }),
      comment('twee', 2, { avatar: null }),
    ]);
    expect(read(document).map(({ author, text }) => [author.handle, text])).toEqual([
      ['raadslid', 'Besluit genomen.'],
      ['een', 'Woorden van een'],
      ['twee', 'Woorden van twee'],
    ]);
  });

  it('keeps a text that is a word of Instagram', () => {
    for (const text of ['Bewerkt', 'Auteur', 'Gesponsord', '2 u', 'meer', 'Beantwoorden', '· 3 w'])
      expect(read(postPage(post, [comment('hater', 1, { text })]))[1]?.text).toBe(text);
  });
});

describe('containerOf', () => {
  it('gives the comment for anything in it, else the post, else nothing', () => {
    const document = own();
    const [root] = instagram.posts(document);
    const hater = place(document, 'hater');
    expect(instagram.containerOf(hater.querySelector('svg')!)).toBe(hater);
    expect(instagram.containerOf(document.querySelector('hr')!)).toBe(root);
    expect(instagram.containerOf(document.querySelector('nav a')!)).toBeNull();
    const thumbnail = document.querySelector('a[href="/p/DANDEREpost/"]')!;
    expect(instagram.containerOf(thumbnail)).toBeNull();
  });

  it('gives what posts() gives, for every post and comment', () => {
    for (const document of [own(), dialog(), feedPage([feedArticle(post), feedArticle({ handle: 'x' })])])
      for (const element of instagram.posts(document)) expect(instagram.containerOf(element)).toBe(element);
  });
});

describe('subject', () => {
  it('is the post or the comment that the address names', () => {
    const document = own();
    expect(instagram.subject(document, urlOf(post))).toBe(instagram.posts(document)[0]);
    expect(instagram.subject(document, `${urlOf(post)}c/18000000000000002/`)).toBe(place(document, 'hater'));
    expect(instagram.subject(document, `${urlOf(post)}c/999/`)).toBeNull();
    expect(instagram.subject(document, 'https://www.instagram.com/')).toBeNull();
    expect(instagram.subject(dialog(), urlOf(post))?.localName).toBe('article');
  });

  it('is nothing while the page still shows another post', () => {
    const document = own();
    const other = 'https://www.instagram.com/p/DAnders1234/';
    expect(instagram.subject(document, other)).toBeNull();
    expect(read(document, other)[0]).toMatchObject({
      permalink: urlOf(post),
      conflicts: [{ field: 'postId' }],
    });
  });
});

describe('neighbours', () => {
  const around = (document: Document, element: Element) =>
    instagram.neighbours(element, urlOf(post)).map(({ relation, post: { author, kind }, element: shown }) => {
      expect(instagram.posts(document)).toContain(shown);
      return [relation, kind, author.handle.value];
    });

  it.each([
    ['its own page', own],
    ['a dialog', dialog],
  ])('of a post on %s are my own comments', (_, open) => {
    const document = open();
    expect(around(document, instagram.posts(document)[0]!)).toEqual([
      ['own-reply', 'reply', 'raadslid'],
      ['own-reply', 'comment', 'raadslid'],
    ]);
  });

  it.each([
    ['its own page', own],
    ['a dialog', dialog],
  ])('of a comment on %s are the post and my answers in its thread', (_, open) => {
    const document = open();
    expect(around(document, place(document, 'hater'))).toEqual([
      ['shown-above', 'post', 'raadslid'],
      ['own-reply', 'reply', 'raadslid'],
    ]);
    expect(around(document, place(document, 'eerste'))).toEqual([['shown-above', 'post', 'raadslid']]);
  });

  it('of a reply are the post, the comment it answers, and my answers', () => {
    const document = own();
    expect(around(document, place(document, 'hater', 1))).toEqual([
      ['shown-above', 'post', 'raadslid'],
      ['shown-above', 'comment', 'hater'],
      ['own-reply', 'reply', 'raadslid'],
    ]);
  });

  it('are none in a feed, and none of mine while nobody is known to be logged in', () => {
    const feed = feedPage([feedArticle(post), feedArticle({ handle: 'x' })], { nav: navigation('x') });
    expect(around(feed, instagram.posts(feed)[0]!)).toEqual([]);
    const document = own({ nav: '' });
    expect(around(document, place(document, 'hater'))).toEqual([['shown-above', 'post', 'raadslid']]);
  });
});
