import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, type Chromium, type LaunchOptions } from '../tools/chromium.js';
import { fixtures } from '../tools/paths.js';
import { readRoutes, startPageServer, type PageServer, type Route } from '../tools/page-server.js';

/** The pages of our own that look like X; invented people. */
export const practiceX = join(fixtures, 'practice/x/routes.json');

export interface Harness {
  readonly server: PageServer;
  readonly chromium: Chromium;
}

export interface HarnessOptions extends Omit<LaunchOptions, 'resolve'> {
  /** Instead of the practice pages of X. */
  readonly routes?: readonly Route[];
}

/**
 * One server with the practice pages and one browser with the built extension for all tests of the calling file. Use
 * what it returns inside tests and hooks only: it is filled before the first of them runs.
 */
export function useHarness({ routes, ...options }: HarnessOptions = {}): Harness {
  let server: PageServer | undefined;
  let chromium: Chromium | undefined;
  beforeAll(async () => {
    server = await startPageServer(routes ?? readRoutes(practiceX));
    chromium = await launchChromium({ ...options, resolve: server.address });
  });
  afterAll(async () => {
    await chromium?.stop();
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
    get chromium() {
      return started(chromium);
    },
  };
}
