import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../src/platforms/address.js';
import { mediaHosts, platformFor } from '../../../src/platforms/index.js';

describe('cleanAddress', () => {
  it('keeps the listed keys alone and names the rest', () => {
    expect(cleanAddress('https://x.com/a/status/1?s=20&id=5&t=abc&s=21#m', ['id'])).toEqual({
      url: 'https://x.com/a/status/1?id=5',
      dropped: ['s', 't', '#'],
    });
  });

  it('leaves an address without anything to drop as it is', () => {
    const url = 'https://pbs.twimg.com/media/x?format=jpg&name=900x900';
    expect(cleanAddress(url, ['format', 'name'])).toEqual({ url, dropped: [] });
  });

  it('resolves against a base and drops a name and password', () => {
    expect(cleanAddress('/b?x=1', [], 'https://x.com/a')).toEqual({ url: 'https://x.com/b', dropped: ['x'] });
    expect(cleanAddress('https://me:pw@x.com/', [])).toEqual({ url: 'https://x.com/', dropped: ['user'] });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://x.com/1',
    'file:///etc/passwd',
    '/a',
    '',
  ])('takes no %s', (address) => {
    expect(cleanAddress(address, [])).toBeNull();
  });
});

describe('platformFor', () => {
  it.each([
    'https://x.com/home',
    'https://www.x.com/',
    'https://mobile.x.com/a',
    'https://twitter.com/a',
    'https://mobile.twitter.com/a',
  ])('%s is X', (url) => {
    expect(platformFor(url)?.id).toBe('x');
  });

  it.each([
    'https://x.com.example/',
    'https://notx.com/',
    'https://evil.example/x.com',
    'chrome://x.com/',
    'x.com',
    '',
  ])('%s is none', (url) => {
    expect(platformFor(url)).toBeNull();
  });

  it('names hosts for pictures without scheme or wildcard', () => {
    for (const host of mediaHosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
  });
});
