import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import type { TestBrowser } from './browser.js';
import { isLeaving, stopLater } from './cleanup.js';

export type Launched = Pick<TestBrowser, 'driver' | 'folder' | 'downloads' | 'quit' | 'stop'>;

/** Where downloads arrive, of a browser with its profile in `folder`. */
export const downloadsOf = (folder: string): string => join(folder, 'downloads');

/** Starts a browser in a folder of its own, or in that of an earlier launch; it stops also on Ctrl-C. */
export async function launchInFolder(
  earlier: string | undefined,
  start: (folder: string) => Promise<Browser>,
): Promise<Launched> {
  const folder = earlier ?? mkdtempSync(join(tmpdir(), 'vastgelegd-'));
  let launching: Promise<Browser> | null = null;
  const quit = async () => {
    const driver = await launching?.catch(() => null);
    launching = null;
    await driver?.close();
  };
  const stop = stopLater(async () => {
    await quit();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  if (isLeaving()) throw new Error('Er wordt al gestopt.');
  launching = start(folder);
  return { driver: await launching, folder, downloads: downloadsOf(folder), quit, stop };
}

/**
 * Copies the built extension. Browsers take the language of an extension from their own language packs, which a bare
 * Debian does not have. Without the English texts every browser falls back to the default language, Dutch.
 */
export function copyExtension(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, '_locales/en'), { recursive: true, force: true });
}
