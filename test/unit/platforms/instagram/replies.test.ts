// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instagram } from '../../../../src/platforms/instagram/index.js';
import { replies } from '../../../../src/platforms/instagram/replies.js';
import { fixtures } from '../../../tools/paths.js';
import { fillPage } from '../../page-of.js';

const CODE = 'DPmenigte17';
const URL = `https://www.instagram.com/p/${CODE}/`;
const face = (who: string) =>
  `<div><a href="/${who}/"><img src="https://x.cdninstagram.com/a.jpg"></a></div>`;
const name = (who: string) => `<a href="/${who}/"><span>${who}</span></a>`;
const row = (id: string, who: string, words: string, code = CODE) =>
  `<div>${face(who)}<div>${name(who)}<a href="/p/${code}/c/${id}/"><time datetime="2026-11-04T08:00:00.000Z">1 u</time></a><span>${words}</span><div role="button">Beantwoorden</div></div></div>`;
const button = (words: string, more = '') =>
  `<div role="button" tabindex="0" ${more}><span>${words}</span></div>`;

function page(list: string, below = ''): Document {
  fillPage(
    `<main><div><header>${face('noor')}${name('noor')}${button('Volgen')}</header><hr><div><div>${list}</div></div><section>${button('Vind ik leuk')}${below}</section><a href="/p/${CODE}/"><time datetime="2026-11-03T08:00:00.000Z">3 nov</time></a><form><textarea></textarea>${button('Meer reacties bekijken')}</form></div></main>`,
  );
  return document;
}
const two = row('181', 'bram', 'een') + row('182', 'joke', 'twee');
const known = (document: Document) =>
  replies.openers(document, URL).flatMap(({ element, known: is }) => (is ? [element.textContent] : []));

describe('the comments on a post of Instagram', () => {
  it('are those of this post, each once', () => {
    const there = page(two + row('181', 'bram', 'een') + row('199', 'ander', 'elders', 'DPanders017'));
    const read = replies.shown(there, URL).map((comment) => instagram.read(comment, URL));
    expect(read.map(({ postId }) => postId.value)).toEqual(['181', '182']);
    expect(read.map(({ author }) => author.handle.value)).toEqual(['bram', 'joke']);
  });

  it('have the post as what they answer, also where the address names one of them', () => {
    const there = page(two);
    const parent = replies.parent(there, `${URL}c/182/`);
    expect(parent && instagram.read(parent, URL).author.handle.value).toBe('noor');
    expect(replies.shown(there, `${URL}c/182/`)).toHaveLength(2);
  });

  it('are said to stand on Facebook too only by the page itself', () => {
    expect(
      replies.withheld(page(`${two}<div><span>6&nbsp;opmerkingen op Facebook</span></div>`), URL),
    ).toEqual(['elsewhere']);
    expect(replies.withheld(page(two + row('183', 'grap', '6 opmerkingen op Facebook')), URL)).toEqual([]);
  });
});

describe('what is pressed for more comments', () => {
  it.each([
    'Alle 4 antwoorden bekijken',
    'View replies (2)',
    'Meer antwoorden bekijken',
    'View hidden comments',
  ])('is %s between them', (words) =>
    expect(known(page(row('181', 'bram', 'een') + button(words) + row('182', 'joke', 'twee')))).toEqual([
      words,
    ]),
  );

  it('is a button that shows no words but a drawing', () => {
    const there = page(
      `${two}<button type="button"><svg aria-label="Meer opmerkingen laden"></svg></button>`,
    );
    expect(known(there)).toHaveLength(1);
  });

  it('is the head of the hidden ones once, and only while nothing stands below it', () => {
    const head = button('Verborgen door Instagram');
    expect(replies.openers(page(two + head), URL)).toMatchObject([{ known: true, once: true }]);
    expect(replies.openers(page(two + head + row('183', 'mo', 'drie')), URL)).toEqual([]);
    expect(
      replies.openers(page(two + button('Verborgen door Instagram', 'aria-expanded="true"')), URL),
    ).toEqual([]);
  });

  it.each([
    ['a comment that says so', row('181', 'bram', 'Alle 4 antwoorden bekijken')],
    ['a button inside a comment', row('181', 'bram', button('Alle 4 antwoorden bekijken'))],
    ['a link', `${two}<a href="/p/${CODE}/comments/" role="button">Alle opmerkingen bekijken</a>`],
    ['a menu', two + button('Meer reacties bekijken', 'aria-haspopup="menu"')],
    ['a switch', two + button('Meer reacties bekijken', 'aria-pressed="false"')],
    ['a button around a comment', `<div role="button">${row('181', 'bram', 'een')}</div>`],
    ['what folds again', two + button('Alle antwoorden verbergen')],
  ])('is never %s', (_what, list) => expect(replies.openers(page(list), URL)).toEqual([]));

  it('is nothing in the row of actions, the header or the form', () =>
    expect(replies.openers(page(two, button('Meer reacties bekijken')), URL)).toEqual([]));

  it('is no button with other words; those among the comments are counted', () => {
    const there = page(
      row('181', 'bram', 'een') + button('Afficher plus de réponses') + row('182', 'joke', 'twee'),
    );
    expect(replies.openers(there, URL).map(({ known: is }) => is)).toEqual([false]);
  });
});

describe('the practice pages', () => {
  const routes = JSON.parse(readFileSync(join(fixtures, 'practice/instagram/routes.json'), 'utf8')) as {
    url: string;
    file: string;
  }[];
  const open = (file: string): string => {
    const body = readFileSync(join(fixtures, 'practice/instagram', file), 'utf8');
    fillPage(body.replace(/^[\s\S]*<body>|<script[\s\S]*?<\/script>/g, ''));
    return routes.find((route) => route.file === file)?.url ?? '';
  };

  it('give the comments in the dialog over a feed, none of those behind it, and nothing to press', () => {
    const url = open('dialog.html');
    const shown = replies.shown(document, url);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.every((comment) => comment.closest('[role="dialog"]') !== null)).toBe(true);
    expect(replies.parent(document, url)?.matches('article')).toBe(true);
    expect(replies.openers(document, url)).toEqual([]);
    document
      .querySelector('.dialog-comment + .dialog-replies, ._a9ym:last-of-type')
      ?.insertAdjacentHTML(
        'beforeend',
        '<li><ul><li><button type="button"><span>Antwoorden bekijken (3)</span></button></li></ul></li>',
      );
    expect(replies.openers(document, url).map(({ known: is }) => is)).toEqual([true]);
  });

  it('give those on a post of its own page, hidden and pictured ones too, and press nothing that is open', () => {
    const url = open('post.html');
    const shown = replies.shown(document, url).map((comment) => instagram.read(comment, url));
    expect(shown.map(({ kind }) => kind)).toContain('reply');
    expect(shown.some(({ postId, media }) => postId.value === null && media.length > 0)).toBe(true);
    expect(replies.openers(document, url)).toEqual([]);
    expect(replies.withheld(document, url)).toEqual(['elsewhere']);
  });

  it('have no thread in a feed', () => {
    const url = open('feed.html');
    expect(replies.isAt(url)).toBe(false);
    expect(replies.shown(document, url)).toEqual([]);
    expect(replies.openers(document, url)).toEqual([]);
  });
});
