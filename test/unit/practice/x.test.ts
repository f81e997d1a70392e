import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../fixtures/practice/x/generate.js';
import type { Canary } from '../../fixtures/practice/x/source/canaries.js';
import type { Expected } from '../../fixtures/practice/x/source/expected.js';
import type { Route } from '../../fixtures/practice/x/source/routes.js';

const folder = new URL('../../fixtures/practice/x/', import.meta.url);
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

/** Milliseconds since 1970 in an X post id, worked out here on its own. */
const millisecondsOf = (id: string): number => Number((BigInt(id) >> 22n) + 1288834974657n);
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

  it('have a measured height for every cell', () => {
    const layout = JSON.parse(read('layout.json')) as Record<string, number[]>;
    for (const { name, html } of pages) {
      const heights = layout[name] ?? [];
      expect(heights).toHaveLength(html.split('data-testid="cellInnerDiv"').length - 1);
      expect(Math.min(...heights)).toBeGreaterThan(40);
    }
  });

  it('stay small', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sizes = files.map((file) => statSync(new URL(file, folder))).filter((s) => s.isFile());
    expect(sizes.reduce((sum, s) => sum + s.size, 0)).toBeLessThan(550_000);
  });
});

describe('the routes', () => {
  it('lead to files that exist, each address once', () => {
    const keys = routes.map((r) => `${r.url}?${r.query ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { file } of routes) expect(existsSync(new URL(file, folder)), file).toBe(true);
  });

  it('answer every address that a page loads', () => {
    const loaded = /(?:src|poster)="([^"]+)"|url\((?:&quot;)?(https:[^)&]+(?:&amp;[^)&]+)*)(?:&quot;)?\)/g;
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
        name === 'home' ? /script-src 'none'/ : /script-src 'sha256-[\w+/]{43}='/,
      );
  });
});

describe.each(pages)('page $name', ({ html, expected, route }) => {
  it('is served under the address that the expected items name', () => {
    expect(expected.url).toBe(route.url);
  });

  it('shows every expected item', () => {
    expect(expected.items.length).toBeGreaterThan(1);
    for (const { postId, author, text } of expected.items) {
      expect(html.includes(`/status/${postId ?? 'missing'}`), text).toBe(true);
      expect(html.includes(`UserAvatar-Container-${author.handle ?? 'missing'}"`), text).toBe(true);
      const start = text.split(/[@#\n\p{Extended_Pictographic}]|https:|x\.com/u)[0] ?? '';
      expect(decode(html).includes(start), start).toBe(true);
    }
  });

  it('has ids that tell the same time as the time elements', () => {
    const timed = /href="\/\w+\/status\/(\d+)(?:\/history)?"[^>]*>(?:(?!<\/a>).)*?<time datetime="([^"]+)"/gs;
    const links = [...html.matchAll(timed)];
    const dated = expected.items.filter((item) => !item.promoted);
    expect(links).toHaveLength(dated.length);
    for (const [, id = '', datetime = ''] of links) {
      expect(Math.floor(millisecondsOf(id) / 1000) * 1000).toBe(Date.parse(datetime));
      expect(datetime).toMatch(/^2026-1[01]-/);
    }
  });

  it('names the time of each item as its id does', () => {
    for (const { postId, postedAt } of expected.items.filter((item) => !item.promoted)) {
      expect(Date.parse(postedAt.value ?? '')).toBe(Math.floor(millisecondsOf(postId ?? '0') / 1000) * 1000);
    }
  });

  it('carries the canaries of every page', () => {
    const onSomePages = ['CONCEPT', 'DELEN', 'SESSIE'];
    for (const { name, string, kind } of canaries) {
      if (!onSomePages.includes(name)) expect(html.includes(string), name).toBe(true);
      if (kind === 'text') expect(html.includes(`="${string}`), name).toBe(false);
    }
  });
});

describe('the canaries', () => {
  it('all stand on the home page or on the status page', () => {
    const both = pages.filter((p) => p.name !== 'status-covered').map((p) => p.html);
    for (const { string } of canaries) expect(both.some((html) => html.includes(string))).toBe(true);
  });

  it('are never part of what should be read', () => {
    for (const { expected } of pages) {
      for (const { string } of canaries) expect(JSON.stringify(expected)).not.toContain(string);
    }
  });

  it('have colours that no file or style uses elsewhere', () => {
    for (const { html } of pages) {
      for (const { string } of canaries.filter((c) => c.kind === 'pixel')) {
        expect(html.split(string)).toHaveLength(2);
      }
    }
  });
});

const saved = new URL('../../../../shared/pages/', import.meta.url);

describe.runIf(existsSync(saved))('people of real saved pages', () => {
  it('are not on our pages', () => {
    const words = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own = Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        (key === 'handle' || key === 'displayName') && typeof inner === 'string' ? [inner] : words(inner),
      );
      return own.filter((word) => word.length > 4);
    };
    const names = ['x', 'instagram', 'facebook'].flatMap((platform) =>
      readdirSync(new URL(`${platform}/`, saved))
        .filter((file) => file.endsWith('.expected.json'))
        .flatMap((file) => words(JSON.parse(readFileSync(new URL(`${platform}/${file}`, saved), 'utf8')))),
    );
    expect(names.length).toBeGreaterThan(20);
    const ours = read('data.json').toLowerCase();
    expect([...new Set(names)].filter((name) => ours.includes(name.toLowerCase()))).toEqual([]);
  });
});
