import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/item.js';
import { readRoutes, startPageServer } from '../../tools/page-server.js';
import { fixtures } from '../../tools/paths.js';
import { FEED, veiledFeed, veiledPosts } from '../../e2e/veiled-feed.js';
import { runCommand } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-read-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const itemKeys = [
  'author',
  'conflicts',
  'kind',
  'permalink',
  'platform',
  'postId',
  'postedAt',
  'promoted',
  'quoted',
  'text',
];

describe('read-page', () => {
  it('prints the posts of a page that is served elsewhere, in the agreed form', async () => {
    const server = await startPageServer(readRoutes(join(fixtures, 'practice/x/routes.json')));
    const { code, stdout } = await runCommand(
      'read-page',
      ...['--url', 'https://x.com/home', '--resolve', server.address],
    );
    await server.stop();
    expect(code).toBe(0);
    const items = JSON.parse(stdout) as Item[];
    expect(items.length).toBeGreaterThan(2);
    for (const item of items) {
      expect(Object.keys(item).sort()).toEqual(itemKeys);
      expect(Object.keys(item.author).sort()).toEqual(['accountId', 'displayName', 'handle', 'profileUrl']);
      expect(Object.keys(item.postedAt).sort()).toEqual(['shown', 'source', 'value']);
      expect(item.promoted).toBe(item.kind === 'ad');
      expect(item.author.handle).not.toMatch(/^@/);
      if (item.postId !== null) expect(item.permalink).toContain(item.postId);
    }
    expect(stdout).not.toContain('"null"');
  });

  it('with --hover makes hidden permalinks appear', async () => {
    const server = await startPageServer(veiledFeed());
    const read = async (...more: readonly string[]) => {
      const all = ['--url', FEED, '--resolve', server.address, ...more];
      const { stdout } = await runCommand('read-page', ...all);
      return (JSON.parse(stdout) as Item[]).filter(({ permalink }) => permalink === null);
    };
    expect(await read()).toHaveLength(veiledPosts.length);
    expect(await read('--hover')).toEqual([]);
    await server.stop();
  });

  it('reads what a page receives after it was loaded', async () => {
    const routes = readRoutes(join(fixtures, 'practice/instagram/routes.json'));
    const server = await startPageServer(routes);
    const url = 'https://www.instagram.com/p/DfHNcE7itn3/';
    const { stdout } = await runCommand('read-page', '--url', url, '--resolve', server.address);
    await server.stop();
    const items = JSON.parse(stdout) as Item[];
    expect(items.map(({ author }) => author.accountId)).not.toContain(null);
    expect(items.length).toBeGreaterThan(2);
  });

  it('says why there is nothing to print, and that is no error', async () => {
    const file = join(folder, 'login.html');
    writeFileSync(
      file,
      '<!doctype html><title>Inloggen</title><h1>Log in</h1><script>document.title="x"</script>',
    );
    const { code, stdout, stderr } = await runCommand(
      'read-page',
      file,
      '--url',
      'https://x.com/i/flow/login',
    );
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: '[]' });
    expect(stderr.trim()).not.toBe('');
  });

  it('answers so on a host that the extension does not know', async () => {
    const file = join(folder, 'elsewhere.html');
    writeFileSync(file, '<!doctype html><article>Geen platform</article>');
    const { code, stdout, stderr } = await runCommand(
      'read-page',
      file,
      '--url',
      'https://voorbeeld.example/',
    );
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: '[]' });
    expect(stderr).toContain('antwoordt niet');
  });
});
