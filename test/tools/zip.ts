import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import JSZip from 'jszip';
import { buildExtension } from './build.js';
import { print, readArgs, run } from './cli.js';
import { root } from './paths.js';

const help = `npm run zip -- [--out MAP]

Maakt de pakketten voor de winkels: een zip voor Chrome en Edge, een voor Firefox, en de broncode die Mozilla bij de
laatste vraagt. Dezelfde bronnen geven dezelfde bytes, op elke computer en in elke map.

  --out MAP   waar ze komen (standaard .output/winkel)`;

/** What the build is made from, and the commands that make it; Mozilla's reviewers build the package from this. */
const SOURCES = [
  '.npmrc',
  '.puppeteerrc.json',
  'LICENSE',
  'README.md',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test/tools',
  'tsconfig.json',
  'wxt.config.ts',
];

/** The earliest time a zip can hold: when a file was built is nobody's business and differs each time. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));

/** Bytes by their path in the package, with forward slashes. */
type Files = ReadonlyMap<string, Buffer>;

/** All files below some paths of a folder. */
function filesIn(folder: string, paths: readonly string[]): Files {
  const found = new Map<string, Buffer>();
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) readdirSync(path).forEach((name) => add(join(path, name)));
    else found.set(relative(folder, path).replaceAll('\\', '/'), readFileSync(path));
  };
  for (const path of paths) add(join(folder, path));
  return found;
}

interface Manifest {
  readonly version: string;
  readonly key?: string;
}

const manifestOf = (files: Files): Manifest =>
  JSON.parse(files.get('manifest.json')?.toString() ?? '{}') as Manifest;

/** The store gives an extension its own key and refuses one that brings another. */
function withoutKey(files: Files): Files {
  const { key: _, ...manifest } = manifestOf(files);
  return new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(manifest))]]);
}

/** Sorted, with one date: the same files give the same bytes. */
async function zipped(files: Files): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    archive.file(path, bytes, { createFolders: false, date: FIXED_DATE });
  return archive.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

async function main(): Promise<number> {
  const { out } = readArgs({
    out: { type: 'string', default: join(root, '.output/winkel') },
  }).values;
  const chrome = filesIn(await buildExtension('chrome'), ['']);
  const firefox = filesIn(await buildExtension('firefox'), ['']);
  const { version } = manifestOf(firefox);
  const packages: Readonly<Record<string, Files>> = {
    chrome: withoutKey(chrome),
    firefox,
    sources: filesIn(root, SOURCES),
  };
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  for (const [name, files] of Object.entries(packages)) {
    const bytes = await zipped(files);
    const path = join(folder, `vastgelegd-${version}-${name}.zip`);
    writeFileSync(path, bytes);
    print(`${createHash('sha256').update(bytes).digest('hex')}  ${relative(process.cwd(), path)}`);
  }
  return 0;
}

await run(help, main);
