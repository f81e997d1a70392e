import { describe, expect, it } from 'vitest';
import {
  commentOf,
  groupPostOf,
  isVeiled,
  postOf,
  profileOf,
} from '../../../../src/platforms/facebook/url.js';

const pfbid = 'pfbid02AbCdEfGhIjKlMnOpQrStUvWxYz';

describe('postOf', () => {
  it.each([
    ['/noor/posts/123?__cft__[0]=x&__tn__=R', 'https://www.facebook.com/noor/posts/123', '123', 'noor'],
    [`/noor/posts/${pfbid}`, `https://www.facebook.com/noor/posts/${pfbid}`, pfbid, 'noor'],
    [
      `/noor/posts/een-titel/${pfbid}/`,
      `https://www.facebook.com/noor/posts/een-titel/${pfbid}/`,
      pfbid,
      'noor',
    ],
    [
      `/permalink.php?story_fbid=${pfbid}&id=100&mibextid=Z`,
      `https://www.facebook.com/permalink.php?story_fbid=${pfbid}&id=100`,
      pfbid,
      '100',
    ],
    ['/photo/?fbid=55&set=a.1&type=3', 'https://www.facebook.com/photo/?fbid=55&set=a.1', '55', null],
    ['https://m.facebook.com/watch/?v=77&ref=x', 'https://www.facebook.com/watch/?v=77', '77', null],
    ['/noor/videos/88/', 'https://www.facebook.com/noor/videos/88/', '88', 'noor'],
    ['/reel/99?s=feed', 'https://www.facebook.com/reel/99', '99', null],
    [
      '/groups/lm/?multi_permalinks=12&hoisted=1',
      'https://www.facebook.com/groups/lm/?multi_permalinks=12',
      '12',
      null,
    ],
  ])('%s', (address, url, id, owner) => {
    expect(postOf(address)).toMatchObject({ url, id, owner, comment: null });
  });

  it.each([
    'https://evil.example/noor/posts/123',
    'https://www.facebook.com.evil.example/noor/posts/123',
    'javascript:alert(1)',
    '?__cft__[0]=x',
    '/groups/lm/',
    '/noor/posts/',
    '/share/p/AbC123/',
    '/posts/posts/123',
  ])('nothing in %s', (address) => expect(postOf(address)).toBeNull());

  it('names group and comment', () => {
    expect(postOf('/groups/lm/posts/12/?comment_id=34&reply_comment_id=56&__tn__=R')).toMatchObject({
      group: 'lm',
      comment: { id: '56', parent: '34' },
      url: 'https://www.facebook.com/groups/lm/posts/12/',
      commentUrl: 'https://www.facebook.com/groups/lm/posts/12/?comment_id=34&reply_comment_id=56',
    });
    expect(commentOf(`/noor?comment_id=${btoa('comment:12_34')}`)).toEqual({ id: '34', parent: null });
    expect(commentOf(`/noor?comment_id=${btoa('rommel')}`)).toBeNull();
  });
});

describe('profileOf', () => {
  it.each([
    ['/noor.haverkamp?__cft__[0]=x', 'noor.haverkamp', null, 'https://www.facebook.com/noor.haverkamp'],
    ['/profile.php?id=100&__tn__=R', null, '100', 'https://www.facebook.com/profile.php?id=100'],
    ['/people/Noor-H/100/', null, '100', 'https://www.facebook.com/people/Noor-H/100/'],
    [
      '/people/Noor-H/pfbid02AbCdEfGhIjKl/',
      null,
      null,
      'https://www.facebook.com/people/Noor-H/pfbid02AbCdEfGhIjKl/',
    ],
    ['/groups/lm/user/100/?__tn__=R', null, '100', 'https://www.facebook.com/groups/lm/user/100/'],
  ])('%s', (address, handle, accountId, url) => {
    expect(profileOf(address)).toMatchObject({ handle, accountId, url });
  });

  it.each([
    '/groups/lm/',
    '/watch/',
    '/hashtag/x',
    '/',
    '?x',
    '/l.php?u=x',
    'https://noor.example/noor',
    '/noor/about',
  ])('nobody in %s', (address) => expect(profileOf(address)).toBeNull());
});

it('knows a hidden link, and never takes it for the page it stands on', () => {
  expect(
    ['?__cft__[0]=x', '#', '', '/', 'https://www.facebook.com/?__cft__[0]=x'].map(isVeiled),
  ).not.toContain(false);
  expect(isVeiled('/noor')).toBe(false);
  expect(groupPostOf('/photo/?fbid=1&set=gm.22')).toBe('22');
  expect(groupPostOf('/photo/?fbid=1&set=a.22')).toBeNull();
});
