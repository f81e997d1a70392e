import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { htmlFragment } from '../../../src/capture/page/fragment.js';
import { toItem } from '../../../src/core/item.js';
import { facebook } from '../../../src/platforms/facebook/index.js';
import { generate } from '../../fixtures/practice/facebook/generate.js';
import type { Expected } from '../../fixtures/practice/facebook/source/expected.js';
import type { Canary } from '../../fixtures/practice/x/source/canaries.js';
import type { Route } from '../../fixtures/practice/x/source/routes.js';

const folder = new URL('../../fixtures/practice/facebook/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const routes = JSON.parse(read('routes.json')) as Route[];
const canaries = JSON.parse(read('canaries.json')) as Canary[];
const pages = routes
  .filter((route) => route.file.endsWith('.html'))
  .map((route) => ({
    name: route.file.replace('.html', ''),
    route,
    html: read(route.file),
    expected: JSON.parse(read(`expected/${route.file.replace('.html', '.json')}`)) as Expected,
  }));

const decode = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('the generated files', () => {
  it('are what the generator makes of the data', () => {
    for (const [path, content] of generate()) expect(read(path) === content, path).toBe(true);
  });

  it('stay small', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sizes = files.map((file) => statSync(new URL(file, folder))).filter((s) => s.isFile());
    expect(sizes.reduce((sum, s) => sum + s.size, 0)).toBeLessThan(450_000);
  });
});

describe('the routes', () => {
  it('lead to files that exist, each address once', () => {
    const keys = routes.map((r) => `${r.url}?${r.query ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { file } of routes) expect(existsSync(new URL(file, folder)), file).toBe(true);
  });

  it('answer every address that a page loads', () => {
    const loaded = /(?:src|xlink:href)="([^"#]+)"|url\((?:&quot;)?(https:[^)]+?)(?:&quot;)?\)/g;
    for (const { html } of pages) {
      const addresses = [...html.matchAll(loaded)].map((m) => decode(m[1] ?? m[2] ?? ''));
      expect(addresses.length).toBeGreaterThan(10);
      for (const address of addresses) {
        const { origin, pathname, search } = new URL(address);
        const hit = routes.some(
          (r) => r.url === origin + pathname && (r.query === undefined || r.query === search.slice(1)),
        );
        expect(hit, address).toBe(true);
      }
    }
  });

  it('send pages with a policy that allows no script but the one that asks for data', () => {
    for (const { name, route } of pages)
      expect(route.headers?.['content-security-policy']).toMatch(
        name === 'dialog' ? /script-src 'sha256-[\w+/]{43}='/ : /script-src 'none'/,
      );
  });
});

describe.each(pages)('page $name', ({ name, html, expected, route }) => {
  it('is served under the address that the expected items name', () => {
    expect(expected.url).toBe(route.url);
  });

  it('is read as the data says', () => {
    const document = new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    if (name === 'dialog') facebook.learn(document, [read('dialog.answer.json')]);
    const posts = facebook.posts(document);
    const items = posts.map((post) => toItem(facebook.read(post, expected.url)));
    // `accept` is for other readers; the product reads what the data says.
    const wanted = expected.items.map(({ accept, ...item }) => item);
    expect(
      items.map(({ conflicts, quoted, ...item }) => ({ ...item, quoted: quoted && bare(quoted) })),
    ).toEqual(wanted);
    expect(items.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(name === 'feed' ? 1 : 0);
    const subject = facebook.subject(document, expected.url);
    expect(subject).toBe(name === 'feed' ? null : posts[0]);
    for (const post of posts) {
      const stored =
        htmlFragment(post, facebook.keptQueryKeys) + JSON.stringify(facebook.read(post, expected.url));
      expect(canaries.filter(({ string }) => stored.includes(string))).toEqual([]);
    }
  });

  it('carries the canaries of every page', () => {
    const onSomePages = ['CONCEPT', 'INVOER', 'CONTACT', 'ZIJKOLOM', 'SESSIE'];
    for (const canary of canaries) {
      if (!onSomePages.includes(canary.name)) expect(html.includes(canary.string), canary.name).toBe(true);
      if (canary.kind === 'text') expect(html.includes(`="${canary.string}`), canary.name).toBe(false);
    }
  });
});

/** Without conflicts and what is shared in turn: the data says nothing about those. */
function bare({ conflicts, quoted, ...item }: ReturnType<typeof toItem>): object {
  return item;
}

it('each canary stands on a page', () => {
  for (const { name, string } of canaries)
    expect(
      pages.some(({ html }) => html.includes(string)),
      name,
    ).toBe(true);
});
