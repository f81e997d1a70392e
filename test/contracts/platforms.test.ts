import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlatformIdSchema } from '../../src/core/post.js';
import { platforms } from '../../src/platforms/index.js';
import { root } from '../tools/paths.js';

const at = (...path: string[]): string => join(root, ...path);
const listed = (...path: string[]): string[] => (existsSync(at(...path)) ? readdirSync(at(...path)) : []);

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
  'tests, with one that writes hostile words': (id) =>
    ['read.test.ts', 'hostile.test.ts'].filter((name) => !listed('test/unit/platforms', id).includes(name)),
};

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
