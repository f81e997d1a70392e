import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tools/paths.js';
import { filesIn, read } from './sources.js';

const topLevel = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  'entrypoints',
  'eslint.config.js',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];
const binary = /\.(png|jpe?g|webp|woff2?|ttf|zip|pem)$|-lock\.json$/;
const written = () =>
  [
    ...filesIn('entrypoints', 'src', 'public', 'test', '.ci'),
    ...topLevel.filter((name) => name.includes('.') || name === 'LICENSE'),
  ].filter((path) => !binary.test(path) && existsSync(join(root, path)));

/** Lines that match, each with its file. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
  );
}

describe('repository', () => {
  it('has exactly the agreed top level', () => {
    const seen = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(seen.sort()).toEqual(topLevel);
  });

  it('names no path of a machine', () => {
    const path = new RegExp(`(^|[^\\w.:/-])/(${['work', 'root', 'home', 'Users'].join('|')})/[\\w-]`);
    expect(linesWith(path, written())).toEqual([]);
  });

  it('names no registry, so that npm uses the one that is set', () => {
    expect(linesWith(/"resolved":|registry\s*=/, ['package-lock.json', '.npmrc', 'package.json'])).toEqual(
      [],
    );
  });

  it('pins every package to one version', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const versions = { ...dependencies, ...devDependencies, ...overrides };
    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is licensed under the EUPL 1.2', () => {
    expect(read('LICENSE')).toMatch(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/i);
    expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'EUPL-1.2' });
  });

  it('has no test that sleeps, is skipped or runs alone', () => {
    const tests = filesIn('test').filter(
      (path) => /\.tsx?$/.test(path) && !path.startsWith('test/architecture/'),
    );
    const idle = /setTimeout\(\s*r(esolve)?\b|waitForTimeout|setTimeout\(\s*\(\)\s*=>\s*r(esolve)?\(/;
    expect(linesWith(idle, tests)).toEqual([]);
    expect(linesWith(/\b(it|test|describe)\.(only|skip|todo)\(/, tests)).toEqual([]);
  });
});
