// @vitest-environment happy-dom
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { PostSchema, type Post } from '../../../../src/core/post.js';
import { x } from '../../../../src/platforms/x/index.js';
import { advert, article, cell, idAt, idOf, page, quoted, type Written } from './build-page.js';

const home = 'https://x.com/home';
const jan: Written = { handle: 'jan_jansen', name: 'Jan Jansen' };

function readAll(document: Document, url = home): Post[] {
  return x.posts(document).map((post) => parse(PostSchema, x.read(post, url)));
}
function readOne(post: Written, url = home): Post {
  const [read] = readAll(page({ cells: [cell(article(post))] }), url);
  if (!read) throw new Error('nothing read');
  return read;
}

describe('an ordinary post', () => {
  it('gives author, id, address, times, text and what stands around it', () => {
    const post = readOne({
      ...jan,
      text: '<span>Kom maar</span><img alt="🔥" src="https://abs.twimg.com/1f525.svg"><span>\nmorgen</span>',
    });
    const id = idOf(jan);
    expect(post).toMatchObject({
      platform: 'x',
      kind: 'post',
      promoted: false,
      textComplete: true,
      conflicts: [],
      quoted: null,
      postId: { value: id, source: 'dom' },
      permalink: { value: `https://x.com/jan_jansen/status/${id}`, source: 'dom' },
      author: {
        handle: { value: 'jan_jansen', source: 'dom', others: [] },
        displayName: { value: 'Jan Jansen', source: 'dom' },
        accountId: { value: null },
        profileUrl: { value: 'https://x.com/jan_jansen' },
      },
      postedAt: {
        shown: '2 u',
        machine: { value: '2026-11-20T18:03:22.000Z', source: 'dom' },
        fromId: '2026-11-20T18:03:22.000Z',
      },
      text: { value: 'Kom maar🔥\nmorgen', source: 'dom' },
      language: { value: 'nl' },
      audience: { value: 'open' },
      counts: { value: '3 antwoorden, 12 reposts, 40 vind-ik-leuks', source: 'shown' },
      edited: { value: null },
    });
    expect(post.anchors).toEqual(expect.arrayContaining(['post', 'userName', 'text', 'actions']));
  });

  it('takes the time link outside the header of a focused post', () => {
    const post = readOne({ ...jan, focused: true }, `https://x.com/jan_jansen/status/${idOf(jan)}`);
    expect(post.postId.value).toBe(idOf(jan));
    expect(post.postedAt.shown).toBe('7:03 p.m. · 20 nov. 2026');
    expect(post.kind).toBe('post');
  });

  it('knows a locked account, a cut text, an edited post and a repost', () => {
    const post = readOne({ ...jan, locked: true, more: true, edited: true, social: 'Deler heeft gerepost' });
    expect(post.audience.value).toBe('locked');
    expect(post.textComplete).toBe(false);
    expect(post.text.value).toBe('Hallo');
    expect(post.edited).toMatchObject({ value: 'Laatst bewerkt', source: 'shown' });
    expect(post.permalink.value).toBe(`https://x.com/jan_jansen/status/${idOf(jan)}`);
    expect(post.socialContext.value).toBe('Deler heeft gerepost');
    expect(post.author.handle.value).toBe('jan_jansen');
  });

  it('is a reply when X says above the text whom it answers', () => {
    expect(readOne({ ...jan, replyTo: 'burgemeester' }).kind).toBe('reply');
    expect(readOne({ ...jan, text: '<div><a href="/burgemeester">@burgemeester</a></div> hoi' }).kind).toBe(
      'post',
    );
  });

  it('keeps an empty text apart from an unknown one', () => {
    expect(readOne({ ...jan, text: null, photoAlt: 'Afbeelding' }).text).toEqual({
      value: '',
      source: 'dom',
      others: [],
    });
  });

  it('lists pictures by address, never a blob or a local one', () => {
    const post = readOne({
      ...jan,
      photoAlt: 'kat',
      video: true,
      card: '<a href="https://t.co/1"><img alt="" src="http://k.example/1.jpg"></a>',
    });
    expect(post.media).toEqual([
      { kind: 'avatar', url: 'https://pbs.twimg.com/profile_images/1/jan_jansen_normal.jpg', alt: null },
      { kind: 'photo', url: 'https://pbs.twimg.com/media/jan_jansen?format=jpg&name=small', alt: 'kat' },
      { kind: 'video', url: null, alt: null },
      { kind: 'poster', url: 'https://pbs.twimg.com/v.jpg', alt: null },
      { kind: 'card', url: null, alt: null },
    ]);
    expect(post.promoted).toBe(false);
  });

  it('reads a long-form article, line by line', () => {
    const post = readOne({
      ...jan,
      text: null,
      extra: `<div data-testid="twitter-article-title">Mijn plan</div><div data-testid="twitterArticleRichTextView"><div data-block="true"><span>Eerst dit.</span></div><ul><li data-block="true">Dan <b>dat</b>.</li></ul><section data-block="true">${article({ handle: 'ander' })}</section></div>`,
    });
    expect(post.text.value).toBe('Mijn plan\nEerst dit.\nDan dat.\n');
    expect(post.author.handle.value).toBe('jan_jansen');
    expect(post.quoted).toBeNull();
  });
});

describe('time', () => {
  it('reports a page time that differs from the id by more than a minute', () => {
    const post = readOne({ ...jan, datetime: '2026-11-20T17:00:00.000Z' });
    expect(post.postedAt.machine.value).toBe('2026-11-20T17:00:00.000Z');
    expect(post.conflicts).toEqual([
      { field: 'postedAt', values: ['2026-11-20T17:00:00.000Z', '2026-11-20T18:03:22.000Z'] },
    ]);
  });

  it('does not guess a time that is none', () => {
    for (const datetime of ['2026-02-30T10:00:00.000Z', '2026-11-20T18:03:22', 'gisteren', '']) {
      const { postedAt } = readOne({ ...jan, datetime });
      expect(postedAt.machine).toEqual({ value: null, source: null, others: [] });
      expect(postedAt.fromId).toBe('2026-11-20T18:03:22.000Z');
    }
  });

  it('computes no time from ids that hold none', () => {
    expect(readOne({ ...jan, id: '1234567890', datetime: '2026-05-16T12:00:00.000Z' })).toMatchObject({
      postedAt: { fromId: null },
      conflicts: [],
    });
  });
});

describe('a quoted post', () => {
  const inner: Written = {
    handle: 'citaat_nl',
    name: 'Het Citaat',
    at: '2026-11-19T08:00:00.000Z',
    text: '<span>Oud nieuws</span>',
  };

  it('is read apart, without an id where the page has none', () => {
    const post = readOne({ ...jan, text: '<span>Kijk</span>', quote: quoted(inner) });
    expect(post).toMatchObject({
      text: { value: 'Kijk' },
      author: { handle: { value: 'jan_jansen' } },
      postId: { value: idOf(jan) },
    });
    expect(post.quoted).toMatchObject({
      kind: 'post',
      postId: { value: null },
      permalink: { value: null },
      author: { handle: { value: 'citaat_nl' }, displayName: { value: 'Het Citaat' } },
      postedAt: { shown: '1 u', machine: { value: '2026-11-19T08:00:00.000Z' } },
      text: { value: 'Oud nieuws' },
    });
  });

  it('gets its id from its picture only when the id holds the very second shown', () => {
    const read = (id: string) => readOne({ ...jan, quote: quoted({ ...inner, id, photoAlt: 'Afbeelding' }) });
    expect(read(idOf(inner)).quoted?.permalink.value).toBe(`https://x.com/citaat_nl/status/${idOf(inner)}`);
    const older = read(idAt('2026-01-01T00:00:00.000Z'));
    expect(older.quoted?.postId).toMatchObject({ value: null });
    expect(older.postId.value).toBe(idOf(jan));
  });

  it('does not lend its text, lock or pictures to a post without', () => {
    const post = readOne({ ...jan, text: null, quote: quoted({ ...inner, photoAlt: 'kat' }) });
    expect(post.text.value).toBe('');
    expect(post.media.map(({ kind }) => kind)).toEqual(['avatar']);
  });

  it('is kept apart in a focused post, and in a layout that does not mark it', () => {
    for (const quote of [quoted(inner), quoted(inner).replace('role="link"', ''), article(inner)]) {
      const post = readOne({ ...jan, focused: true, quote });
      expect(post.author.handle.value).toBe('jan_jansen');
      expect(post.postId.value).toBe(idOf(jan));
      expect(post.text.value).toBe('Hallo');
      expect(post.quoted?.author.handle.value).toBe('citaat_nl');
      expect(post.quoted?.text.value).toBe('Oud nieuws');
    }
  });

  it('is not lent as author to a post whose own header is gone', () => {
    const document = page({ cells: [cell(article({ ...jan, avatar: null, quote: quoted(inner) }))] });
    document.querySelector('[data-testid="User-Name"]')?.remove();
    const marks = x.posts(document).map((post) => x.read(post, home).author.handle.value);
    expect(marks).not.toContain('citaat_nl');
  });
});

describe('an advert', () => {
  it('stands inside tracking and has no time; its id stands in its statistics', () => {
    const [post] = readAll(page({ cells: [cell(advert({ ...jan, name: 'Reclame BV' }))] }));
    expect(post).toMatchObject({
      kind: 'ad',
      promoted: true,
      postId: { value: idOf(jan) },
      postedAt: { shown: null, machine: { value: null } },
    });
  });
});

describe('sources that disagree', () => {
  it('keep the author when header and time link agree, and report the avatar', () => {
    const post = readOne({ ...jan, avatar: 'iemand_anders' });
    expect(post.author.handle).toEqual({
      value: 'jan_jansen',
      source: 'dom',
      others: [{ value: 'iemand_anders', source: 'dom' }],
    });
    expect(post.conflicts).toEqual([{ field: 'author.handle', values: ['jan_jansen', 'iemand_anders'] }]);
  });

  it('leave author and post unknown when header and time link differ', () => {
    const post = readOne({ ...jan, timePath: `/iemand_anders/status/${idOf(jan)}` });
    expect(post.author.handle.value).toBeNull();
    expect(post.author.displayName.value).toBeNull();
    expect(post.author.profileUrl.value).toBeNull();
    expect(post.postId.value).toBeNull();
    expect(post.postedAt).toMatchObject({ machine: { value: '2026-11-20T18:03:22.000Z' }, fromId: null });
    expect(post.permalink).toMatchObject({
      value: null,
      others: [{ value: `https://x.com/iemand_anders/status/${idOf(jan)}` }],
    });
    expect(post.conflicts).toEqual([{ field: 'author.handle', values: ['jan_jansen', 'iemand_anders'] }]);
  });

  it('are no sources when they differ in case only', () => {
    const post = readOne({ ...jan, avatar: 'Jan_Jansen', timePath: `/JAN_JANSEN/status/${idOf(jan)}` });
    expect(post.author.handle.value).toBe('jan_jansen');
    expect(post.conflicts).toEqual([]);
  });

  it('know the author without a handle in the link', () => {
    const post = readOne({ ...jan, timePath: `/i/status/${idOf(jan)}` });
    expect(post.permalink.value).toBe(`https://x.com/jan_jansen/status/${idOf(jan)}`);
  });

  it('take no link to another site for a post', () => {
    const post = readOne({ ...jan, timePath: `https://x.com.example/jan_jansen/status/${idOf(jan)}` });
    expect(post.postId.value).toBe(idOf(jan)); // from the row of actions
    expect(post.postedAt.machine.value).toBeNull();
  });
});
