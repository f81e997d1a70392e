import browser from 'webextension-polyfill';

async function structureIn(tab: number): Promise<string[]> {
  try {
    const target = { target: { tabId: tab }, files: ['/structure.js'] };
    const [answer] = await browser.scripting.executeScript(target);
    return typeof answer?.result === 'string' ? [answer.result] : [];
  } catch {
    return []; // A tab that is asleep, or shows the browser's own error page, has no structure to give.
  }
}

/**
 * How the page is built that was used last among the tabs open on one of these pages (match patterns), as JSON; null where
 * there is none. Opens and loads nothing.
 */
export async function openStructure(pages: readonly string[]): Promise<string | null> {
  const tabs = await browser.tabs.query({ url: [...pages] });
  const [latest] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const [structure = null] = latest?.id === undefined ? [] : await structureIn(latest.id);
  return structure;
}
