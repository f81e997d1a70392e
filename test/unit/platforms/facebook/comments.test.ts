// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { comment, dialog, feed, island, lines, page, story } from './build-page.js';
import { HOME, kade, itemsOn } from './reading.js';

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
