// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../../src/platforms/facebook/index.js';
import { comment, dialog, feed, lines, page, story, type Written } from './build-page.js';

const HOME = 'https://www.facebook.com/';
const post = (id: string): Written => ({
  name: `P${id}`,
  profile: `/pagina${id}`,
  text: lines(`tekst ${id}`),
  href: `/pagina${id}/posts/${id}`,
});
const idsOn = (document: Document) =>
  facebook.posts(document).map((container) => facebook.read(container, HOME).postId.value);
const skeleton = '<div role="article"><div role="progressbar" aria-label="Laden..."></div></div>';
const suggestions =
  '<h3>Mensen die je misschien kent</h3><div><a href="/iemand"><span>Iemand</span></a><div role="button">Vriend toevoegen</div></div>';

describe('the posts of a page', () => {
  it('are those of the feed, without skeletons and suggestions', () => {
    expect(
      idsOn(page({ main: feed(story(post('1')), suggestions, story(post('2')), skeleton) + skeleton })),
    ).toEqual(['1', '2']);
  });

  it.each([
    [
      'numbered rows',
      (a: string, b: string) => `<div aria-posinset="1">${a}</div><div aria-posinset="2">${b}</div>`,
    ],
    [
      'articles without a label',
      (a: string, b: string) => `<div role="article">${a}</div><div role="article">${b}</div>`,
    ],
    [
      'pagelets',
      (a: string, b: string) =>
        `<div data-pagelet="ProfileTimeline_0">${a}</div><div data-pagelet="ProfileTimeline_1">${b}</div>`,
    ],
    [
      'one pagelet around all',
      (a: string, b: string) => `<div data-pagelet="ProfileTimeline"><div>${a}</div><div>${b}</div></div>`,
    ],
    [
      'numbered rows in a feed in a pagelet',
      (a: string, b: string) =>
        `<div data-pagelet="ProfileTimeline">${feed(`<div aria-posinset="1">${a}</div>`, b)}</div>`,
    ],
    [
      'group rows',
      (a: string, b: string) =>
        `<div role="feed"><div role="presentation">${a}</div><div role="presentation">${b}</div></div>`,
    ],
    ['nothing but their menus', (a: string, b: string) => `<div><div>${a}</div><div>${b}</div></div>`],
  ])('are found as %s', (_, main) => {
    expect(idsOn(page({ main: main(story(post('1')), story(post('2'))) }))).toEqual(['1', '2']);
  });

  it('are those of the dialog, not of the page behind it', () => {
    const document = page({
      main: feed(story(post('1')), story(post('2'))),
      layer: dialog(story(post('3'))) + '<div role="dialog"><a href="/x">Cookies</a></div>',
    });
    expect(idsOn(document)).toEqual(['3']);
  });

  it('are none on a login wall, in a chat or beside the page', () => {
    expect(
      idsOn(page({ main: '<form><h2>Aanmelden bij Facebook</h2><a href="/login/">Aanmelden</a></form>' })),
    ).toEqual([]);
    expect(
      idsOn(
        page({
          main: '',
          layer: `<div data-pagelet="ChatTab"><div role="article">${story(post('1'))}</div></div>`,
        }),
      ),
    ).toEqual([]);
  });
});

describe('the container', () => {
  const said = comment({ name: 'Jan', profile: '/jan', text: lines('o') });
  const box = '<form><div contenteditable="true" role="textbox">concept</div></form>';

  it('is the post without its comments and the box to write, or the comment alone', () => {
    const document = page({ main: feed(`<div>${story({ ...post('1'), comments: '' })}</div>${said}${box}`) });
    const [own, below] = facebook.posts(document);
    expect(own?.textContent).not.toContain('concept');
    expect(own?.querySelector('[role="toolbar"]')).not.toBeNull();
    const text = document.querySelector('[data-ad-comet-preview]');
    expect(text && facebook.containerOf(text)).toBe(own);
    const inComment = document.querySelector('[role="article"] ul');
    expect(inComment && facebook.containerOf(inComment)).toBe(below);
    const aside = document.querySelector('[role="complementary"] a');
    expect(aside && facebook.containerOf(aside)).toBeNull();
  });
});

describe('the veil over an address', () => {
  const hidden = (): { document: Document; link: Element } => {
    document.body.replaceChildren(
      ...page({ main: feed(story({ ...post('1'), href: '?__cft__[0]=x' })) }).body.childNodes,
    );
    const link = [...document.querySelectorAll('a')].find((a) => a.getAttribute('href')?.startsWith('?'));
    if (!link) throw new Error('no link');
    return { document, link };
  };

  it.each(['mouseover', 'pointerenter', 'focus'])(
    'makes a page that waits for %s show the address',
    (type) => {
      const { document, link } = hidden();
      link.addEventListener(type, () => link.setAttribute('href', '/pagina1/posts/1'));
      const [container] = facebook.posts(document);
      if (container) facebook.veil?.lift(container);
      expect(idsOn(document)).toEqual(['1']);
    },
  );

  it('leaves an address that can be read alone', () => {
    const { document, link } = hidden();
    link.setAttribute('href', '/pagina1/posts/1');
    let touched = 0;
    for (const type of ['mouseover', 'pointerenter', 'focus', 'click'])
      link.addEventListener(type, () => (touched += 1));
    const [container] = facebook.posts(document);
    if (container) facebook.veil?.lift(container);
    expect(touched).toBe(0);
  });
});
