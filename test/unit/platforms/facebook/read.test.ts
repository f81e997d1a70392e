// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { feed, lines, page, shared, story, type Written } from './build-page.js';
import { HOME, kade, itemsOn, only } from './reading.js';

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
