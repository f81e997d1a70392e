// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import { toItem } from '../../../../src/core/item.js';
import {
  codeFor,
  feedArticle,
  feedPage,
  mediaData,
  mediaNode,
  pkAt,
  pkOf,
  postPage,
  urlOf,
  type Extra,
  type PostWritten,
} from './build-page.js';

const post: PostWritten = { handle: 'boze.buur_', text: 'Besluit' };
const user = { pk: '52222405344', full_name: 'Boze Buur', is_private: false };
const HOME = 'https://www.instagram.com/';
const inFeed = (islands: readonly unknown[], written = post) => {
  const document = feedPage([feedArticle(written)], { islands });
  return instagram.read(instagram.posts(document)[0]!, HOME);
};
const onPage = (extra: Extra, url = urlOf(post)) => {
  const document = postPage(post, [{ handle: 'hater', id: '18000000000000002', text: 'Bah' }], extra);
  return instagram.posts(document).map((element) => instagram.read(element, url));
};

describe('data of the page about the same post', () => {
  it('gives account number, name and audience', () => {
    const { author, audience, conflicts, postedAt } = inFeed([{ other: 1 }, mediaData(post, user)]);
    expect(author.accountId).toEqual({ value: '52222405344', source: 'page-data', others: [] });
    expect(author.displayName).toEqual({ value: 'Boze Buur', source: 'page-data', others: [] });
    expect(audience.value).toBe('open');
    expect(postedAt.machine).toEqual({ value: '2026-11-20T18:03:22.000Z', source: 'dom', others: [] });
    expect(conflicts).toEqual([]);
  });

  it('is joined by a number beyond 2^53 without loss', () => {
    const json = JSON.stringify(mediaNode(post, user)).replace(`"pk":"${pkOf(post)}"`, `"pk":${pkOf(post)}`);
    expect(json).toContain(`"pk":${pkOf(post)}`);
    expect(inFeed([json]).author.accountId.value).toBe('52222405344');
    const bare = JSON.stringify({ ...mediaNode(post, user), code: undefined, id: undefined }).replace(
      `"pk":"${pkOf(post)}"`,
      `"pk":${pkOf(post)}`,
    );
    expect(inFeed([bare]).author.accountId.value).toBe('52222405344');
  });

  it('gives the time where the page shows none', () => {
    const advert = inFeed([mediaData(post, user)], { ...post, label: 'Gesponsord' });
    expect(toItem(advert).postedAt).toEqual({
      value: '2026-11-20T18:03:22.000Z',
      source: 'page-data',
      shown: null,
    });
  });

  it('keeps the whole of a text of which the page shows the beginning', () => {
    const whole = mediaData(post, user, { caption: { text: 'Besluit, en nog veel meer' } });
    const { text, textComplete } = inFeed([whole], { ...post, cut: true });
    expect(textComplete).toBe(false);
    expect(text.value).toBe('Besluit…');
    expect(text.others).toEqual([{ value: 'Besluit, en nog veel meer', source: 'page-data' }]);
  });

  it('tells of a time that differs', () => {
    const { conflicts, postedAt } = inFeed([mediaData(post, user, { taken_at: 1795202602 })]);
    expect(postedAt.machine.value).toBe('2026-11-20T18:03:22.000Z');
    expect(conflicts[0]?.field).toBe('postedAt');
  });

  it('with two account numbers gives none and lists both', () => {
    const { author, conflicts } = inFeed([mediaData(post, user), mediaData(post, { ...user, pk: '1' })]);
    expect(author.accountId.value).toBeNull();
    expect(conflicts).toEqual([{ field: 'author.accountId', values: ['52222405344', '1'] }]);
  });
});

describe('data of the page about something else', () => {
  it('fills nothing: another post by the same account', () => {
    const other = mediaData({ ...post, at: '2026-11-01T00:00:00.000Z' }, user);
    expect(inFeed([other, { note: codeFor(post) }]).author.accountId.value).toBeNull();
  });

  it('fills nothing: a number and a code that disagree', () => {
    const mixed = mediaData(post, user, { pk: pkAt('2026-11-01T00:00:00.000Z') });
    expect(inFeed([mixed]).author.accountId.value).toBeNull();
  });

  it('fills nothing and is told: the same post by another account', () => {
    const { author, conflicts } = inFeed([mediaData({ ...post, handle: 'slachtoffer' }, user)]);
    expect(author).toMatchObject({
      handle: { value: 'boze.buur_' },
      accountId: { value: null },
      displayName: { value: null },
    });
    expect(conflicts).toEqual([{ field: 'author.handle', values: ['boze.buur_', 'slachtoffer'] }]);
  });

  it('is not read out of a text that looks like data', () => {
    const text = JSON.stringify(mediaNode(post, { pk: '666', full_name: 'Vals' }));
    const other = mediaData({ ...post, at: '2026-11-01T00:00:00.000Z' }, user, { caption: { text } });
    const { author, conflicts } = inFeed([other, '{"broken": ' + text]);
    expect(author.accountId.value).toBeNull();
    expect(conflicts).toEqual([]);
  });
});

describe('data about a comment', () => {
  const node = {
    pk: '18000000000000002',
    text: 'Bah',
    created_at: 1795198999,
    user: { username: 'hater', pk: '77', full_name: 'H. Ater' },
  };

  it('is joined by its number', () => {
    const [, comment] = onPage({ islands: [{ edges: [{ node }] }] });
    expect(comment?.author).toMatchObject({
      accountId: { value: '77', source: 'page-data' },
      displayName: { value: 'H. Ater' },
    });
  });

  it('never comes from the post', () => {
    const [, comment] = onPage({ islands: [mediaData(post, user)] });
    expect(comment?.author.accountId.value).toBeNull();
  });
});

describe('what the page shows', () => {
  it('is held against its data: author, words and time', () => {
    const [same] = onPage({ islands: [mediaData(post, user)] });
    expect(same?.compared).toEqual({ author: 'same', text: 'same', postedAt: 'same' });
    const [edited] = onPage({ islands: [mediaData(post, user, { caption: { text: 'Iets heel anders' } })] });
    expect(edited?.compared?.text).toBe('differs');
    expect(edited?.text.others).toEqual([{ value: 'Iets heel anders', source: 'page-data' }]);
    expect(edited?.conflicts).toEqual([{ field: 'text', values: [edited?.text.value, 'Iets heel anders'] }]);
    expect(onPage({})[0]?.compared).toEqual({ author: 'none', text: 'none', postedAt: 'none' });
  });
});

describe('data that comes while the page is open', () => {
  const answered = (...answers: readonly string[]) => {
    const document = feedPage([feedArticle(post)], { islands: [] });
    instagram.learn(document, answers);
    return instagram.read(instagram.posts(document)[0]!, HOME);
  };

  it('is joined by number like data that came with it, behind a guard and with bare numbers', () => {
    const bare = JSON.stringify(mediaNode(post, user)).replace(`"pk":"${pkOf(post)}"`, `"pk":${pkOf(post)}`);
    const { author, conflicts } = answered(`for (;;);{"items":[${bare}]}`);
    expect(author.accountId).toEqual({ value: '52222405344', source: 'page-data', others: [] });
    expect(conflicts).toEqual([]);
  });

  it('fills nothing and is told where it names another account', () => {
    const { author, conflicts } = answered(
      JSON.stringify(mediaNode({ ...post, handle: 'slachtoffer' }, user)),
    );
    expect(author).toMatchObject({ handle: { value: 'boze.buur_' }, accountId: { value: null } });
    expect(conflicts).toEqual([{ field: 'author.handle', values: ['boze.buur_', 'slachtoffer'] }]);
  });

  it('belongs to its own document', () => {
    answered(JSON.stringify(mediaNode(post, user)));
    expect(inFeed([]).author.accountId.value).toBeNull();
  });
});

describe('the meta elements', () => {
  const head = (code: string, media: string) =>
    `<meta property="og:url" content="https://www.instagram.com/p/${code}/"><meta property="al:ios:url" content="instagram://media?id=${media}"><meta property="instapp:owner_user_id" content="385669764">`;

  it('give the account number of the post of the address', () => {
    const [read] = onPage({ head: head(codeFor(post), pkOf(post)) });
    expect(read?.author.accountId).toEqual({ value: '385669764', source: 'page-data', others: [] });
  });

  it('give nothing when they are about another page, or contradict themselves', () => {
    for (const meta of [head('DAnders1234', pkOf(post)), head(codeFor(post), '1234567890123456789')])
      expect(onPage({ head: meta })[0]?.author.accountId.value).toBeNull();
    expect(onPage({ head: head(codeFor(post), pkOf(post)) }, HOME)[0]?.author.accountId.value).toBeNull();
  });

  it('fill nothing when they name another account', () => {
    const meta = head(codeFor(post), pkOf(post)).replace('.com/p/', '.com/slachtoffer/p/');
    const [read] = onPage({ head: meta });
    expect(read?.author.accountId.value).toBeNull();
    expect(read?.conflicts).toEqual([{ field: 'author.handle', values: ['boze.buur_', 'slachtoffer'] }]);
  });
});

describe('the number of the post', () => {
  it('bounds the time: a post is not older than its upload', () => {
    const read = (datetime: string) => {
      const article = feedArticle(post).replace('2026-11-20T18:03:22.000Z', datetime);
      const document = feedPage([article]);
      return instagram.read(instagram.posts(document)[0]!, HOME);
    };
    expect(read('2026-11-20T18:10:22.000Z')).toMatchObject({
      conflicts: [],
      postedAt: { fromId: '2026-11-20T18:03:22.000Z' },
    });
    expect(read('2026-11-20T18:02:52.000Z').conflicts).toEqual([]);
    expect(read('2026-11-20T18:02:00.000Z').conflicts).toEqual([
      { field: 'postedAt', values: ['2026-11-20T18:02:00.000Z', '2026-11-20T18:03:22.000Z'] },
    ]);
  });

  it('alone is no time', () => {
    const { postedAt } = inFeed([], { ...post, label: 'Gesponsord' });
    expect(postedAt).toEqual({
      shown: null,
      machine: { value: null, source: null, others: [] },
      fromId: null,
    });
  });
});
