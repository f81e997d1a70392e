// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toItem, type Item } from '../../../../src/core/item.js';
import { x } from '../../../../src/platforms/x/index.js';
import { root } from '../../../tools/paths.js';

/** Pages in X's form of 2026, with invented people; what is to be read from them was written by hand, not by the reader. */
const folder = join(root, 'test/fixtures/platforms/x');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('pages made to mislead', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  it.each(names)('%s: exactly what it shows, nothing else', (name) => {
    const { url, items } = JSON.parse(text(`${name}.expected.json`)) as { url: string; items: Item[] };
    const document = new DOMParser().parseFromString(text(`${name}.html`), 'text/html');
    expect(x.posts(document).map((post) => toItem(x.read(post, url)))).toEqual(items);
  });
});
