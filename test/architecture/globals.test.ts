import { describe, expect, it } from 'vitest';
import { namesUsedIn, parse, sourcesIn, type Source } from './sources.js';

/** What core may not touch: clock, chance, page, browser, network. */
const outsideCore = [
  'Date.now',
  'new Date()',
  'Math.random',
  'crypto',
  'performance',
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'indexedDB',
  'fetch',
  'setTimeout',
  'setInterval',
  'chrome',
  'browser',
];
const nodeOnly = ['process', 'Buffer', 'require', '__dirname', '__filename'];
const markup = /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
const escapes = /eslint-disable|@ts-(ignore|expect-error|nocheck)/;

const uses = (source: Source, forbidden: readonly string[]): string[] => {
  const names = namesUsedIn(source);
  return forbidden.filter((name) => names.has(name)).map((name) => `${source.path} uses ${name}`);
};

describe('globals', () => {
  it('core knows no clock, no chance, no page, no browser and no network', () => {
    expect(sourcesIn('src/core').flatMap((source) => uses(source, outsideCore))).toEqual([]);
  });

  it('nothing in src or entrypoints needs Node', () => {
    expect(sourcesIn('src', 'entrypoints').flatMap((source) => uses(source, nodeOnly))).toEqual([]);
  });

  it('only src/browser speaks to the browser', () => {
    const inside = sourcesIn('src').filter(({ path }) => !path.startsWith('src/browser/'));
    expect(inside.flatMap((source) => uses(source, ['chrome', 'browser']))).toEqual([]);
  });

  it('nothing makes markup from text', () => {
    const wrong = sourcesIn('src', 'entrypoints').filter(({ text }) => markup.test(withoutComments(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('no type or lint rule is switched off', () => {
    const wrong = sourcesIn('src', 'entrypoints').filter(({ text }) => escapes.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['const a = Date.now();', 'Date.now'],
    ['const a = new Date();', 'new Date()'],
    ['void fetch("x");', 'fetch'],
    ['document.title;', 'document'],
  ])('sees %s', (text, name) => {
    expect(uses(parse('src/core/a.ts', text), outsideCore)).toEqual([`src/core/a.ts uses ${name}`]);
  });

  it('takes a member of that name for what it is', () => {
    const text = 'export const f = (a: { browser: string; fetch(): void }) => a.browser;';
    expect(uses(parse('src/core/a.ts', text), outsideCore)).toEqual([]);
  });
});

/** Prose about a forbidden thing is allowed. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
