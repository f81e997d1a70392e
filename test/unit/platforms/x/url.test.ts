import { describe, expect, it } from 'vitest';
import { permalinkOf, profileOf, statusOf } from '../../../../src/platforms/x/url.js';

describe('statusOf', () => {
  it.each([
    ['/jan/status/123456', 'jan', ''],
    ['/jan/status/123456/history', 'jan', '/history'],
    ['/jan/status/123456/photo/1', 'jan', '/photo/1'],
    ['https://x.com/jan/status/123456?s=20', 'jan', ''],
    ['https://mobile.twitter.com/jan/status/123456#m', 'jan', ''],
    ['https://x.com/i/status/123456', null, ''],
    ['https://x.com/i/web/status/123456', null, ''],
  ])('reads %s', (address, handle, tail) => {
    expect(statusOf(address)).toEqual({ handle, id: '123456', tail });
  });

  it.each([
    'https://x.com.example/jan/status/1',
    '//evil.example/jan/status/1',
    'https://evil.example/?u=https://x.com/jan/status/1',
    '/jan/status/',
    '/jan/status/0123',
    '/jan/status/12x',
    '/jan/status/12345678901234567890',
    '/jan/lists/status/1',
    '/@jan/status/1',
    'javascript:/jan/status/1',
    null,
  ])('takes %s for no post', (address) => {
    expect(statusOf(address)).toBeNull();
  });
});

describe('profileOf', () => {
  it('knows profiles from pages of X', () => {
    expect(profileOf('/Jan_Jansen')).toBe('Jan_Jansen');
    expect(profileOf('https://twitter.com/jan/')).toBe('jan');
    for (const address of [
      '/home',
      '/i',
      '/search?q=1',
      '/hashtag/a',
      '/jan/status/1',
      '/',
      'https://evil.example/jan',
    ])
      expect(profileOf(address)).toBeNull();
  });
});

it('the permanent address works without a handle', () => {
  expect(permalinkOf('jan', '1')).toBe('https://x.com/jan/status/1');
  expect(permalinkOf(null, '1')).toBe('https://x.com/i/status/1');
});
