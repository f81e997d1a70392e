import { expect, it } from 'vitest';
import { sourcesIn } from './sources.js';

const sizesIn = (...folders: readonly string[]) =>
  sourcesIn(...folders).map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
const sizes = sizesIn('src', 'entrypoints');

it('no source file is longer than 300 lines', () => {
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
});

it('no file of the tests is longer than 300 lines, fixtures aside', () => {
  const tests = sizesIn('test').filter(({ path }) => !path.startsWith('test/fixtures/'));
  expect(tests.filter(({ lines }) => lines > 300)).toEqual([]);
});

it('half of the source files have at most 80 lines', () => {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
});
