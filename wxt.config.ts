import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { answerPrefixes, mediaHosts, platformPages } from './src/platforms/index.js';
import { reduceCss } from './src/ui/theme/reduce.js';

const MEDIA_PAGES = [...new Set(mediaHosts)].map((host) => `https://*.${host}/*`);

/** Development key: pins the extension id outside the stores. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAt4wIXCgJ7uRbEVGscerz0eGcwkBQGti9SVj4XzLCWmXNBjyfQoG3gxXDoWtGg9YholWbDJQ6Q6ePuExJxWGwLAOBFixcKOvRxDfdy1+3FQU5FJx/CLOKy7ZfsACooki5LLJNGvfftEoRsbVmJnCjmdze+4aXmPxzo1xDWG4Eti4igRyx2SopzyXF4wQlJiMWStrhi0LsNadj7epmq0ek7twG6HvDD4gtWD3FJ0u13CYqOvg+LdPdNYSbSBV/HodEHuyCyOKTDOWty5mUS1rKK1r/eNfGs0MYeZwYVobDh7KzeWmnElhblU3sMI6sdzOZTujwC22rtmf8mvDPhfQFYwIDAQAB';

const GECKO = {
  gecko: {
    id: 'vastgelegd@vastgelegd.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};

/** SHA-256 over the names and bytes of everything the build is made from, so that a record can name its build. */
function buildHash(): string {
  const hash = createHash('sha256');
  const add = (path: string) => hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  for (const folder of ['entrypoints', 'public', 'src']) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    files
      .map((file) => join(file.parentPath, file.name).replaceAll('\\', '/'))
      .sort()
      .forEach(add);
  }
  ['package-lock.json', 'wxt.config.ts'].forEach(add);
  return hash.digest('hex');
}

/** Of the design system's style sheets only what the views use goes into the package. */
export function reducedStyles() {
  const views = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const source = views.map((file) => readFileSync(join('src/ui', file), 'utf8')).join('');
  const classes = new Set(source.match(/\butrecht-[\w-]+/g));
  return {
    name: 'reduced-styles',
    transform: (code: string, id: string) =>
      id.endsWith('/src/ui/style.css') ? { code: reduceCss(code, classes), map: null } : null,
  };
}

/** Style sheets are needed to build alone, and yet a part of them is in the package. */
const STYLE_PACKAGES = ['@nl-design-system-community/ma-design-tokens', '@utrecht/component-library-css'];

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
}

/** The licence of everything by others that is in the package: their conditions ask that it goes along. */
function thirdPartyNotices(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const styles = new Set(STYLE_PACKAGES.map((name) => `node_modules/${name}`));
  return Object.entries(lock.packages)
    .filter(([path, { dev, peer }]) => styles.has(path) || (path !== '' && dev !== true && peer !== true))
    .map(([path, { version = '', license = '' }]) => {
      const texts = readdirSync(path).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const body = texts.map((file) => readFileSync(join(path, file), 'utf8').trim());
      return [`${name} ${version} ${license}`.trim(), ...body].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * Chromium names a script in every stack that it is part of, with the id of the extension; it takes a name that the script
 * gives itself instead. A page can make a stack that runs through what we put in the place of its functions.
 */
function namelessInStacks() {
  return {
    name: 'nameless-in-stacks',
    generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
      const chunk = bundle['page-data.js'];
      if (chunk?.code !== undefined) chunk.code = `${chunk.code.trimEnd()}\n//# sourceURL=native\n`;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'third-party-notices.txt', contents: `${thirdPartyNotices()}\n` });
    },
  },
  vite: () => ({
    define: { __BUILD_HASH__: JSON.stringify(buildHash()), __ANSWERS__: JSON.stringify(answerPrefixes) },
    plugins: [reducedStyles(), namelessInStacks()],
    resolve: {
      alias: [
        // JSZip's ready-made file holds a copy of what the second line replaces.
        { find: /^jszip$/, replacement: 'jszip/lib/index.js' },
        {
          find: /^setimmediate$/,
          replacement: join(import.meta.dirname, 'src/bundle/write/set-immediate.ts'),
        },
      ],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'nl',
    key: browser === 'firefox' ? undefined : KEY,
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'downloads',
      'contextMenus',
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['<all_urls>'],
    // Firefox' own default also turns http into https, and most time stamp authorities have http only. What comes over
    // it is signed; a password is only sent over https.
    content_security_policy:
      browser === 'firefox' ? { extension_pages: "script-src 'self'; object-src 'self'" } : undefined,
    host_permissions: [...platformPages, ...MEDIA_PAGES],
    minimum_chrome_version: browser === 'firefox' ? undefined : '137',
    incognito: 'not_allowed',
    // In this order: the one in the page's world listens before the other tells it the secret.
    content_scripts: [
      { matches: [...platformPages], js: ['page-data.js'], run_at: 'document_start', world: 'MAIN' },
      { matches: [...platformPages], js: ['page-key.js'], run_at: 'document_start' },
      { matches: [...platformPages], js: ['capture.js'], run_at: 'document_idle' },
    ],
    commands: {
      capture: { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_menu_capture__' },
    },
    action: { default_title: '__MSG_action_title__' },
    browser_specific_settings: browser === 'firefox' ? GECKO : undefined,
  }),
});
