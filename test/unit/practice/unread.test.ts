import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platformFor } from '../../../src/platforms/index.js';
import { privateKind } from '../../../src/platforms/unread.js';
import { generate } from '../../fixtures/practice/unread/generate.js';
import { CANARIES } from '../../fixtures/practice/unread/source/canaries.js';
import { PAGES } from '../../fixtures/practice/unread/source/pages.js';

const read = (path: string) =>
  readFileSync(new URL(`../../fixtures/practice/unread/${path}`, import.meta.url), 'utf8');

describe('the practice pages that are not read', () => {
  it('are what the generator makes', () => {
    for (const [path, content] of generate()) expect(read(path) === content, path).toBe(true);
  });

  it('carry each canary somewhere', () => {
    const all = PAGES.map(({ name }) => read(`${name}.html`)).join('');
    for (const { name, string } of CANARIES) expect(all.includes(string), name).toBe(true);
  });

  it.each(PAGES)('$name is private or not, by its address', ({ name, url }) => {
    const kind = /direct|chat|messages/.test(name) ? 'message' : name.includes('story') ? 'story' : null;
    const platform = platformFor(url);
    expect(platform && privateKind(platform, url)).toBe(kind);
  });
});
