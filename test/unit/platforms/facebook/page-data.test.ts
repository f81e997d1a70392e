// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { comment, feed, island, page, story } from './build-page.js';
import { HOME, kade, itemsOn, only, storyData } from './reading.js';

describe("the page's data", () => {
  const read = (data: object, href = kade.href) =>
    only(page({ main: feed(story({ ...kade, href })), data: island({ require: [[data]] }) }));

  it('gives exact time and account number', () => {
    const item = read(storyData());
    expect(item.postedAt).toEqual({ value: '2026-11-03T21:48:12.000Z', source: 'page-data', shown: '2 u' });
    expect(item.author.accountId).toBe('100');
  });

  it('is found by the opaque id and gives the number it stands for', () => {
    const pfbid = 'pfbid02AbCdEfGhIjKlMn';
    const item = read(
      storyData({ url: `https://www.facebook.com/dekade/posts/${pfbid}` }),
      `/dekade/posts/${pfbid}`,
    );
    expect([item.postId, item.permalink]).toEqual(['111', `https://www.facebook.com/dekade/posts/${pfbid}`]);
  });

  it('of another author fills nothing and is listed', () => {
    const item = read(
      storyData({ actors: [{ id: '666', name: 'Ander', url: 'https://www.facebook.com/ander' }] }),
    );
    expect([item.postedAt.value, item.author.accountId]).toEqual([null, null]);
    expect(item.conflicts).toEqual([{ field: 'author.displayName', values: ['De Kade', 'Ander'] }]);
  });

  it('with two times gives none', () => {
    const item = read([storyData(), storyData({ creation_time: 1793742493 })]);
    expect(item.postedAt.value).toBeNull();
    expect(item.conflicts[0]?.field).toBe('postedAt');
  });

  it('of a shared post or a picture is not taken for the post', () => {
    const inner = storyData({
      id: btoa('S:_I200:222:222'),
      post_id: '222',
      creation_time: 1700000000,
      url: 'https://www.facebook.com/krant/posts/222',
      actors: [{ id: '200', name: 'Krant' }],
    });
    const item = read(
      storyData({
        attached_story: inner,
        attachments: [{ media: { __typename: 'Video', id: '5', publish_time: 1600000000 } }],
      }),
    );
    expect([item.postedAt.value, item.author.accountId]).toEqual(['2026-11-03T21:48:12.000Z', '100']);
  });

  it('is read from a script with calls, and keeps large numbers', () => {
    const data = JSON.stringify({ a: '({"x', ...storyData({ post_id: 'ID' }) }).replace(
      '"ID"',
      '10161000309615798123',
    );
    const script = `<script>requireLazy(["x"],function(m){m.handle({"y":1});m.run(3,function(){(new S()).go(A,${data});});});</script>`;
    const item = only(
      page({ main: feed(story({ ...kade, href: '/dekade/posts/10161000309615798123' })), data: script }),
    );
    expect([item.postId, item.postedAt.value]).toEqual(['10161000309615798123', '2026-11-03T21:48:12.000Z']);
  });

  it('gives the line breaks that the page shows as a margin, for the very same words', () => {
    expect(read(storyData({ message: { text: 'Eerste regel\n\ntweede' } })).text).toBe(
      'Eerste regel\n\ntweede',
    );
    expect(read(storyData({ message: { text: 'Eerste regel\n\ntweede en meer' } })).text).toBe(
      'Eerste regel\ntweede',
    );
  });
});

describe('data that comes while the page is open', () => {
  const html = feed(story(kade));
  const meta = { __typename: 'CometFeedStoryMinimizedTimestampStrategy' };
  const read = (...answers: readonly string[]) => {
    const document = page({ main: html });
    facebook.learn(document, answers);
    return only(document);
  };

  it('gives time and account in lines, put together by the number of the post', () => {
    const id = btoa('S:_I100:111:111');
    const actors = [{ id: '100', name: 'De Kade', url: 'https://www.facebook.com/dekade' }];
    const answer = [
      {
        data: {
          node: {
            __typename: 'Story',
            id,
            post_id: '111',
            comet_sections: { content: { story: { id, actors } } },
          },
        },
      },
      {
        label: 'Feed$defer$time',
        path: ['node'],
        data: { metadata: [{ ...meta, story: { id, creation_time: 1793742492 } }] },
      },
      { extensions: { is_final: true } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\r\n');
    for (const text of [answer, `for (;;);${answer}`])
      expect(read(text)).toMatchObject({
        postId: '111',
        author: { handle: 'dekade', accountId: '100' },
        postedAt: { value: '2026-11-03T21:48:12.000Z', source: 'page-data' },
        conflicts: [],
      });
  });

  it('is held against what the page shows: author and words; a time the page does not show', () => {
    const document = (text: string) => {
      const made = page({ main: html });
      facebook.learn(made, [JSON.stringify({ ...storyData(), message: { text } })]);
      const [post] = facebook.posts(made);
      return post && facebook.read(post, HOME);
    };
    const shown = document('x')?.text.value ?? '';
    expect(document(shown)?.compared).toEqual({ author: 'same', text: 'same', postedAt: 'none' });
    const edited = document('Iets heel anders');
    expect(edited?.compared?.text).toBe('differs');
    expect(edited?.text).toMatchObject({
      value: shown,
      source: 'dom',
      others: [{ value: 'Iets heel anders' }],
    });
    expect(edited?.conflicts).toEqual([{ field: 'text', values: [shown, 'Iets heel anders'] }]);
  });

  it('joins what came with the page and what came later', () => {
    const id = btoa('S:_I100:111:111');
    const document = page({
      main: html,
      data: island({ node: { __typename: 'Story', id, post_id: '111', creation_time: 1793742492 } }),
    });
    expect(only(document).author.accountId).toBeNull();
    facebook.learn(document, [
      JSON.stringify({ story: { __typename: 'Story', id, actors: storyData().actors } }),
    ]);
    expect(only(document)).toMatchObject({ author: { accountId: '100' }, postedAt: { source: 'page-data' } });
  });

  it('fills nothing and is listed where it names another author', () => {
    const item = read(
      JSON.stringify(
        storyData({
          actors: [{ id: '666', name: 'Slachtoffer', url: 'https://www.facebook.com/slachtoffer' }],
        }),
      ),
    );
    expect(item).toMatchObject({
      author: { displayName: 'De Kade', accountId: null },
      postedAt: { value: null },
    });
    expect(item.conflicts).toHaveLength(1);
  });

  it('gives a comment its author and time by its number, never those of the button to answer', () => {
    const said = comment({
      name: 'Piet',
      profile: '/piet',
      text: 'Bah',
      href: '/dekade/posts/111?comment_id=55',
    });
    const author = { id: '7', name: 'Piet', url: 'https://www.facebook.com/piet' };
    const node = {
      __typename: 'Comment',
      legacy_fbid: '55',
      author,
      body: { text: 'Bah' },
      comment_action_links: [
        { __typename: 'XFBCommentTimeStampActionLink', comment: { created_time: 1793742492 } },
        {
          __typename: 'XFBCommentReplyActionLink',
          comment: { legacy_fbid: '55', author: { id: '8', name: 'Piet' } },
        },
      ],
    };
    const document = page({ main: feed(story({ ...kade, comments: said })) });
    facebook.learn(document, [JSON.stringify({ node })]);
    const [, item] = itemsOn(document);
    expect(item).toMatchObject({
      kind: 'comment',
      postId: '55',
      author: { accountId: '7' },
      postedAt: { value: '2026-11-03T21:48:12.000Z', source: 'page-data' },
    });
  });

  it('that is no data, or nested beyond measure, is left at that', () => {
    const deep = `${'{"creation_time":['.repeat(30_000)}1${']}'.repeat(30_000)}`;
    expect(read('', 'creation_time', '{"creation_time":', 'for (;;);', deep)).toEqual(read());
  });
});
