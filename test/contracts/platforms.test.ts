// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlatformIdSchema } from '../../src/core/post.js';
import { platforms } from '../../src/platforms/index.js';
import { root } from '../tools/paths.js';
import { fillPage } from '../unit/page-of.js';

const at = (...path: string[]): string => join(root, ...path);
const listed = (...path: string[]): string[] => (existsSync(at(...path)) ? readdirSync(at(...path)) : []);

/** The texts of the tests in which a browser records a whole thread. */
const journeys = (): string[] =>
  listed('test/e2e')
    .filter((name) => /^thread.*\.test\.ts$/.test(name))
    .map((name) => readFileSync(at('test/e2e', name), 'utf8'));

/** Every part that CONTRIBUTING asks of a platform, with what is missing of it. */
const PARTS: Readonly<Record<string, (id: string) => readonly string[]>> = {
  'selectors as data': (id) => (existsSync(at('src/platforms', id, 'selectors.ts')) ? [] : ['selectors.ts']),
  'practice pages, what to read from them, canaries': (id) => [
    ...['routes.json', 'canaries.json'].filter(
      (name) => !listed('test/fixtures/practice', id).includes(name),
    ),
    ...(listed('test/fixtures/practice', id, 'expected').length > 0 ? [] : ['expected/*.json']),
  ],
  'pages made to mislead': (id) => {
    const files = listed('test/fixtures/platforms', id);
    const pages = files.filter((name) => name.endsWith('.html'));
    const unread = pages.filter((name) => !files.includes(name.replace('.html', '.expected.json')));
    return [...(pages.length >= 5 ? [] : ['five pages']), ...unread];
  },
  'replies: a reader, its tests, a practice thread that is run through in a browser': (id) => [
    ...(existsSync(at('src/platforms', id, 'replies.ts')) ? [] : ['replies.ts']),
    ...(existsSync(at('test/unit/platforms', id, 'replies.test.ts')) ? [] : ['replies.test.ts']),
    ...(existsSync(at('test/fixtures/threads', `${id}.ts`)) ? [] : ['a practice thread']),
    ...(journeys().some((text) => text.includes(`fixtures/threads/${id}.js`)) ? [] : ['a journey']),
  ],
  'tests, with one that writes hostile words': (id) =>
    ['read.test.ts', 'hostile.test.ts'].filter((name) => !listed('test/unit/platforms', id).includes(name)),
};

/** A page that holds nothing, and one that holds what every page has: no platform may take any of it for more replies. */
const EMPTY = '<main></main>';
const ORDINARY =
  '<main><button>Volgen</button><button>Like</button><div role="button">Meer weergeven</div><a href="/x" role="button">View more comments</a><form><button>View more comments</button></form></main>';

describe.each(platforms.map(({ id, replies }) => ({ id, replies })))('replies on $id', ({ replies }) => {
  it('are none, and nothing is pressed for them, on a page without a post', () => {
    for (const body of [EMPTY, ORDINARY]) {
      fillPage(body);
      for (const url of [
        'https://example.org/',
        'https://x.com/a/status/1',
        'https://www.instagram.com/p/DPmenigte17/',
        'https://www.facebook.com/a.b/posts/1730000000000017',
      ]) {
        expect(replies?.shown(document, url)).toEqual([]);
        expect(replies?.openers(document, url)).toEqual([]);
        expect(replies?.parent(document, url)).toBeNull();
        expect(replies?.named(document, url)).toBeNull();
        expect(replies?.withheld(document, url)).toEqual([]);
      }
    }
    expect(replies?.isAt('https://example.org/')).toBe(false);
  });
});

describe.each(platforms.map(({ id }) => id))('platform %s', (id) => {
  it.each(Object.keys(PARTS))('has %s', (part) => {
    expect(PARTS[part]?.(id)).toEqual([]);
  });
});

it('every platform that a record can name is read', () => {
  const read: string[] = platforms.map(({ id }) => id);
  expect(PlatformIdSchema.options.filter((id) => id !== 'other' && !read.includes(id))).toEqual([]);
});

it.each(Object.keys(PARTS))('a platform without %s is noticed', (part) => {
  expect(PARTS[part]?.('plein')).not.toEqual([]);
});
