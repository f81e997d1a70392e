import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toItem } from '../../../src/core/item.js';
import { instagram } from '../../../src/platforms/instagram/index.js';
import { generate } from '../../fixtures/practice/instagram/generate.js';
import type { Expected } from '../../fixtures/practice/instagram/source/expected.js';
import type { Canary } from '../../fixtures/practice/x/source/canaries.js';
import type { Route } from '../../fixtures/practice/x/source/routes.js';
import { fixtures, root } from '../../tools/paths.js';

const folder = `${fixtures}/practice/instagram/`;
const read = (path: string): string => readFileSync(folder + path, 'utf8');

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
/** A document without a browser around it: the generator reads files by their address. */
const documentOf = (html: string): Document =>
  new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** Milliseconds since 1970 in the number of a post, worked out here on its own. */
const millisecondsOf = (pk: string): number => Number((BigInt(pk) >> 23n) + 1314220021721n);
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
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(folder + file))
      .filter((stat) => stat.isFile());
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(450_000);
  });
});

describe('the routes', () => {
  it('lead to files that exist, each address once', () => {
    const keys = routes.map(({ url, query }) => `${url}?${query ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { file } of routes) expect(existsSync(folder + file), file).toBe(true);
  });

  it('answer every address that a page loads', () => {
    for (const { html } of pages) {
      const loaded = [...html.matchAll(/(?:src|poster)="(https:[^"]+)"|url\((https:[^)]+)\)/g)];
      const addresses = loaded.map((match) => decode(match[1] ?? match[2] ?? ''));
      expect(addresses.length).toBeGreaterThan(10);
      for (const address of addresses) {
        const { origin, pathname, search } = new URL(address);
        const hit = routes.some(
          ({ url, query }) => url === origin + pathname && (query === undefined || query === search.slice(1)),
        );
        expect(hit, address).toBe(true);
      }
    }
  });

  it('serve pictures under signed addresses of hosts that the platform names', () => {
    const pictures = routes.filter(({ type }) => type === 'image/jpeg');
    expect(pictures.length).toBeGreaterThan(10);
    for (const { url, query } of pictures) {
      expect(instagram.mediaHosts.some((host) => new URL(url).hostname.endsWith(`.${host}`))).toBe(true);
      expect(query).toMatch(/oh=.+&oe=/);
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

  it('is read as it was written', () => {
    const document = documentOf(html);
    if (existsSync(`${folder}${name}.answer.json`)) instagram.learn(document, [read(`${name}.answer.json`)]);
    const items = instagram.posts(document).map((post) => toItem(instagram.read(post, expected.url)));
    expect(items).toEqual(expected.items.map(({ accept: _accept, ...item }) => ({ ...item, conflicts: [] })));
  });

  it('shows who is logged in', () => {
    expect(instagram.ownAccount(documentOf(html)).value).toBe('noor.lindermeer');
  });

  it('has numbers of posts that were given out just before the post was shown', () => {
    for (const { postId, postedAt, kind } of expected.items.filter(
      ({ kind }) => kind === 'post' || kind === 'ad',
    )) {
      const lag = Date.parse(postedAt.value ?? '') - millisecondsOf(postId ?? '0');
      expect(lag, kind).toBeGreaterThanOrEqual(0);
      expect(lag, kind).toBeLessThan(10_000);
    }
  });

  it('carries the canaries of every page', () => {
    const onSomePages = ['CONCEPT', 'INVOER', 'DELEN', 'SESSIE', 'TREND', 'ZIJKOLOM'];
    for (const { name, string } of canaries)
      if (!onSomePages.includes(name)) expect(html.includes(string), name).toBe(true);
  });
});

describe('the canaries', () => {
  it('all stand on some page, and are never part of what should be read', () => {
    for (const { string, name } of canaries) {
      expect(
        pages.some(({ html }) => html.includes(string)),
        name,
      ).toBe(true);
      for (const { expected } of pages) expect(JSON.stringify(expected)).not.toContain(string);
    }
  });

  it('have colours that stand nowhere else', () => {
    for (const { html } of pages)
      for (const { string } of canaries.filter(({ kind }) => kind === 'pixel'))
        expect(html.split(string).length).toBeLessThanOrEqual(2);
  });
});

const saved = `${root}/../shared/pages/`;

describe.runIf(existsSync(saved))('people of real saved pages', () => {
  it('are not on our pages', () => {
    const words = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        (key === 'handle' || key === 'displayName') && typeof inner === 'string' ? [inner] : words(inner),
      );
    };
    const names = ['x', 'instagram', 'facebook'].flatMap((platform) =>
      readdirSync(`${saved}${platform}/`)
        .filter((file) => file.endsWith('.expected.json'))
        .flatMap((file) => words(JSON.parse(readFileSync(`${saved}${platform}/${file}`, 'utf8')))),
    );
    const ours = read('data.json').toLowerCase();
    const long = [...new Set(names)].filter((name) => name.length > 4);
    expect(long.length).toBeGreaterThan(20);
    expect(long.filter((name) => ours.includes(name.toLowerCase()))).toEqual([]);
  });
});
