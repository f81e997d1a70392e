import { painted } from '../settle.js';

/** How long a list may stand still at its end before it counts as the end, milliseconds. */
const QUIET_MS = 2500;
/** The same while the page shows that it is loading. */
export const LOADING_MS = 20_000;
const BUSY = '[role="progressbar"], [aria-busy="true"]';

const shows = (element: Element): boolean => element.getClientRects().length > 0;

/** Resolves with true as soon as `holds` does, looked at after each change of the page; with false when the time is over. */
export function until(window: Window, holds: () => boolean, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const { document } = window;
    let timer = 0;
    const finish = (held: boolean) => {
      observer.disconnect();
      window.clearTimeout(timer);
      resolve(held);
    };
    const observer = new MutationObserver(() => {
      if (holds()) finish(true);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    timer = window.setTimeout(() => finish(holds()), patience);
    if (holds()) finish(true);
  });
}

/** Whether the page shows that it is loading. */
export const isLoading = (document: Document): boolean => [...document.querySelectorAll(BUSY)].some(shows);

/** Waits for a page that may be loading more. True: there is more. */
export async function more(window: Window, holds: () => boolean): Promise<boolean> {
  await painted(window);
  if (await until(window, holds, QUIET_MS)) return true;
  const loading = () => isLoading(window.document);
  if (!loading()) return false;
  await until(window, () => holds() || !loading(), LOADING_MS);
  return until(window, holds, QUIET_MS);
}

/** Until the tab is in front. */
export function visible(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}
