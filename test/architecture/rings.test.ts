import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, parse, sourcesIn, valueImportsOf, type Source } from './sources.js';

const contents = [
  'core',
  'platforms',
  'protocols',
  'evidence',
  'norm',
  'dossier',
  'logbook',
  'capture',
  'bundle',
  'ui',
];

/** Which folders of src a folder may import, besides itself. */
const rings: Record<string, readonly string[]> = {
  core: [],
  platforms: ['core'],
  protocols: ['core'],
  evidence: ['core'],
  norm: ['core', 'protocols'],
  dossier: ['core', 'protocols'],
  logbook: ['core', 'evidence'],
  capture: ['core', 'platforms', 'evidence', 'logbook'],
  bundle: ['core', 'evidence', 'dossier', 'logbook'],
  ui: contents,
  browser: ['core'],
};

/** Packages that only these folders may import. */
const doors: Record<string, readonly string[]> = {
  'webextension-polyfill': ['browser'],
  dexie: ['logbook'],
  jszip: ['bundle'],
  '@zip.js/zip.js': ['bundle'],
  preact: ['ui', 'bundle'],
};

const folderOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/** What is wrong with the imports of one file, one sentence each. */
function faultsOf(source: Source): string[] {
  const from = folderOf(source.path);
  if (from === null) return [];
  // The browser's folder fulfils what others declare: of them it may know the types, not the code.
  const specifiers = from === 'browser' ? valueImportsOf(source) : importsOf(source);
  return specifiers.flatMap((specifier) => {
    if (!specifier.startsWith('.')) return packageFaults(source.path, from, specifier);
    const target = posix.join(posix.dirname(source.path), specifier);
    const to = folderOf(target);
    if (to === null) {
      return target.startsWith('public/') ? [] : [`${source.path} imports ${target}, outside src`];
    }
    return to === from || rings[from]?.includes(to)
      ? []
      : [`${source.path} imports ${to}: against the rings`];
  });
}

function packageFaults(path: string, from: string, specifier: string): string[] {
  if (specifier.startsWith('node:')) return [`${path} imports ${specifier}: src runs in browsers too`];
  if (from === 'core' && specifier !== 'valibot')
    return [`${path} imports ${specifier}: core has valibot alone`];
  const allowed = doors[packageOf(specifier)];
  return allowed && !allowed.includes(from)
    ? [`${path} imports ${specifier}: only ${allowed.join(', ')} may`]
    : [];
}

describe('rings', () => {
  it('every folder of src has its place', () => {
    const folders = new Set(sourcesIn('src').map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => folder === null || !(folder in rings))).toEqual([]);
  });

  it('imports run inward only', () => {
    expect(sourcesIn('src').flatMap(faultsOf)).toEqual([]);
  });

  it('entry points import from src and packages only, and no Node modules', () => {
    const wrong = sourcesIn('entrypoints').flatMap((source) =>
      importsOf(source).filter((specifier) => specifier.startsWith('node:') || packageOf(specifier) in doors),
    );
    expect(wrong.filter((specifier) => packageOf(specifier) !== 'preact')).toEqual([]);
  });

  it.each([
    ['src/core/a.ts', `import { b } from '../platforms/b.js';`],
    ['src/core/a.ts', `export * from '../ui/b.js';`],
    ['src/logbook/a.ts', `const b = await import('../capture/b.js');`],
    ['src/bundle/a.ts', `import { readFile } from 'node:fs';`],
    ['src/capture/a.ts', `import browser from 'webextension-polyfill';`],
    ['src/evidence/a.ts', `type B = import('../bundle/b.js').B;`],
    ['src/core/a.ts', `import Dexie from 'dexie';`],
    ['src/browser/a.ts', `import { type B, c } from '../capture/b.js';`],
  ])('sees a wrong import in %s: %s', (path, text) => {
    expect(faultsOf(parse(path, text))).toHaveLength(1);
  });

  it('lets the browser know the types of the ports it fulfils', () => {
    const text = `import type { Ports } from '../capture/ports.js';`;
    expect(faultsOf(parse('src/browser/a.ts', text))).toEqual([]);
  });
});
