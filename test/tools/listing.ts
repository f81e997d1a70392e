import type { Page } from 'puppeteer';
import type { Browser } from 'webextension-polyfill';
import type { Reply } from '../../src/browser/messages.js';
import type { Item } from '../../src/core/item.js';
import type { TestBrowser } from './browser.js';
import { messageOf } from './cli.js';
import { waitFor } from './wait.js';

/** What the extension reads on a page, in document order; `reason` says why there is nothing. */
export interface Listing {
  readonly items: readonly Item[];
  readonly reason: string | null;
}

/** The worker's own global, inside functions that run there. */
declare const chrome: Browser;

/** Asks the extension's content script on `page`, as soon as it answers; `hover`: as a capture would make links visible. */
export async function listPosts(browser: TestBrowser, page: Page, hover = false): Promise<Listing> {
  await page.bringToFront();
  const background = await browser.background();
  const ask = () =>
    background.evaluate(
      async (url, hover) => {
        const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const id = tabs.find((tab) => tab.url === url)?.id;
        return id === undefined ? null : chrome.tabs.sendMessage(id, { type: 'list', hover }, { frameId: 0 });
      },
      page.url(),
      hover,
    );
  try {
    const reply = await waitFor(async () => (await ask()) as Reply<Listing> | null, {
      timeout: 10_000,
      what: 'een antwoord van de extensie',
    });
    return reply.ok ? reply.value : { items: [], reason: `De extensie meldt: ${reply.code}` };
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : '';
    return { items: [], reason: `De extensie antwoordt niet op dit adres. ${cause}`.trim() };
  }
}
