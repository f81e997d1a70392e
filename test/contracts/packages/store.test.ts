import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../tools/paths.js';
import { runCommand, runProgram } from '../commands/command.js';

/** The packages as made here, and as made in another folder from nothing but the sources package. */
const here = mkdtempSync(join(tmpdir(), 'vastgelegd-store-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'vastgelegd-sources-'));
const there = join(elsewhere, 'packages');
const read = (folder: string, name: string) =>
  readFileSync(join(folder, readdirSync(folder).find((file) => file.endsWith(`-${name}.zip`)) ?? name));
const open = (name: string) => JSZip.loadAsync(read(here, name));

interface Manifest {
  readonly key?: string;
  readonly background: unknown;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}
const manifestOf = async (name: string) =>
  JSON.parse((await (await open(name)).file('manifest.json')?.async('string')) ?? '') as Manifest;

beforeAll(async () => {
  const { code, stderr } = await runCommand('zip', '--out', here);
  expect(code, stderr).toBe(0);
  execFileSync('unzip', ['-q', join(here, readdirSync(here).find((f) => f.includes('sources')) ?? '')], {
    cwd: elsewhere,
  });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const command = ['--import', 'tsx', 'test/tools/zip.ts', '--out', there];
  const again = await runProgram(process.execPath, command, elsewhere);
  expect(again.code, again.stderr).toBe(0);
});
afterAll(() => {
  rmSync(here, { recursive: true, force: true });
  rmSync(elsewhere, { recursive: true, force: true });
});

it.each(['chrome', 'firefox', 'sources'])(
  'makes the same %s package from the sources package, in another folder',
  (name) => expect(read(here, name).equals(read(there, name))).toBe(true),
);

it('leaves the key of development out for Chrome, and names the extension for Firefox', async () => {
  expect(await manifestOf('chrome')).not.toHaveProperty('key');
  expect(await manifestOf('chrome')).toMatchObject({ background: { service_worker: 'background.js' } });
  expect(await manifestOf('firefox')).toMatchObject({
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: expect.stringContaining('@') as string } },
  });
});

it('asks for the permissions that the README gives reasons for, and no others', async () => {
  const reasons = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of ['chrome', 'firefox']) {
    const { permissions, optional_permissions } = await manifestOf(name);
    const asked = [...permissions, ...optional_permissions];
    expect(asked.filter((permission) => !reasons.includes(`| \`${permission}\` |`))).toEqual([]);
    // The panel is a permission of Chromium; Firefox has its sidebar without.
    expect(asked.includes('sidePanel')).toBe(name === 'chrome');
  }
});

it('packs the extension and nothing else', async () => {
  for (const name of ['chrome', 'firefox']) {
    const paths = Object.keys((await open(name)).files);
    expect(paths).toContain('manifest.json');
    expect(paths).toContain('_locales/en/messages.json');
    expect(paths.filter((path) => !/\.(js|css|html|json|png|svg|ttf|txt)$/.test(path))).toEqual([]);
  }
  const sources = Object.keys((await open('sources')).files);
  expect(sources).toEqual(expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'README.md']));
  expect(sources.filter((path) => /node_modules|\.output|\.git\/|\.pem$/.test(path))).toEqual([]);
});

it('carries the licences of what others made', async () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of ['chrome', 'firefox']) {
    const notices = await (await open(name)).file('third-party-notices.txt')?.async('string');
    for (const [dependency, version] of Object.entries(dependencies))
      expect(notices).toContain(`${dependency} ${version}`);
    expect(notices).toContain('Permission is hereby granted');
    expect(notices).toContain('Mozilla Public License Version 2.0');
    expect(notices).toContain('Bitstream Vera');
    expect(notices).toContain('@utrecht/component-library-css');
  }
});

it.each(['chrome', 'firefox', 'sources'])('gives a %s package that stock tools take', (name) => {
  const file = readdirSync(here).find((path) => path.endsWith(`-${name}.zip`)) ?? '';
  expect(execFileSync('unzip', ['-t', join(here, file)]).toString()).toContain('No errors detected');
});
