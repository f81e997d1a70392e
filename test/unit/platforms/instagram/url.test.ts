import { describe, expect, it } from 'vitest';
import { permalinkOf, postOf, profileOf } from '../../../../src/platforms/instagram/url.js';

const canonical = (address: string): string | null => {
  const ref = postOf(address);
  return ref && permalinkOf(ref);
};

describe('the address of a post', () => {
  it.each([
    ['/p/DAbc_-12345/', 'https://www.instagram.com/p/DAbc_-12345/'],
    [
      'https://www.instagram.com/p/DAbc_-12345/?igsh=x&img_index=2',
      'https://www.instagram.com/p/DAbc_-12345/',
    ],
    ['https://instagram.com/jan.jansen/p/DAbc_-12345/', 'https://www.instagram.com/p/DAbc_-12345/'],
    ['/jan.jansen/reel/DAbc_-12345/', 'https://www.instagram.com/reel/DAbc_-12345/'],
    ['/reels/DAbc_-12345/', 'https://www.instagram.com/reel/DAbc_-12345/'],
    ['/tv/DAbc_-12345', 'https://www.instagram.com/p/DAbc_-12345/'],
    ['/p/DAbc_-12345/liked_by/', 'https://www.instagram.com/p/DAbc_-12345/'],
    ['/p/DAbc_-12345/c/179000/', 'https://www.instagram.com/p/DAbc_-12345/c/179000/'],
    ['/p/DAbc_-12345/c/179000/r/180000/', 'https://www.instagram.com/p/DAbc_-12345/c/179000/r/180000/'],
  ])('%s', (address, expected) => {
    expect(canonical(address)).toBe(expected);
  });

  it('is none elsewhere', () => {
    for (const address of [
      null,
      '/jan.jansen/',
      '/reels/audio/1234567/',
      '/stories/jan/3512/',
      'https://www.instagram.com.example/p/DAbc_-12345/',
      'javascript:/p/DAbc/',
      '/explore/p',
    ])
      expect(postOf(address)).toBeNull();
  });
});

describe('the address of a profile', () => {
  it('names a handle', () => {
    expect(profileOf('/jan.jansen_1/')).toBe('jan.jansen_1');
    expect(profileOf('/jan.jansen_1/reels/')).toBe('jan.jansen_1');
    expect(profileOf('https://www.instagram.com/jan')).toBe('jan');
  });

  it('is none for pages of Instagram itself and elsewhere', () => {
    for (const address of [
      '/',
      '/explore/',
      '/reels/',
      '/direct/inbox/',
      '/accounts/login/',
      '/p/',
      '/jan/tagged/',
      'https://x.com/jan',
      '#',
    ])
      expect(profileOf(address)).toBeNull();
  });
});
