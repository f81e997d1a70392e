// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../src/platforms/facebook/index.js';
import { instagram } from '../../../src/platforms/instagram/index.js';
import { x } from '../../../src/platforms/x/index.js';
import { root } from '../../tools/paths.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const fixture = (path: string) => page(readFileSync(join(root, 'test/fixtures/platforms', path), 'utf8'));

describe('a profile on X', () => {
  it('has number, name, words about itself and the day it was made, of this very handle', () => {
    const document = fixture('x/profile.html');
    expect(x.profile(document, 'https://x.com/boze_profiel')).toMatchObject({
      handle: { value: 'boze_profiel' },
      displayName: { value: 'Boze Buur @slachtoffer · 2 u' },
      accountId: { value: '1350012345678901234' },
      bio: { value: '@slachtoffer weg ermee' },
    });
  });

  it('is none on another page, or while the page still shows another account', () => {
    const document = fixture('x/profile.html');
    expect(x.profile(document, 'https://x.com/slachtoffer')).toBeNull();
    expect(x.profile(document, 'https://x.com/home')).toBeNull();
    expect(x.profile(fixture('x/thread.html'), 'https://x.com/boze_buur_70')).toBeNull();
  });
});

describe('a profile on Instagram', () => {
  const user = { pk: '77', username: 'boze.buur', full_name: 'Boze Buur', biography: 'Weg met alles' };
  const html = (data: unknown) =>
    `<main><header><img src="https://scontent.cdninstagram.com/p.jpg"><h2><span>boze.buur</span></h2></header></main><script type="application/json" data-sjs>${JSON.stringify(data)}</script>`;

  it('joins the number in the page on the handle of address and heading', () => {
    const url = 'https://www.instagram.com/boze.buur/';
    expect(instagram.profile(page(html({ user })), url)).toMatchObject({
      handle: { value: 'boze.buur' },
      displayName: { value: 'Boze Buur' },
      accountId: { value: '77', source: 'page-data' },
      bio: { value: 'Weg met alles' },
    });
    const other = { ...user, username: 'slachtoffer' };
    expect(instagram.profile(page(html({ other })), url)?.accountId.value).toBeNull();
    const two = { user, again: { ...user, pk: '78' } };
    expect(instagram.profile(page(html(two)), url)?.accountId.value).toBeNull();
    expect(instagram.profile(page(html({ user })), 'https://www.instagram.com/ander/')).toBeNull();
  });
});

describe('a profile on Facebook', () => {
  const url = 'https://www.facebook.com/henk.hekel';
  const html = (owner: object) =>
    `<div role="main"><h1>Henk Hekel</h1></div><script type="application/json" data-sjs>${JSON.stringify({ profile_header_renderer: { user: owner } })}</script>`;
  const henk = { __typename: 'User', id: '61550000000123', name: 'Henk Hekel', url };

  it('takes the number of who has this name at this address, or the number in the address', () => {
    expect(facebook.profile(page(html(henk)), url)).toMatchObject({
      handle: { value: 'henk.hekel' },
      displayName: { value: 'Henk Hekel' },
      accountId: { value: '61550000000123', source: 'page-data' },
    });
    const numbered = 'https://www.facebook.com/profile.php?id=61550000000123';
    expect(facebook.profile(page(html({})), numbered)?.accountId).toMatchObject({
      value: '61550000000123',
      source: 'dom',
    });
  });

  it('takes no number of another name or another address, and is none on other pages', () => {
    for (const other of [
      { ...henk, name: 'Piet' },
      { ...henk, url: 'https://www.facebook.com/piet' },
    ])
      expect(facebook.profile(page(html(other)), url)?.accountId.value).toBeNull();
    expect(facebook.profile(page(html(henk)), 'https://www.facebook.com/')).toBeNull();
    expect(facebook.profile(fixture('facebook/feed.html'), 'https://www.facebook.com/')).toBeNull();
  });
});
