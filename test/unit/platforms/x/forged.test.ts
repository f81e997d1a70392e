// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, idOf } from './build-page.js';
import { jan, piet, tweet, answer, read } from './data-of.js';

describe('data that is wrong or forged', () => {
  it('fills nothing and is listed where it names another author', () => {
    const post = read(
      article(jan),
      answer({
        ...tweet(piet),
        rest_id: idOf(jan),
        legacy: { id_str: idOf(jan), quoted_status_id_str: '5' },
      }),
    );
    expect(post.author).toMatchObject({ handle: { value: 'jan_jansen' }, accountId: { value: null } });
    expect(post.conflicts).toEqual([{ field: 'author.handle', values: ['jan_jansen', 'piet'] }]);
    expect(post.relations).toBeUndefined();
  });

  it('with two account numbers gives none and lists both', () => {
    const other = tweet(jan, { user: { rest_id: '666' }, legacy: { user_id_str: '666' } });
    const post = read(article(jan), answer(tweet(jan)), answer(other));
    expect(post.author.accountId.value).toBeNull();
    expect(post.conflicts).toEqual([{ field: 'author.accountId', values: ['1734470012993064960', '666'] }]);
  });

  it('never takes the place of a number that the page shows', () => {
    const other = tweet(jan, { user: { rest_id: '666' }, legacy: { user_id_str: '666' } });
    const post = read(article({ ...jan, follow: '1734470012993064960' }), answer(other));
    expect(post.author.accountId).toEqual({
      value: '1734470012993064960',
      source: 'dom',
      others: [{ value: '666', source: 'page-data' }],
    });
    expect(post.conflicts).toEqual([{ field: 'author.accountId', values: ['1734470012993064960', '666'] }]);
  });

  it('never takes the place of a time that the page shows', () => {
    const post = read(
      article(jan),
      answer(tweet(jan, { legacy: { created_at: 'Fri Nov 20 18:03:22 +0000 2020' } })),
    );
    expect(post.postedAt.machine.value).toBe('2026-11-20T18:03:22.000Z');
    expect(post.conflicts.map(({ field }) => field)).toEqual(['postedAt']);
  });

  it.each([
    ['numbers that contradict each other', tweet(jan, { legacy: { id_str: '5' } })],
    ['an account that contradicts itself', tweet(jan, { legacy: { user_id_str: '5' } })],
    ['another kind of thing', tweet(jan, { node: { __typename: 'User' } })],
    ['no account', { ...tweet(jan), core: {} }],
    ['a text that looks like data', { text: JSON.stringify(tweet(jan)) }],
  ])('is not read: %s', (_, node) => {
    const post = read(article(jan), answer(node));
    expect(post.author.accountId.value).toBeNull();
    expect(post.conflicts).toEqual([]);
  });

  it('never changes who is read as author, whatever it says', () => {
    const plain = read(article(jan));
    const any = fc.jsonValue();
    fc.assert(
      fc.property(any, any, any, fc.string(), (user, legacy, other, text) => {
        const node = {
          __typename: 'Tweet',
          rest_id: idOf(jan),
          core: { user_results: { result: user } },
          legacy,
          other,
        };
        const post = read(
          article(jan),
          answer(node),
          answer({ ...tweet(jan), legacy }),
          text,
          `${text}"rest_id"`,
        );
        expect(post.author.handle).toEqual(plain.author.handle);
        expect(post.author.displayName).toEqual(plain.author.displayName);
        expect([post.postId, post.permalink, post.text]).toEqual([plain.postId, plain.permalink, plain.text]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
