import browser from 'webextension-polyfill';

/** Opens one of our pages in a tab; `hash` names the place in it. */
export async function openPage(
  page: 'logbook' | 'options' | 'verify' | 'sidepanel',
  hash = '',
): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${page}.html`) + hash });
}

/** The tab's zoom, 1 = 100 %; null where the browser does not say. */
export const zoomOf = (tabId: number): Promise<number | null> =>
  browser.tabs.getZoom(tabId).catch(() => null);
