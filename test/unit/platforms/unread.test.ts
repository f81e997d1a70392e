// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { platformFor } from '../../../src/platforms/index.js';
import { partsBeside, privateKind } from '../../../src/platforms/unread.js';
import { fillPage } from '../page-of.js';

const kindAt = (url: string) => {
  const platform = platformFor(url);
  if (!platform) throw new Error('no platform');
  return privateKind(platform, url);
};

describe('private places', () => {
  it.each([
    ['https://x.com/messages/1-2', 'message'],
    ['https://x.com/i/chat', 'message'],
    ['https://x.com/i/chat/g123', 'message'],
    ['https://www.instagram.com/direct/inbox/', 'message'],
    ['https://www.instagram.com/direct/t/1784/', 'message'],
    ['https://www.instagram.com/stories/iemand/35/', 'story'],
    ['https://www.facebook.com/messages/e2ee/t/1000', 'message'],
    ['https://www.facebook.com/stories/1000/', 'story'],
  ])('%s is a %s', (url, kind) => {
    expect(kindAt(url)).toBe(kind);
  });

  it.each([
    'https://x.com/messagesvan/status/2117712052364346966',
    'https://x.com/i/chatbots',
    'https://www.instagram.com/directeur/',
    'https://www.instagram.com/p/DfSUWnLwVST/?next=/direct/t/1/',
    'https://www.facebook.com/story.php?story_fbid=1&id=2',
    'https://www.facebook.com/storiesclub/posts/1',
  ])('%s is not', (url) => {
    expect(kindAt(url)).toBeNull();
  });
});

describe('what is left out of a part', () => {
  const url = 'https://www.facebook.com/messages/t/1000';
  const platform = platformFor(url);
  const besides = (html: string) => {
    fillPage(html);
    return platform ? partsBeside(document.body, platform, url).map(({ id }) => id) : [];
  };

  it('are navigation, side columns and menus', () => {
    expect(
      besides(
        '<nav id="a"></nav><div role="complementary" id="b"></div><div role="menu" id="c"></div><main id="d"></main>',
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('are rows that lead to another conversation, not the one that is open', () => {
    expect(
      besides(
        '<div role="row" id="other"><a id="link" href="/messages/t/2000">Joke</a></div><div role="row" id="own"><a href="https://www.facebook.com/messages/t/1000/">De Kade</a></div>',
      ),
    ).toEqual(['other', 'link']);
  });

  it('is nothing of an address that cannot be read', () => {
    expect(besides('<a href="http://[">kapot</a>')).toEqual([]);
  });
});
