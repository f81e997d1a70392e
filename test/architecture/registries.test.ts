import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../tools/paths.js';
import { filesIn, importsOf, parse, read } from './sources.js';

/** What is no protocol: what holds in the whole country, and the description of the file's form. */
const other = ['nl-landelijk.json', 'protocol.schema.json'];

/** Each part of these folders must be named by the registry beside it. */
const registries = [
  { registry: 'src/platforms/index.ts', parts: () => foldersIn('src/platforms') },
  {
    registry: 'src/protocols/index.ts',
    parts: () =>
      filesIn('src/protocols')
        .filter((path) => path.endsWith('.json') && !other.includes(nameOf(path)))
        .map(nameOf),
  },
];

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);

it.each(registries)('$registry names every part', ({ registry, parts }) => {
  expect(existsSync(join(root, registry))).toBe(true);
  const imported = importsOf(parse(registry, read(registry)));
  const forgotten = parts().filter((part) => !imported.some((path) => path.split('/').includes(part)));
  expect(forgotten).toEqual([]);
  expect(parts().length).toBeGreaterThan(0);
});
