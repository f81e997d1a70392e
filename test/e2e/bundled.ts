import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/paths.js';

/** One of our modules, with all that it imports, as a script for a page without modules: it sets `globalThis[name]`. */
export async function bundled(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry: join(root, module), formats: ['iife'], name } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!('output' in first)) throw new Error('no script');
  return `${first.output[0].code}; globalThis.${name} = ${name};`;
}
