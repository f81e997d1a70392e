import type { Entry } from '@zip.js/zip.js';

/** What only the root of a bundle has. */
const AT_ROOT = ['bagit.txt', 'manifest-sha256.txt', 'handtekening.json', 'data/dossier.json'];

/** A name that an archive tool gives to a folder by itself or after a person; never a step up or a drive. */
const FOLDER = /^(?!\.{1,2}$)[^/\\:*?"<>|\p{Cc}]{1,120}$/u;

const WINDOWS = /(?:^|\\)data\\dossier\.json$/;

/** The folder that holds the whole bundle, or null where the bundle lies at the root. */
function wrapperOf(paths: readonly string[]): string | null {
  const [folder = ''] = (paths[0] ?? '').split('/', 1);
  const wrapped =
    FOLDER.test(folder) &&
    paths.every((path) => path.startsWith(`${folder}/`)) &&
    AT_ROOT.some((name) => paths.includes(`${folder}/${name}`));
  return wrapped ? folder : null;
}

/**
 * The path of each entry as the bundle means it. Two habits of tools that pack a folder again change no file: one
 * folder around everything (Explorer, Finder; RFC 8493, 4.1 even asks for it), and `\` between names
 * (Compress-Archive of Windows PowerShell 5.1). Only where all of the archive has the habit; else the names stay as
 * they are, and are refused.
 */
export function pathsOf(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const names = entries.map(({ filename }) => filename);
  const windows = names.some((name) => WINDOWS.test(name)) && !names.some((name) => name.includes('/'));
  const paths = windows ? names.map((name) => name.replaceAll('\\', '/')) : names;
  const wrapper = wrapperOf(paths);
  const start = wrapper === null ? 0 : wrapper.length + 1;
  return new Map(entries.map((entry, index) => [entry, paths[index]?.slice(start) ?? entry.filename]));
}

/**
 * Whether the name that zip.js gives (perhaps from an extra field) is that of the header itself. A folder around
 * everything may hold letters that the header writes in another encoding; behind it there is only ASCII.
 */
export function sameName(filename: string, raw: string, path: string): boolean {
  const wrapped = filename.length > path.length;
  const header = raw.replaceAll('\\', '/');
  return raw === filename || (wrapped && header.slice(header.indexOf('/') + 1) === path);
}
