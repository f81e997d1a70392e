// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../../src/core/item.js';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import { codeOf, pkAt } from './build-page.js';

const pk = pkAt('2026-11-20T18:03:20.000Z');
const code = codeOf(pk);
const url = `https://www.instagram.com/p/${code}/`;
const time = '<time datetime="2026-11-20T18:03:22.000Z">2 u</time>';
const photo = '<img alt="Foto" src="https://scontent.cdninstagram.com/a.jpg?oh=1">';
const face = (handle: string) =>
  `<a href="/${handle}/"><img alt="Profielfoto van ${handle}" src="https://scontent.cdninstagram.com/f.jpg"></a>`;
const name = (handle: string) => `<a href="/${handle}/">${handle}</a>`;
const read = (html: string, address = url) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return instagram.posts(document).map((post) => toItem(instagram.read(post, address)));
};
const comment = (handle: string, id: number, text: string, head = name(handle)) =>
  `<div><div>${face(handle)}<div><div><div>${head}<a href="${url}c/${id}/">${time}</a></div>${text}</div><div role="button">Beantwoorden</div></div></div></div>`;

describe('other forms of the same parts', () => {
  it('an article of few elements', () => {
    const html = `<main><article><header>${face('jan')}${name('jan')}<a href="/p/${code}/">${time}</a></header>${photo}<button>Vind ik leuk</button><div>${name('jan')} <span>Tekst met <a href="/piet/">@piet</a></span></div></article></main>`;
    expect(read(html, 'https://www.instagram.com/')).toMatchObject([
      { author: { handle: 'jan' }, postId: pk, text: 'Tekst met @piet', kind: 'post' },
    ]);
  });

  it.each([
    '<span>Gesponsord</span>',
    '<a href="#"><span>Gesponsord</span></a>',
    '<a href="https://www.facebook.com/ads/about/">Gesponsord</a>',
    '<div><span><span>Gesponsord</span></span></div>',
  ])('an advert: %s', (label) => {
    const html = `<main><article><div>${face('winkel')}<div>${name('winkel')}${label}</div></div>${photo}<a href="https://l.instagram.com/?u=https%3A%2F%2Fwinkel.example">Meer informatie</a><div><span dir="auto">${name('winkel')} <span dir="auto">Koop nu</span></span></div></article></main>`;
    expect(read(html, 'https://www.instagram.com/')).toMatchObject([
      {
        author: { handle: 'winkel' },
        kind: 'ad',
        promoted: true,
        text: 'Koop nu',
        postedAt: { value: null },
      },
    ]);
  });

  it('a page whose caption does not repeat the name', () => {
    const html = `<section><main><div><div>${photo}</div><div><div>${face('jan')}${name('jan')}</div><hr><div><div><div><span dir="auto">Eerste regel<br>tweede</span></div><div>${comment('piet', 181, '<span dir="auto">Hoi</span>')}</div></div></div><a href="/p/${code}/">${time}</a></div></div></main></section>`;
    expect(read(html)).toMatchObject([
      { author: { handle: 'jan' }, text: 'Eerste regel\ntweede' },
      { author: { handle: 'piet' }, text: 'Hoi', kind: 'comment' },
    ]);
  });

  it('labels and badges around a comment', () => {
    const badge = `<a href="/piet/"><span dir="auto">piet</span><span>Geverifieerd</span></a><span>Auteur</span>`;
    const html = `<main><div>${face('jan')}${name('jan')}</div><hr><div><div><div></div><div>${comment('piet', 181, '<span>• Bewerkt</span><div><span dir="auto">Hoi</span></div><span>Vertaling bekijken</span>', badge)}<div><span>Vastgezet</span>${comment('kees', 182, '<div><span>Nog iets</span></div>')}</div></div></div></div></main>`;
    expect(read(html)).toMatchObject([
      { author: { handle: 'jan' }, postId: pk, text: '' },
      { author: { handle: 'piet' }, text: 'Hoi', postId: '181' },
      { author: { handle: 'kees' }, text: 'Nog iets', postId: '182' },
    ]);
  });

  it('a link that shows another handle than it leads to names nobody; the avatar does', () => {
    const spoofed = '<a href="/echte/"><span>slachtoffer</span></a>';
    const html = `<main><hr><div><div><div></div><div>${comment('echte', 181, '<div><span>Hoi</span></div>', spoofed)}</div></div></div></main>`;
    expect(read(html)).toMatchObject([{ author: { handle: 'echte' }, text: 'Hoi', postId: '181' }]);
  });
});
