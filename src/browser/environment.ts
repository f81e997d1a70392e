import browser from 'webextension-polyfill';
import type { Environment } from '../core/capture.js';

declare const __BUILD_HASH__: string;

/** Name, version and build of this software, in one line. */
export function software(): string {
  return `Vastgelegd ${browser.runtime.getManifest().version} (${__BUILD_HASH__})`;
}

/** `Chrome/156.0.0.0` or `Firefox/153.0` out of a user agent; the whole string where neither is in it. */
export const browserOf = (userAgent: string): string =>
  /(?:Edg|Firefox|Chrome)\/[\d.]+/.exec(userAgent)?.[0].replace('/', ' ') ?? userAgent;

/** The browser, system and build that a capture is made with. */
export async function environmentOf(userAgent: string): Promise<Environment> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return {
    browser: browserOf(userAgent),
    os: `${os} ${arch}`,
    userAgent,
    extension: browser.runtime.getManifest().version,
    build: __BUILD_HASH__,
  };
}
