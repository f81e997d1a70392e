import type { LaunchOptions, TestBrowser } from './browser.js';
import type { BrowserName } from './browsers.js';
import { launchChromium } from './chromium.js';
import { launchFirefox } from './firefox.js';

const launchers: Record<BrowserName, (options: LaunchOptions) => Promise<TestBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Starts one of the browsers with the built extension. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<TestBrowser> =>
  launchers[name](options);
