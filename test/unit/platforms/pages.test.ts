// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toItem, type Item } from '../../../src/core/item.js';
import { platforms } from '../../../src/platforms/index.js';
import { root } from '../../tools/paths.js';

/** Pages in the platforms' form of 2026, with invented people; what is to be read from them was written by hand, not by the reader. */
const folder = join(root, 'test/fixtures/platforms');
const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const namesOf = (id: string) =>
  readdirSync(join(folder, id))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace('.html', ''));

describe.each(platforms)('pages of $name made to mislead', (platform) => {
  const names = namesOf(platform.id);

  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it.each(names)('%s: exactly what it shows, nothing else', (name) => {
    const { url, items } = JSON.parse(text(platform.id, `${name}.expected.json`)) as {
      url: string;
      items: Item[];
    };
    const document = new DOMParser().parseFromString(text(platform.id, `${name}.html`), 'text/html');
    expect(platform.posts(document).map((post) => toItem(platform.read(post, url)))).toEqual(items);
  });
});
