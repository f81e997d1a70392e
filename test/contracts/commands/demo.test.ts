import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { authorityFolder, honest, makeAuthority, startAuthority } from '../../tools/authority.js';
import { runCommand, runProgram } from './command.js';

const out = mkdtempSync(join(tmpdir(), 'vastgelegd-demo-'));
afterAll(() => rmSync(out, { recursive: true }));

it('leaves exactly one bundle, that stock tools find whole', async () => {
  writeFileSync(join(out, 'vastgelegd-oud.zip'), '');
  const demo = await runCommand('demo', '--out', out);
  expect(demo.stderr).toContain('vastgelegd: https://x.com/');
  expect(demo.code).toBe(0);
  const zips = readdirSync(out).filter((name) => name.endsWith('.zip'));
  expect(zips).toHaveLength(1);
  expect(demo.stdout).toContain(zips[0]);
  const bundle = join(out, zips[0] ?? '');

  const unpacked = join(out, 'uitgepakt');
  expect(await runProgram('unzip', ['-q', bundle, '-d', unpacked])).toMatchObject({ code: 0 });
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const checked = await runProgram('sha256sum', ['-c', '--quiet', manifest], unpacked);
    expect(checked).toEqual({ code: 0, stdout: '', stderr: '' });
  }
});

it('has the bundle stamped by an authority, over the extension itself', async () => {
  const { folder } = authorityFolder();
  const authority = makeAuthority(folder);
  const server = await startAuthority(honest(authority));
  const demo = await runCommand('demo', '--out', folder, '--tsa', server.url);
  expect(demo.code).toBe(0);
  const [zip = ''] = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  const unpacked = join(folder, 'uit');
  expect(await runProgram('unzip', ['-q', join(folder, zip), '-d', unpacked])).toMatchObject({ code: 0 });
  const token = ['-in', 'META-INF/timestamp001.tst', '-token_in', '-CAfile', authority.root];
  const checked = await runProgram(
    'openssl',
    ['ts', '-verify', '-data', 'META-INF/ASiCManifest001.xml', ...token],
    unpacked,
  );
  expect(checked).toMatchObject({ code: 0 });
  // The head of the journal was stamped too, and nothing but hashes went out.
  expect(server.requests.length).toBeGreaterThan(1);
  for (const { body, headers } of server.requests) {
    expect(body).toHaveLength(69);
    expect(headers).not.toHaveProperty('cookie');
  }
  await server.stop();
});

it('does the same in Firefox', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vastgelegd-demo-'));
  const demo = await runCommand('demo', '--browser', 'firefox', '--out', folder);
  expect(demo.stderr).toContain('Firefox start');
  expect(demo.code).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.zip'))).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

it('does not remove a zip that is not its own', async () => {
  const foreign = mkdtempSync(join(tmpdir(), 'vastgelegd-demo-'));
  writeFileSync(join(foreign, 'vakantie.zip'), 'van iemand');
  const { code, stderr } = await runCommand('demo', '--out', foreign);
  expect(code).not.toBe(0);
  expect(stderr).toContain('vakantie.zip');
  expect(readdirSync(foreign)).toEqual(['vakantie.zip']);
  rmSync(foreign, { recursive: true });
});
