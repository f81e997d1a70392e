import type { HTTPRequest, Page } from 'puppeteer';
import { waitFor } from './wait.js';

/** Milliseconds without an open request and without a change of the page. */
const QUIET = 500;
const LONGEST = 10_000;

/** Opens `url` in `page` and waits until the page is settled, at most 10 seconds. */
export async function openSettled(page: Page, url: string): Promise<void> {
  const open = new Set<HTTPRequest>();
  const track = (request: HTTPRequest) => void open.add(request);
  const forget = (request: HTTPRequest) => void open.delete(request);
  page.on('request', track).on('requestfinished', forget).on('requestfailed', forget);
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST }).catch((error: unknown) => {
    if (!isTimeout(error)) throw error;
  });
  await settled(page, () => open.size === 0);
  page.off('request', track).off('requestfinished', forget).off('requestfailed', forget);
}

/** Waits until the page has not changed for half a second and `idle` holds; gives up after 10 seconds. */
export async function settled(page: Page, idle: () => boolean = () => true): Promise<void> {
  let busySince = Date.now();
  let changes = await watchChanges(page);
  const quiet = async () => {
    if (!idle()) busySince = Date.now();
    const still = await changes().catch(async () => {
      // The page went elsewhere: watch the new one.
      changes = await watchChanges(page);
      return 0;
    });
    return still >= QUIET && Date.now() - busySince >= QUIET;
  };
  await waitFor(quiet, { timeout: LONGEST }).catch(() => false);
}

/** Starts to watch the document, out of the page's sight; the result tells for how many milliseconds it is still. */
async function watchChanges(page: Page): Promise<() => Promise<number>> {
  const last = await page.evaluateHandle(() => {
    const state = { at: performance.now() };
    const observer = new MutationObserver(() => {
      state.at = performance.now();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return state;
  });
  return () => last.evaluate(({ at }) => performance.now() - at);
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';
