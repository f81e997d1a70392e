import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { LaunchOptions, TestBrowser } from '../tools/browser.js';
import type { BrowserName } from '../tools/browsers.js';
import { startDisplay, type Display } from '../tools/display.js';
import { launch } from '../tools/launch.js';
import { readRoutes, startPageServer, type PageServer, type Route } from '../tools/page-server.js';
import { fixtures } from '../tools/paths.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** In which browser this project runs the tests. */
    readonly browser: BrowserName;
  }
}

/** The pages of our own that look like X; invented people. */
export const practiceX = join(fixtures, 'practice/x/routes.json');

export interface Harness {
  readonly server: PageServer;
  readonly browser: TestBrowser;
}

export interface HarnessOptions extends Omit<LaunchOptions, 'resolve' | 'headful' | 'display'> {
  /** True: Chromium on a screen, with the system's own keyboard and mouse; Firefox does without. */
  readonly screen?: boolean;
  /** Instead of the practice pages of X. */
  readonly routes?: readonly Route[];
}

/**
 * One server with the practice pages and one browser with the built extension for all tests of the calling file. Use
 * what it returns inside tests and hooks only: it is filled before the first of them runs.
 */
export function useHarness({ routes, screen, ...options }: HarnessOptions = {}): Harness {
  let server: PageServer | undefined;
  let browser: TestBrowser | undefined;
  let display: Display | undefined;
  beforeAll(async () => {
    server = await startPageServer(routes ?? readRoutes(practiceX));
    if (screen && inject('browser') === 'chromium') display = await startDisplay();
    const onDisplay = display && { headful: true, display };
    const { address } = server;
    const start = () => launch(inject('browser'), { ...options, ...onDisplay, resolve: address });
    // As a test is tried twice (vitest.config.ts): a browser on a busy machine may fail to start once.
    browser = await start().catch(start);
  });
  afterAll(async () => {
    await browser?.stop();
    await display?.stop();
    await server?.stop();
  });
  const started = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The harness is not started yet.');
    return part;
  };
  return {
    get server() {
      return started(server);
    },
    get browser() {
      return started(browser);
    },
  };
}
