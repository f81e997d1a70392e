// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toItem, type Item } from '../../../../src/core/item.js';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { comment, dialog, feed, island, lines, page, shared, story, type Written } from './build-page.js';

const HOME = 'https://www.facebook.com/';
const kade: Written = {
  name: 'De Kade',
  profile: '/dekade',
  text: lines('Eerste regel\ntweede'),
  href: '/dekade/posts/111?__cft__[0]=x',
};
const itemsOn = (document: Document, url = HOME): Item[] =>
  facebook.posts(document).map((post) => toItem(facebook.read(post, url)));
const only = (document: Document, url = HOME): Item => {
  const [item, ...rest] = itemsOn(document, url);
  expect(rest).toEqual([]);
  if (!item) throw new Error('nothing read');
  return item;
};
const storyData = (over: object = {}) => ({
  __typename: 'Story',
  id: btoa('S:_I100:111:111'),
  post_id: '111',
  creation_time: 1793742492,
  url: 'https://www.facebook.com/dekade/posts/111',
  actors: [{ id: '100', name: 'De Kade', url: 'https://www.facebook.com/dekade' }],
  ...over,
});

describe('a post', () => {
  it('is read from its own parts', () => {
    expect(only(page({ main: feed(story(kade)) }))).toEqual({
      platform: 'facebook',
      kind: 'post',
      permalink: 'https://www.facebook.com/dekade/posts/111',
      postId: '111',
      author: {
        handle: 'dekade',
        displayName: 'De Kade',
        accountId: null,
        profileUrl: 'https://www.facebook.com/dekade',
      },
      postedAt: { value: null, source: null, shown: '2 u' },
      text: 'Eerste regel\ntweede',
      quoted: null,
      promoted: false,
      conflicts: [],
    });
  });

  it('in a group has the number of its author, also below the name of the group', () => {
    const post = { ...kade, profile: '/groups/9/user/100/', href: '/groups/9/posts/111/' };
    const inHome = { ...post, group: '<a href="/groups/9/?__cft__"><span>De groep</span></a>' };
    for (const written of [post, inHome]) {
      expect(only(page({ main: feed(story(written)) })).author).toEqual({
        handle: null,
        displayName: 'De Kade',
        accountId: '100',
        profileUrl: 'https://www.facebook.com/groups/9/user/100/',
      });
    }
  });

  it('keeps quiet about an address that the page hides', () => {
    const item = only(page({ main: feed(story({ ...kade, href: '?__cft__[0]=x' })) }));
    expect([item.permalink, item.postId, item.postedAt]).toEqual([
      null,
      null,
      { value: null, source: null, shown: '2 u' },
    ]);
  });

  it('of a group is known by its photo while the link hides it', () => {
    const attached =
      '<a href="/photo/?fbid=5&set=gm.111"><img src="https://scontent.xx.fbcdn.net/f.jpg"></a>';
    const written = { ...kade, profile: '/groups/9/user/100/', href: '?__cft__', attached };
    expect(only(page({ main: feed(story(written)) }))).toMatchObject({
      postId: '111',
      permalink: 'https://www.facebook.com/groups/9/posts/111/',
    });
  });

  it('on its own page is known by the address, where author or group fit and it is the only one', () => {
    const hidden = { ...kade, href: '?__cft__' };
    const url = 'https://www.facebook.com/dekade/posts/111?comment_id=5';
    expect(only(page({ main: `<div>${story(hidden)}</div>` }), url).permalink).toBe(
      'https://www.facebook.com/dekade/posts/111',
    );
    expect(only(page({ main: story({ ...hidden, profile: '/ander' }) }), url).permalink).toBeNull();
    expect(
      itemsOn(page({ main: feed(story(hidden), story(hidden)) }), url).map(({ permalink }) => permalink),
    ).toEqual([null, null]);
  });

  it('reads a shuffled time as the browser draws it, or as a screen reader says it', () => {
    const shuffled =
      '<span style="display: flex"><span style="order: 3">u\u034f</span><span style="order: 1">3</span><span style="position: absolute; order: 2">9</span><span style="order: 2">\u00a0</span></span>';
    const spoken = '<span aria-labelledby="t1"><span>xq7</span></span>';
    const shown = (time: string, extra = '') =>
      only(page({ main: feed(story({ ...kade, time })) + extra })).postedAt.shown;
    expect(shown(shuffled)).toBe('3 u');
    expect(shown(spoken, '<div hidden><span id="t1">4 november om 9:30</span></div>')).toBe(
      '4 november om 9:30',
    );
  });

  it('that shares another keeps the two apart', () => {
    const other = { name: 'Krant', profile: '/krant', text: lines('Nieuws'), href: '/krant/posts/222' };
    const item = only(
      page({
        main: feed(
          story({
            ...kade,
            title: ' heeft een <a href="/krant/posts/222">bericht</a> gedeeld',
            attached: shared(other),
          }),
        ),
      }),
    );
    expect(item).toMatchObject({
      postId: '111',
      text: 'Eerste regel\ntweede',
      quoted: { postId: '222', text: 'Nieuws', author: { handle: 'krant' } },
    });
    const silent = only(
      page({
        main: feed(story({ ...kade, text: undefined, href: '?__cft__', attached: shared(other) })),
      }),
    );
    expect(silent).toMatchObject({
      postId: null,
      text: '',
      author: { handle: 'dekade' },
      quoted: { postId: '222', text: 'Nieuws' },
    });
  });

  it('is an advert where its time says so, not where a poster does', () => {
    const word =
      '<span style="display: flex">' +
      'Gesponsord'
        .split('')
        .map((letter, order) => ({ letter, order }))
        .reverse()
        .map(({ letter, order }) => `<span style="order: ${order}">${letter}</span>`)
        .join('') +
      '</span>';
    const advert = only(page({ main: feed(story({ ...kade, href: '?__cft__', time: word })) }));
    expect(advert).toMatchObject({ kind: 'ad', promoted: true, permalink: null, postedAt: { shown: null } });
    const liars: Written[] = [
      { ...kade, text: lines('Gesponsord') },
      { ...kade, name: 'Gesponsord' },
      { ...kade, text: undefined, attached: '<div><div dir="auto">Gesponsord</div></div>' },
      {
        ...kade,
        text: undefined,
        attached:
          '<a href="https://l.facebook.com/l.php?u=x"><span data-ad-rendering-role="title">Gesponsord</span></a>',
      },
      { ...kade, name: 'Gesponsord', group: '<a href="/groups/9/">Gesponsord</a>' },
    ];
    for (const liar of liars) expect(only(page({ main: feed(story(liar)) })).promoted).toBe(false);
  });

  it('is the post, also where its time link leads to a comment on it', () => {
    const item = only(
      page({ main: feed(story({ ...kade, href: '/dekade/posts/111?comment_id=9&__tn__=R' })) }),
    );
    expect([item.kind, item.postId, item.permalink]).toEqual([
      'post',
      '111',
      'https://www.facebook.com/dekade/posts/111',
    ]);
  });

  it('is by its author, not by whom a line above it names', () => {
    const bare = story(kade).replace('data-ad-rendering-role="profile_name"', '');
    const context = '<h4><a href="/piet">Piet</a> heeft hierop gereageerd</h4>';
    expect(only(page({ main: feed(context + bare) })).author.handle).toBe('dekade');
    const other = shared({
      name: 'Krant',
      profile: '/krant',
      text: lines('Nieuws'),
      href: '/krant/posts/222',
    });
    const sharing = story({ ...kade, text: undefined, attached: other }).replaceAll(
      'data-ad-rendering-role="profile_name"',
      '',
    );
    expect(only(page({ main: feed(sharing) })).author.handle).toBe('dekade');
  });

  it('beside a photo stands in the side column', () => {
    const document = page({
      main: '<img src="https://scontent.xx.fbcdn.net/f.jpg">',
      layer: `<div role="complementary">${story(kade)}</div>`,
    });
    expect(only(document).author.handle).toBe('dekade');
  });

  it('shows where its text is cut, without the button', () => {
    const text = '<div><div dir="auto">Lang verhaal… <div role="button">Meer weergeven</div></div></div>';
    const [post] = facebook.posts(page({ main: feed(story({ ...kade, text })) }));
    const read = post && facebook.read(post, HOME);
    expect([read?.text.value, read?.textComplete]).toEqual(['Lang verhaal…', false]);
  });

  it('without marked words is read by its longest text', () => {
    const attached =
      '<div style="background-image: url(x)"><div><div dir="auto">Op een gekleurde achtergrond</div></div></div>';
    expect(
      only(page({ main: feed(story({ name: 'A', profile: '/aa', href: '/aa/posts/1', attached })) })).text,
    ).toBe('Op een gekleurde achtergrond');
  });
});

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

describe('a comment', () => {
  const ON = '/dekade/posts/111';
  const jan = {
    name: 'Jan 2 uur geleden',
    profile: '/jan?comment_id=5',
    text: lines('Wat een onzin'),
    href: `${ON}?comment_id=5&__tn__=R`,
  };
  const kees = {
    name: 'Kees op de opmerking van Noor',
    profile: '/profile.php?id=300',
    label: 'Antwoord van Kees op de opmerking van Noor op de opmerking van Jan 2 uur geleden 1 uur geleden',
    text: lines('Precies'),
    href: `${ON}?comment_id=5&reply_comment_id=6`,
  };

  it('is by whom its link names, whatever the name and label say', () => {
    const items = itemsOn(page({ main: feed(story({ ...kade, comments: comment(jan) + comment(kees) })) }));
    expect(
      items.map(({ kind, postId, author, text }) => [
        kind,
        postId,
        author.displayName,
        author.handle,
        author.accountId,
        text,
      ]),
    ).toEqual([
      ['post', '111', 'De Kade', 'dekade', null, 'Eerste regel\ntweede'],
      ['comment', '5', 'Jan 2 uur geleden', 'jan', null, 'Wat een onzin'],
      ['reply', '6', 'Kees op de opmerking van Noor', null, '300', 'Precies'],
    ]);
    expect(items[2]?.permalink).toBe(
      'https://www.facebook.com/dekade/posts/111?comment_id=5&reply_comment_id=6',
    );
    expect(items.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it('nested in another is its answer, and the outer one keeps its own words', () => {
    const inner = comment({
      name: 'Mo',
      profile: '/mo',
      label: 'Réponse de Mo',
      text: lines('Nee'),
      href: null,
    });
    const items = itemsOn(
      page({ main: feed(story({ ...kade, comments: comment({ ...jan, inside: `<div>${inner}</div>` }) })) }),
    );
    expect(items.slice(1).map(({ kind, text, author }) => [kind, text, author.handle])).toEqual([
      ['comment', 'Wat een onzin', 'jan'],
      ['reply', 'Nee', 'mo'],
    ]);
  });

  it('gets its time from its own data, not from the button to answer it', () => {
    const node = {
      legacy_fbid: '5',
      author: { id: '400', name: jan.name, url: 'https://www.facebook.com/jan' },
      body: { text: 'Wat een onzin' },
      comment_action_links: [
        { __typename: 'XFBCommentTimeStampActionLink', comment: { created_time: 1793742492 } },
        { comment: { legacy_fbid: '5', author: { id: '666', name: 'Ander' } } },
      ],
      comment_direct_parent: { legacy_fbid: '4', created_time: 1600000000 },
    };
    const [, item] = itemsOn(
      page({ main: feed(story({ ...kade, comments: comment(jan) })), data: island([node]) }),
    );
    expect(item).toMatchObject({
      author: { accountId: '400' },
      postedAt: { value: '2026-11-03T21:48:12.000Z', source: 'page-data' },
      conflicts: [],
    });
  });

  it('below a numbered row still belongs to the post of that row', () => {
    const main = feed(
      `<div aria-posinset="1">${story(kade)}</div>${comment(jan)}`,
      story({ ...kade, href: '/dekade/posts/112' }),
    );
    const document = page({ main });
    const posts = facebook.posts(document);
    const [, said] = posts;
    expect(said && facebook.neighbours(said, HOME).map(({ element }) => element)).toEqual([posts[0]]);
  });

  it('says so where its label names someone else', () => {
    const [, item] = itemsOn(
      page({
        main: feed(
          story({ ...kade, comments: comment({ ...jan, label: 'Opmerking van Piet 1 uur geleden' }) }),
        ),
      }),
    );
    expect(item?.author.handle).toBe('jan');
    expect(item?.conflicts[0]?.field).toBe('author.displayName');
  });

  it('whose address is hidden has the number that the link to its author carries, unless it is a reply', () => {
    const hidden = {
      profile: `/jan?comment_id=${encodeURIComponent(btoa('comment:111_5'))}`,
      href: '?__cft__',
      text: lines('o'),
    };
    const comments =
      comment({ ...hidden, name: 'Jan' }) +
      comment({ ...hidden, name: 'Jan', label: 'Antwoord van Jan op de opmerking van Jan 2 u' });
    const items = itemsOn(page({ main: feed(story({ ...kade, comments })) }));
    expect(items.slice(1).map(({ kind, postId, permalink }) => [kind, postId, permalink])).toEqual([
      ['comment', '5', null],
      ['reply', null, null],
    ]);
  });

  it('of an account that is gone is kept, its author unknown', () => {
    const gone = comment(jan).replace(/<a href="\/jan[^>]*>(.*?)<\/a>/g, '$1');
    const [, item] = itemsOn(page({ main: feed(story({ ...kade, comments: gone })) }));
    expect(item).toMatchObject({
      kind: 'comment',
      postId: '5',
      author: { handle: null, displayName: null, profileUrl: null },
    });
  });

  it('never takes a mention for its author', () => {
    const text = '<div dir="auto"><a href="/slachtoffer"><span>Het Slachtoffer</span></a> stap op</div>';
    const [, item] = itemsOn(page({ main: feed(story({ ...kade, comments: comment({ ...jan, text }) })) }));
    expect([item?.author.handle, item?.text]).toEqual(['jan', 'Het Slachtoffer stap op']);
  });

  it('has the post, the comment it answers and the own replies as neighbours', () => {
    const me = {
      name: 'Noor',
      profile: '/noor',
      label: 'Antwoord van Noor op de opmerking van Jan 2 uur geleden 1 uur geleden',
      text: lines('Stop'),
      href: `${ON}?comment_id=5&reply_comment_id=7`,
    };
    const document = page({
      main: '',
      me: '/noor?ref=x',
      layer: dialog(story({ ...kade, comments: comment(jan) + comment(kees) + comment(me) })),
    });
    const posts = facebook.posts(document);
    const near = (place: number) => {
      const post = posts[place];
      return post
        ? facebook.neighbours(post, HOME).map(({ relation, element }) => [relation, posts.indexOf(element)])
        : [];
    };
    expect(facebook.ownAccount(document).value).toBe('noor');
    expect(near(0)).toEqual([['own-reply', 3]]);
    expect(near(1)).toEqual([
      ['shown-above', 0],
      ['own-reply', 3],
    ]);
    expect(near(2)).toEqual([
      ['shown-above', 0],
      ['shown-above', 1],
      ['own-reply', 3],
    ]);
    expect(facebook.subject(document, `https://www.facebook.com${ON}?comment_id=5&reply_comment_id=6`)).toBe(
      posts[2],
    );
    expect(facebook.subject(document, `https://www.facebook.com${ON}`)).toBe(posts[0]);
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
