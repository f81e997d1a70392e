import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const shared = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  define: { __BUILD_HASH__: JSON.stringify('0'.repeat(64)) },
};

const inBrowser = (browser: 'chromium' | 'firefox') => ({
  provide: { browser },
  fileParallelism: false,
  // A browser on a busy machine may be slow to start once; what fails twice fails.
  retry: 1,
  testTimeout: 90_000,
  hookTimeout: 180_000,
});

/** `quick` needs Node alone; `packages` builds the extension; `e2e` and `e2e-firefox` also start that browser, and run one
 * file after the other. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    env: { TZ: 'Europe/Amsterdam' },
    projects: [
      {
        ...shared,
        test: {
          name: 'quick',
          include: ['test/{unit,contracts,architecture,faults}/**/*.test.{ts,tsx}'],
          exclude: ['test/contracts/{commands,packages}/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'packages',
          include: ['test/contracts/packages/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['test/{e2e,contracts/commands}/**/*.test.ts'],
          ...inBrowser('chromium'),
        },
      },
      {
        ...shared,
        test: { name: 'e2e-firefox', include: ['test/e2e/**/*.test.ts'], ...inBrowser('firefox') },
      },
    ],
  },
});
