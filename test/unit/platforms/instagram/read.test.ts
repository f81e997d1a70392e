// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import {
  avatar,
  codeFor,
  dialogPage,
  feedArticle,
  feedPage,
  linked,
  navigation,
  pkOf,
  postPage,
  reelsPage,
  urlOf,
  type PostWritten,
} from './build-page.js';

const poster: PostWritten = { handle: 'boze.buur_', text: linked('Weg met @raadslid\n\nen #lindermeer 😡') };
const HOME = 'https://www.instagram.com/';
const items = (document: Document, url: string) =>
  instagram.posts(document).map((post) => toItem(instagram.read(post, url)));
const first = (document: Document, url: string) => {
  const [post] = instagram.posts(document);
  return instagram.read(post!, url);
};

describe('a post', () => {
  const own = {
    platform: 'instagram',
    kind: 'post',
    permalink: urlOf(poster),
    postId: pkOf(poster),
    author: {
      handle: 'boze.buur_',
      displayName: null,
      accountId: null,
      profileUrl: 'https://www.instagram.com/boze.buur_/',
    },
    text: 'Weg met @raadslid\n\nen #lindermeer 😡',
    quoted: null,
    promoted: false,
    conflicts: [],
  };

  it('is read from the feed', () => {
    expect(items(feedPage([feedArticle(poster)]), HOME)).toEqual([
      { ...own, postedAt: { value: '2026-11-20T18:03:22.000Z', source: 'dom', shown: '2 u' } },
    ]);
  });

  it('is read from its own page', () => {
    expect(items(postPage(poster, []), urlOf(poster))).toEqual([
      { ...own, postedAt: { value: '2026-11-20T18:03:22.000Z', source: 'dom', shown: '20 november' } },
    ]);
  });

  it('is read from the dialog over a feed, and nothing of the feed', () => {
    const feed = [feedArticle({ handle: 'ander', text: 'anders', at: '2026-11-19T10:00:00.000Z' })];
    expect(items(dialogPage(feed, poster, []), urlOf(poster))).toEqual([
      { ...own, postedAt: { value: '2026-11-20T18:03:22.000Z', source: 'dom', shown: '20 november' } },
    ]);
  });

  it('has the post of the address where its own page shows no permalink', () => {
    const post = first(postPage(poster, [], { timed: false }), urlOf(poster));
    expect(post.postId.value).toBe(pkOf(poster));
    expect(post.postedAt).toMatchObject({ shown: '2 w', machine: { value: '2026-11-20T18:03:22.000Z' } });
  });

  it('keeps the address of a reel as the page names it', () => {
    const [item] = items(feedPage([feedArticle({ ...poster, form: '/boze.buur_/reel/' })]), HOME);
    expect(item?.permalink).toBe(`https://www.instagram.com/reel/${codeFor(poster)}/`);
    expect(item?.author.handle).toBe('boze.buur_');
  });

  it('without a caption has no text, whoever liked it or answered', () => {
    for (const more of [
      {},
      { likedBy: 'boze.buur_' },
      { likedBy: 'raadslid' },
      { preview: { handle: 'vriend', text: 'Mooi' } },
    ])
      expect(items(feedPage([feedArticle({ ...poster, text: null, ...more })]), HOME)[0]?.text).toBe('');
    expect(items(postPage({ ...poster, text: null }, []), urlOf(poster))[0]?.text).toBe('');
  });

  it('with a cut caption says so', () => {
    const post = first(feedPage([feedArticle({ ...poster, cut: true, text: 'Een lang verhaal' })]), HOME);
    expect(post).toMatchObject({ textComplete: false, text: { value: 'Een lang verhaal…' } });
    expect(first(feedPage([feedArticle(poster)]), HOME).textComplete).toBe(true);
  });

  it('has its picture with the signed address, and its avatar', () => {
    const { media } = first(feedPage([feedArticle({ ...poster, alt: 'Affiche' })]), HOME);
    expect(media.map(({ kind, alt }) => [kind, alt])).toEqual([
      ['avatar', 'Profielfoto van boze.buur_'],
      ['photo', 'Affiche'],
    ]);
    expect(media[1]?.url).toContain('oe=6A');
  });

  it('shows its counters in the words of the page', () => {
    expect(first(feedPage([feedArticle(poster)]), HOME).counts.value).toBe('1.204 vind-ik-leuks');
  });
});

describe('the author', () => {
  const handleOf = (written: PostWritten) => {
    const { author, conflicts } = first(feedPage([feedArticle(written)]), HOME);
    return { handle: author.handle.value, conflicts };
  };

  it('is not who is tagged in the picture, who liked it, or where it was', () => {
    const document = dialogPage([], { ...poster, tagged: 'raadslid' }, []);
    expect(first(document, urlOf(poster)).author.handle.value).toBe('boze.buur_');
    expect(handleOf({ ...poster, likedBy: 'raadslid', place: 'raadslid' }).handle).toBe('boze.buur_');
  });

  it('is the first of two who post together', () => {
    expect(handleOf({ ...poster, with: 'mede.plichtig' }).handle).toBe('boze.buur_');
  });

  it('is unknown, with all that was seen, where name and avatar differ', () => {
    expect(handleOf({ ...poster, avatar: 'ander' })).toEqual({
      handle: null,
      conflicts: [{ field: 'author.handle', values: ['boze.buur_', 'ander'] }],
    });
  });

  it('is known without an avatar', () => {
    expect(handleOf({ ...poster, avatar: null }).handle).toBe('boze.buur_');
    const story = feedArticle(poster).replace(
      avatar('boze.buur_'),
      '<a href="/stories/boze.buur_/351/"><img alt="" src="https://scontent.cdninstagram.com/a.jpg"></a>',
    );
    expect(items(feedPage([story]), HOME)[0]?.author.handle).toBe('boze.buur_');
  });
});

describe('an advert', () => {
  const advert = { ...poster, label: 'Gesponsord' };

  it('is one by the word of Instagram in the header', () => {
    expect(items(feedPage([feedArticle(advert)]), HOME)[0]).toMatchObject({
      kind: 'ad',
      promoted: true,
      author: { handle: 'boze.buur_' },
      postedAt: { value: null, source: null, shown: null },
    });
  });

  it('is not made by a place, a caption or a comment that says so', () => {
    for (const more of [
      { place: 'Gesponsord' },
      { text: 'Gesponsord' },
      { preview: { handle: 'x', text: 'Gesponsord' } },
      { alt: 'Gesponsord' },
    ])
      expect(items(feedPage([feedArticle({ ...poster, ...more })]), HOME)[0]?.kind).toBe('post');
  });
});

describe('reels below each other', () => {
  const reels = reelsPage([
    { handle: 'een', text: 'Eerste' },
    { handle: 'twee', text: 'Tweede' },
  ]);

  it('are recognised by who posted them; the address tells only which one is on screen', () => {
    expect(items(reels, 'https://www.instagram.com/reels/DAbc_-12345/')).toMatchObject([
      { author: { handle: 'een' }, text: 'Eerste', postId: null, postedAt: { value: null } },
      { author: { handle: 'twee' }, text: 'Tweede', postId: null, postedAt: { value: null } },
    ]);
  });
});

describe('a page that asks to log in', () => {
  it('shows no post', () => {
    const document = new DOMParser().parseFromString(
      '<main><article><form><input name="username"></form><a href="/accounts/password/reset/">Wachtwoord vergeten?</a></article></main><div role="dialog"><a href="/accounts/login/">Aanmelden</a></div>',
      'text/html',
    );
    expect(instagram.posts(document)).toEqual([]);
    expect(instagram.subject(document, urlOf(poster))).toBeNull();
    expect(instagram.containerOf(document.querySelector('input')!)).toBeNull();
  });

  it('nor does a profile', () => {
    const document = new DOMParser().parseFromString(
      `<main><header>${avatar('boze.buur_')}<h2>boze.buur_</h2></header><hr><div><a href="/p/DAbc_-12345/"><img alt="" src="https://x.cdninstagram.com/1.jpg"></a></div></main>`,
      'text/html',
    );
    expect(instagram.posts(document)).toEqual([]);
  });
});

describe('the own account', () => {
  it("is read from Instagram's navigation alone", () => {
    const found = `<div>${avatar('gezocht')}<a href="/gezocht/"><img alt="" src="https://x/y.jpg"><span>gezocht</span></a></div>`;
    expect(instagram.ownAccount(feedPage([feedArticle(poster)], { nav: navigation('raadslid') }))).toEqual({
      value: 'raadslid',
      source: 'dom',
      others: [],
    });
    const searching = feedPage([], { nav: navigation('raadslid', found) });
    expect(instagram.ownAccount(searching).value).toBeNull();
    expect(instagram.ownAccount(feedPage([feedArticle(poster)])).value).toBeNull();
  });
});
